// The order of a clause: rules look for the verb before its object, where Japanese says it last and Chinese may.

import { type Opening, openingOf } from '../prompt/openers.ts'
import type { Piece } from './gloss-piece.ts'

export const CLAUSE_END = /[.,?!:;()\n]/
/** The mark inside “2.0” and “1,500” ends no clause. */
const DECIMAL = /^[.,]$/
const DIGIT_FIRST = /^\d/
const SAYS = /[a-z]/
const NUMBER = /\d$/
const QUOTE = /[「」『』“”]/
const OPEN_QUOTE = /[「『“][^」』”]*$/

const openings = new Map<string, Opening | undefined>()

/** What a gloss announces where it stands first; looked up once per gloss. */
const openingOfGloss = (text: string): Opening | undefined => {
  if (!openings.has(text)) openings.set(text, openingOf(text))
  return openings.get(text)
}

/** Pieces clause by clause, each clause put in order by `reorder`. */
export const byClause = (pieces: readonly Piece[], reorder: (clause: Piece[]) => void): Piece[] => {
  const ordered: Piece[] = []
  let clause: Piece[] = []
  const close = () => {
    reorder(clause)
    ordered.push(...clause)
    clause = []
  }
  for (const [i, piece] of pieces.entries()) {
    const inNumber =
      DECIMAL.test(piece.text) &&
      NUMBER.test(pieces[i - 1]?.text ?? '') &&
      DIGIT_FIRST.test(pieces[i + 1]?.text ?? '')
    if (CLAUSE_END.test(piece.text) && !inNumber) {
      close()
      ordered.push(piece)
    } else clause.push(piece)
  }
  close()
  return ordered
}

/** A verb and what it leads to: “translate” and “into english”, between which its object stands. */
const parted = (verb: Piece): Piece[] => {
  const [, said = verb.text, rest] = /^(translate|convert|rewrite) ((?:into|to|in) .+)$/.exec(verb.text) ?? []
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
export const verbFirst = (clause: Piece[]): void => {
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
export const objectLast =
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
