// A long prompt in little room, for whoever cannot read all of it: what is asked for whole, where it fits, and of what does
// not fit the beginning and the end.

import type { Span } from '../span.ts'
import type { PromptDocument } from './document.ts'

/** Stands where something was left out. */
const GAP = ' … '
/** Of what is shortened, this share is its beginning. */
const HEAD_SHARE = 2 / 3
/** What is asked gets at least this share of the room, if it needs it. */
const REQUEST_SHARE = 3 / 4
/** A piece of a part that has fewer characters than this says nothing. */
const LEAST = 20

/** The prompt itself where it fits into `room` UTF-16 code units, else an excerpt at most that long, in the prompt's order. */
export const excerpt = (
  { text, request }: Pick<PromptDocument, 'text' | 'request'>,
  room: number,
): string => {
  if (text.length <= room) return text
  const material = between(text, request)
  const needed = Math.max(room * REQUEST_SHARE, room - lengthOf(material))
  const forRequest = Math.min(lengthOf(request), needed)
  const kept = [...shorten(text, request, forRequest), ...shorten(text, material, room - forRequest)]
  return join(
    text,
    kept.toSorted((a, b) => a.start - b.start),
  )
}

/** The stretches outside the spans that are not blank. */
const between = (text: string, spans: readonly Span[]): Span[] => {
  const starts = [0, ...spans.map(({ end }) => end)]
  const ends = [...spans.map(({ start }) => start), text.length]
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? start }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** With a gap behind each, since all of them may need one. */
const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start + GAP.length, 0)

/** Beginning and end of all that the spans cover. */
const shorten = (text: string, spans: readonly Span[], room: number): readonly Span[] => {
  if (lengthOf(spans) <= room) return spans
  const head = Math.ceil(room * HEAD_SHARE)
  const first = ({ start }: Span, length: number) => ({ start, end: offSurrogate(text, start + length, -1) })
  const last = ({ end }: Span, length: number) => ({ start: offSurrogate(text, end - length, 1), end })
  return [...take(spans, head, first), ...take(spans.toReversed(), room - head, last)]
}

/** As many spans as there is room for, the last of them cut. */
const take = (spans: readonly Span[], room: number, cut: (span: Span, length: number) => Span): Span[] => {
  const taken: Span[] = []
  let left = room
  for (const span of spans) {
    left -= GAP.length
    const length = span.end - span.start
    if (length > left) {
      if (left >= LEAST) taken.push(cut(span, left))
      break
    }
    taken.push(span)
    left -= length
  }
  return taken
}

/** One step aside where `at` is in the middle of a character of two code units. */
const offSurrogate = (text: string, at: number, step: 1 | -1): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + step : at

/** One gap for all that is missing between two spans; blanks need none. */
const join = (text: string, spans: readonly Span[]): string => {
  const edges = [0, ...spans.map(({ end }) => end)]
  const pieces = spans.map(({ start, end }, i) => gap(text.slice(edges[i], start)) + text.slice(start, end))
  return pieces.join('') + gap(text.slice(edges.at(-1)))
}

const gap = (missing: string): string => (missing.trim() === '' ? missing.slice(0, GAP.length) : GAP)
