// Lengths as intervals, in words as far as their units allow, so that any two can be compared.

import type { Constraint } from '../prompt/document.ts'
import { fold } from '../prompt/fold.ts'

interface Interval {
  readonly min: number
  readonly max: number
}

/** What a unit holds at least and at most, in words. Wide, so that only what cannot be is called impossible. */
const WORDS: Readonly<Record<string, readonly [number, number]>> = {
  words: [1, 1],
  characters: [1 / 9, 1 / 3],
  sentences: [2, 60],
  lines: [1, 25],
  bullets: [1, 80],
  paragraphs: [12, 300],
  pages: [120, 800],
  tweets: [1, 60],
}

const RANGE = /^([≤≥]?)(\d+(?:\.\d+)?)(?:-(\d+))? (\w+)$/
/** A bare number leaves room for a fifth on both sides. */
const ROOM = 0.2
/** "in full detail" takes more words than this, "short" fewer than that. */
const DETAIL = 101
const BRIEF = 399

const bounds = (value: string): (Interval & { readonly unit: string }) | undefined => {
  const [, bound, first, second, unit] = RANGE.exec(value) ?? []
  if (!unit || !first) return
  const number = Number(first)
  if (bound === '≤') return { unit, min: 0, max: number }
  if (bound === '≥') return { unit, min: number, max: Number.POSITIVE_INFINITY }
  if (second) return { unit, min: number, max: Number(second) }
  return { unit, min: number * (1 - ROOM), max: number * (1 + ROOM) }
}

const inWords = (value: string): Interval | undefined => {
  if (value === 'short') return { min: 0, max: BRIEF }
  if (value === 'long') return { min: DETAIL, max: Number.POSITIVE_INFINITY }
  const own = bounds(value)
  const [least, most] = (own && WORDS[own.unit]) ?? []
  if (!own || least === undefined || most === undefined) return
  return { min: own.min * least, max: own.max * most }
}

const disjoint = (a: Interval, b: Interval): boolean => a.max < b.min || b.max < a.min

/** Whether no text can have both lengths. */
export const lengthsClash = (a: Constraint, b: Constraint): boolean => {
  if (a.value === b.value) return false
  const vague = ['short', 'long']
  if (vague.includes(a.value) && vague.includes(b.value)) return true
  const one = bounds(a.value)
  const two = bounds(b.value)
  if (one && two && one.unit === two.unit) return one.unit in WORDS && disjoint(one, two)
  const first = inWords(a.value)
  const second = inWords(b.value)
  return !!first && !!second && disjoint(first, second)
}

const NOT_A_THING =
  'in|on|for|to|of|at|about|with|and|or|but|that|which|who|please|pls|max|maximum|minimum|at|only|total|long|each|per|is|are|so|no|not|including|excluding|as|by|from|if|when|explain|write|give|keep|make|use|then|also|or|less|more|a|an|the'
const AFTER = new RegExp(`^[ -]*(?!(?:${NOT_A_THING})\\b)([\\p{L}]{3,})`, 'u')
const INSIDE =
  /\b(?:short|brief|concise|succinct|detailed|comprehensive|thorough|in-depth)(?: and \w+)? ([\p{L}]{4,})$/u
const BEFORE =
  /([\p{L}]{4,})(?: (?:section|part))?(?: (?:of|with|in|under|below|should (?:be|have)|must (?:be|have)|has|is|which|that|not longer than))+(?: (?:at least|at most|about|up to|max|no more than|more than|only|around|under))?\s*$|([\p{L}]{4,}): *(?:at least|at most|about|max|up to|under|no more than)?\s*$/u
const PLACE = 12

/** The thing a length belongs to by its grammar: "a 100-word summary", "an article of 500 words". */
export const ownerOf = (text: string, { span }: Constraint): string | undefined => {
  const behind = fold(text.slice(span.end, span.end + 40))
  const own = INSIDE.exec(fold(text.slice(span.start, span.end)))?.[1]
  if (own) return own
  const counted = /\d|\p{L}/u.test(text.charAt(span.end - 1)) ? AFTER.exec(behind)?.[1] : undefined
  if (counted && behind.search(/\p{L}/u) < PLACE && /^[ -]/.test(behind)) return counted
  const before = BEFORE.exec(fold(text.slice(Math.max(0, span.start - 60), span.start)))
  return before?.[1] ?? before?.[2]
}
