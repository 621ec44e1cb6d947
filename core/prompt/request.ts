// What speaks to the assistant: the prompt without its material, trimmed, with the way back to offsets in the text.

import { type Gloss, glossSource } from '../languages/gloss.ts'
import type { Span } from '../span.ts'
import { type Block, uncovered } from './block.ts'
import { isSpace } from './lines.ts'
import { findQuotes, QUOTE_MARK } from './quotes.ts'
import { TRAIT } from './traits.ts'

export interface Request {
  readonly spans: readonly Span[]
  readonly text: string
  /** `text` folded, with the inside of quotations blanked out: a quoted rule is no rule. */
  readonly folded: string
  /** The span of the prompt that `[start, end)` of the request's text stands for; undefined across two parts. */
  readonly locate: ReturnType<typeof locateIn>
  /** What characters the whole prompt has: bits of `TRAIT`. */
  readonly traits: number
}

const SAYS_SOMETHING = /[\p{L}\p{N}?？!]/u

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** A folded text with the inside of every quotation replaced by dots. */
export const unquoted = (folded: string): string => {
  if (!QUOTE_MARK.test(folded)) return folded
  const quotes = findQuotes(folded, 0, folded.length)
  if (quotes.length === 0) return folded
  const parts: string[] = []
  let from = 0
  for (const { span } of quotes) {
    parts.push(folded.slice(from, span.start), '·'.repeat(span.end - span.start))
    from = span.end
  }
  parts.push(folded.slice(from))
  return parts.join('')
}

/** Turns offsets in the joined request text into spans of the prompt; undefined where they cross two parts. */
export const locateIn =
  (spans: readonly Span[]) =>
  (start: number, end: number): Span | undefined => {
    let base = 0
    for (const span of spans) {
      const length = span.end - span.start
      if (start < base + length) {
        return end <= base + length
          ? { start: span.start + start - base, end: span.start + end - base }
          : undefined
      }
      base += length + 1
    }
    return
  }

/** The request: what no block covers. */
export const readRequest = (
  text: string,
  folded: string,
  traits: number,
  covered: readonly Block[],
): Request => {
  const whole = trimmed(text, { start: 0, end: text.length })
  const spans =
    covered.length === 0
      ? [whole].filter(({ start, end }) => end > start && SAYS_SOMETHING.test(text))
      : uncovered(text.length, covered)
          .map((span) => trimmed(text, span))
          .filter((span) => span.end > span.start && SAYS_SOMETHING.test(text.slice(span.start, span.end)))
  const join = (from: string): string =>
    spans.length === 1 && spans[0]?.end === from.length && spans[0].start === 0
      ? from
      : spans.map((span) => from.slice(span.start, span.end)).join('\n')
  const spoken = join(folded)
  return {
    spans,
    text: join(text),
    folded: traits & TRAIT.quote ? unquoted(spoken) : spoken,
    locate: locateIn(spans),
    traits,
  }
}

/** The same request in the English words of its gloss. */
export const glossed = (request: Request, gloss: Gloss): Request => ({
  spans: request.spans,
  text: gloss.text,
  folded: unquoted(gloss.text),
  locate: (start, end) => {
    const span = glossSource(gloss, start, end)
    return request.locate(span.start, span.end)
  },
  traits: request.traits & ~TRAIT.cjk,
})
