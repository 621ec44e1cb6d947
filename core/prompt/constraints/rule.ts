// How one kind of demand is recognised: the words that make it worth looking, and what to look for.

import type { Span } from '../../span.ts'
import type { ConstraintKind } from '../document.ts'

/** A demand found in the folded request, at offsets of that request. */
export interface Demand extends Span {
  readonly value: string
}

/** A folded request and the stretches of it around cue words, sorted and disjoint. */
export interface Scope {
  readonly text: string
  readonly windows: readonly Span[]
}

/** One pattern of one kind of demand, and the words that make it worth running. */
export interface Rule {
  readonly kind: ConstraintKind
  /** Folded words and phrases; the pattern is run only around them. */
  readonly cues: readonly string[]
  /** So far on either side of a cue a demand may reach. */
  readonly reach: number
  /** Its cue means something else in other languages: Spanish `no` is `not`. */
  readonly englishOnly?: true
  readonly find: (scope: Scope) => Demand[]
}

/** Most demands are not longer than this on either side of their cue. */
const REACH = 70

/** The value of a match in the whole request; undefined drops the match. */
type Value = (match: RegExpExecArray, request: string) => string | undefined

/** A rule that looks for one global pattern, at most `reach` characters away from its cue. */
export const rule = (
  kind: ConstraintKind,
  cues: readonly string[],
  pattern: RegExp,
  value: Value,
  reach = REACH,
): Rule => ({ kind, cues, reach, find: (scope) => findAll(scope, pattern, value) })

/** Several patterns of one kind as one rule. */
export const anyOf = (first: Rule, ...others: readonly Rule[]): Rule => {
  const all = [first, ...others]
  return {
    kind: first.kind,
    cues: [...new Set(all.flatMap(({ cues }) => cues))],
    reach: Math.max(...all.map(({ reach }) => reach)),
    find: (scope) => all.flatMap(({ find }) => find(scope)),
  }
}

/** Cues from a list set apart by white space. */
export const words = (list: string): string[] => list.trim().split(/\s+/)

/** Cues from a list set apart by commas. */
export const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())

/** The stretches around the offsets of cue words; each ends where a clause does, so that `$` stays true. */
export const scopeAround = (text: string, offsets: readonly number[], reach: number): Scope => {
  const windows: { start: number; end: number }[] = []
  for (const offset of offsets) {
    const last = windows.at(-1)
    if (last && offset + reach <= last.end) continue
    const start = Math.max(0, offset - reach)
    const end = clauseEnd(text, offset + reach)
    if (last && start <= last.end) last.end = end
    else windows.push({ start, end })
  }
  return { text, windows }
}

const clauseEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 46 || c === 10 || c === 44 || c === 33 || c === 63 || c === 59) return at
  }
  return text.length
}

/** All matches of a global pattern in the windows of a scope. */
export const findAll = ({ text, windows }: Scope, pattern: RegExp, value: Value): Demand[] => {
  const demands: Demand[] = []
  for (const { start, end } of windows) {
    const part = end === text.length ? text : text.slice(0, end)
    pattern.lastIndex = start
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const found = value(match, text)
      if (found !== undefined)
        demands.push({ start: match.index, end: match.index + match[0].trimEnd().length, value: found })
    }
  }
  return demands
}

/** The text before an offset, as far as a rule looks back. */
export const before = (request: string, offset: number, length = 40): string =>
  request.slice(Math.max(0, offset - length), offset)

/** The text behind an offset, as far as a rule looks ahead. */
export const behind = (request: string, offset: number, length = 40): string =>
  request.slice(offset, offset + length)
