// How one kind of demand is recognised: the words that make it worth looking, and what to look for.

import type { Span } from '../../span.ts'
import type { ConstraintKind } from '../document.ts'

/** A demand found in the folded request, at offsets of that request. */
export interface Demand extends Span {
  readonly value: string
}

export interface Rule {
  readonly kind: ConstraintKind
  /** Folded words, separated by spaces; without one of them in the request the rule is not run. */
  readonly cues: string
  readonly find: (request: string) => Demand[]
}

/** All matches of a global pattern, each with its value; undefined drops the match. */
export const findAll = (
  request: string,
  pattern: RegExp,
  value: (match: RegExpExecArray) => string | undefined,
): Demand[] => {
  const demands: Demand[] = []
  for (const match of request.matchAll(pattern)) {
    const found = value(match)
    if (found !== undefined)
      demands.push({ start: match.index, end: match.index + match[0].trimEnd().length, value: found })
  }
  return demands
}

/** The demands of several patterns, in order, without those that begin inside another. */
export const merged = (...found: readonly Demand[][]): Demand[] => {
  const sorted = found.flat().sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((demand, i) => i === 0 || demand.start >= (sorted[i - 1] as Demand).end)
}

/** The text before an offset, as far as a rule looks back. */
export const before = (request: string, offset: number, length = 40): string =>
  request.slice(Math.max(0, offset - length), offset)

/** The text behind an offset, as far as a rule looks ahead. */
export const behind = (request: string, offset: number, length = 40): string =>
  request.slice(offset, offset + length)
