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

export interface Rule {
  readonly kind: ConstraintKind
  /** Folded words and phrases; the rule is run only around them. */
  readonly cues: readonly string[]
  readonly find: (scope: Scope) => Demand[]
}

/** Cues from a list set apart by commas. */
export const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())

/** No demand is longer than this on either side of its cue word. */
const REACH = 70

/** The stretches around the offsets of cue words; each ends where a clause does, so that `$` stays true. */
export const scopeAround = (text: string, offsets: readonly number[]): Scope => {
  const windows: { start: number; end: number }[] = []
  for (const offset of offsets) {
    const last = windows.at(-1)
    if (last && offset + REACH <= last.end) continue
    const start = Math.max(0, offset - REACH)
    const end = clauseEnd(text, offset + REACH)
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

/** All matches of a global pattern, each with its value; undefined drops the match. */
export const findAll = (
  { text, windows }: Scope,
  pattern: RegExp,
  value: (match: RegExpExecArray) => string | undefined,
): Demand[] => {
  const demands: Demand[] = []
  for (const { start, end } of windows) {
    const part = end === text.length ? text : text.slice(0, end)
    pattern.lastIndex = start
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const found = value(match)
      if (found !== undefined)
        demands.push({ start: match.index, end: match.index + match[0].trimEnd().length, value: found })
    }
  }
  return demands
}

/** The demands of several patterns, in order, without those that begin inside another. */
export const merged = (...found: readonly Demand[][]): Demand[] => {
  if (found.every((demands) => demands.length === 0)) return []
  const sorted = found.flat().sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((demand, i) => i === 0 || demand.start >= (sorted[i - 1] as Demand).end)
}

/** The text before an offset, as far as a rule looks back. */
export const before = (request: string, offset: number, length = 40): string =>
  request.slice(Math.max(0, offset - length), offset)

/** The text behind an offset, as far as a rule looks ahead. */
export const behind = (request: string, offset: number, length = 40): string =>
  request.slice(offset, offset + length)
