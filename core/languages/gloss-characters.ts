// Glosses languages without spaces: at each place the longest known form, its gloss set apart by spaces.

import { type Opening, openingOf } from '../prompt/openers.ts'
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
const CLAUSE_END = /[.,?!:;()\n]/
const SAYS = /[a-z]/
const NUMBER = /\d$/
const QUOTE = /[「」『』“”]/
const OPEN_QUOTE = /[「『“][^」』”]*$/
const LATIN = /[a-z0-9]/
const KATAKANA = /[ァ-ヺー]/

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

const openings = new Map<string, Opening | undefined>()

/** What a gloss announces where it stands first; looked up once per gloss. */
const openingOfGloss = (text: string): Opening | undefined => {
  if (!openings.has(text)) openings.set(text, openingOf(text))
  return openings.get(text)
}

/** Pieces clause by clause, each clause put in order by `reorder`. */
const byClause = (pieces: readonly Piece[], reorder: (clause: Piece[]) => void): Piece[] => {
  const ordered: Piece[] = []
  let clause: Piece[] = []
  const close = () => {
    reorder(clause)
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

/** A verb and what it leads to: “translate” and “into english”, between which its object stands. */
const parted = (verb: Piece): Piece[] => {
  const [, said = verb.text, rest] = /^(\w+) ((?:into|to|in) .+)$/.exec(verb.text) ?? []
  return rest === undefined ? [verb] : [said, rest].map((text) => ({ ...verb, text }))
}

/** Takes the verb at `from` to `to`, before its object. */
const moveVerb = (clause: Piece[], from: number, to: number): void => {
  const verb = clause[from]
  if (from === to || !verb) return
  const [first = verb, ...rest] = parted(verb)
  clause.splice(from, 1, ...rest)
  clause.splice(to, 0, first)
}

/** Puts the verb in front: the last gloss that opens a request, else the last one. A counter (“10 people”) stays with its number. */
const verbFirst = (clause: Piece[]): void => {
  let quoted = false
  const speaks = clause.map(({ copied: same, text }, i) => {
    quoted = QUOTE.test(text) ? OPEN_QUOTE.test(text) : quoted
    return !same && !quoted && SAYS.test(text) && !NUMBER.test(clause[i - 1]?.text ?? '')
  })
  const says = (_: Piece, i: number) => speaks[i] === true
  const opens = clause.findLastIndex((piece, i) => says(piece, i) && openingOfGloss(piece.text) !== undefined)
  const verb = opens === -1 ? clause.findLastIndex(says) : opens
  if (verb !== -1) moveVerb(clause, verb, 0)
}

/** Puts the verb before its object where a marker has put the object first: 把文章翻译 reads as 翻译文章. */
const objectLast =
  (marks: (piece: Piece) => boolean) =>
  (clause: Piece[]): void => {
    const marker = clause.findIndex(marks)
    if (marker === -1) return
    const verb = clause.findIndex(({ copied: same, text }, i) => {
      const opening = i > marker && !same && openingOfGloss(text)
      return opening === 'work' || opening === 'make' || opening === 'tell'
    })
    if (verb !== -1) moveVerb(clause, verb, marker)
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
