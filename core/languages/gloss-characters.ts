// Glosses languages without spaces: at each place the longest known form, its gloss set apart by spaces.

import { byClause, CLAUSE_END, objectLast, verbFirst } from './clause-order.ts'
import { copied, glossed, type Piece } from './gloss-piece.ts'
import type { Form } from './lexicon.ts'

export interface CharacterOptions {
  /** Japanese says last what is to be done: the verb of a clause is read first. */
  readonly verbLast?: true
  /** Characters, left out of the gloss, that put an object before its verb: 把, 将. */
  readonly objectMarkers?: string
  /** Pairs of a character and the one that the lexicon writes for it: traditional and simplified ones. */
  readonly variants?: string
}

/** Full-width marks in the form the rules look for. */
const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '，': ',',
  '、': ',',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '　': ' ',
}
const LATIN = /[a-z0-9]/
const KATAKANA = /[ァ-ヺー]/

/** Forms by their first character, longest first. */
const byFirst = (forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>()
  for (const form of forms) {
    const folded = { ...form, text: form.text.toLowerCase() }
    const first = folded.text[0]
    if (!first) continue
    const known = found.get(first)
    if (known) known.push(folded)
    else found.set(first, [folded])
  }
  for (const list of found.values()) list.sort((a, b) => b.text.length - a.text.length)
  return found
}

/** Puts the usual character for every variant of one; the length stays. */
const usualWriting = (variants = ''): ((text: string) => string) => {
  const pairs = new Map(variants.split(/\s+/).map((pair) => [pair[0] ?? '', pair[1] ?? '']))
  pairs.delete('')
  if (pairs.size === 0) return (text) => text
  const rare = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g')
  return (text) => text.replace(rare, (character) => pairs.get(character) ?? character)
}

/** Reads a folded text in a language without spaces. */
export const createCharacterReader = (
  forms: readonly Form[],
  { verbLast, objectMarkers, variants }: CharacterOptions,
): ((folded: string) => Piece[]) => {
  const known = byFirst(forms)
  const usual = usualWriting(variants)

  const formAt = (plain: string, at: number): Form | undefined =>
    known.get(plain[at] as string)?.find(({ text }) => plain.startsWith(text, at))

  return (folded) => {
    const plain = usual(folded)
    const pieces: Piece[] = []
    let copiedFrom = 0
    const copyUntil = (end: number) => {
      if (end > copiedFrom) pieces.push(copied(folded, copiedFrom, end))
    }
    for (let at = 0; at < folded.length; ) {
      const character = folded[at] as string
      const mark = MARKS[character] ?? (CLAUSE_END.test(character) ? character : undefined)
      const before = folded[at - 1] ?? ''
      const inWord =
        (LATIN.test(character) && LATIN.test(before)) ||
        (at > copiedFrom && KATAKANA.test(character) && KATAKANA.test(before))
      const form = mark || inWord ? undefined : formAt(plain, at)
      if (!mark && !form) {
        at++
        continue
      }
      copyUntil(at)
      const end = at + (form?.text.length ?? 1)
      pieces.push(glossed(form?.gloss ?? mark ?? '', at, end))
      at = end
      copiedFrom = end
    }
    copyUntil(folded.length)
    if (verbLast) return byClause(pieces, verbFirst)
    if (!objectMarkers) return pieces
    return byClause(
      pieces,
      objectLast(({ text, source }) => text === '' && objectMarkers.includes(plain[source.start] ?? ' ')),
    )
  }
}
