// Glosses languages without spaces: at each place the longest known form, its gloss set apart by spaces.

import { copied, glossed, type Piece } from './gloss-piece.ts'
import type { Form } from './lexicon.ts'

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
const CLAUSE_END = /[.,?!:;()「」『』\n]/
const SAYS = /[a-z]/
const NUMBER = /\d$/
const LATIN = /[a-z0-9]/

/** Forms by their first character, longest first. */
const byFirst = (forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>()
  for (const form of forms) {
    const folded = { ...form, text: form.text.toLowerCase() }
    const first = folded.text[0]
    if (first) found.set(first, [...(found.get(first) ?? []), folded])
  }
  for (const list of found.values()) list.sort((a, b) => b.text.length - a.text.length)
  return found
}

/** The last gloss of each clause in front of it; a counter (“10 people”) stays with its number. */
const verbsFirst = (pieces: readonly Piece[]): Piece[] => {
  const ordered: Piece[] = []
  let clause: Piece[] = []
  const close = () => {
    const verb = clause.findLastIndex(
      ({ copied: same, text }, i) => !same && SAYS.test(text) && !NUMBER.test(clause[i - 1]?.text ?? ''),
    )
    const moved = clause[verb]
    if (moved) clause.unshift(...clause.splice(verb, 1))
    ordered.push(...clause)
    clause = []
  }
  for (const piece of pieces) {
    if (CLAUSE_END.test(piece.text)) {
      close()
      ordered.push(piece)
    } else clause.push(piece)
  }
  close()
  return ordered
}

/** Puts the usual character for every variant of one; the length stays. */
const usualWriting = (variants = ''): ((text: string) => string) => {
  const pairs = new Map(variants.split(/\s+/).map((pair) => [pair[0] ?? '', pair[1] ?? '']))
  pairs.delete('')
  if (pairs.size === 0) return (text) => text
  const rare = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g')
  return (text) => text.replace(rare, (character) => pairs.get(character) ?? character)
}

/** Reads a folded text in a language without spaces; `variants` are pairs of a rare character and the usual one. */
export const createCharacterReader = (
  forms: readonly Form[],
  verbLast: boolean,
  variants?: string,
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
      const inWord = LATIN.test(character) && LATIN.test(folded[at - 1] ?? '')
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
    return verbLast ? verbsFirst(pieces) : pieces
  }
}
