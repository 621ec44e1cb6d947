// Separate tasks in one request. Parts of one job ("write it and then shorten it") are one task.

import type { Span } from '../span.ts'
import { type Opening, openingOf } from './openers.ts'
import type { Request } from './request.ts'

const SENTENCE = /[^.!?;\n。？！]+[.!?;。？！]*/g
/** Without one of these words there is no second task. */
export const TURNS: ReadonlySet<string> = new Set([
  'also',
  'another thing',
  'another question',
  'second question',
  'one more thing',
  'one more question',
  'unrelated',
  'unrelatedly',
  'separately',
  'on another note',
  'different question',
  'different topic',
  'other question',
  'completely different',
  'btw',
  'by the way',
])

const NUMBERED = /^\s*(?:\d+[.)]|[a-z][.)]|[-*•]|\(\d+\))\s+/
/** Says that something else begins. */
const TURN =
  /^\s*(?:and |oh |ps:? |p\.s\.:? )*(?:another (?:thing|question)|second question|one more (?:thing|question)|unrelated(?:ly)?|separately|on another note|different (?:question|topic)|other question|completely different|btw|by the way)\b/
const ALSO = /^\s*(?:and )?also\b/
/** Words that tie a sentence to what was said before. */
const TIED = /\b(?:it|its|them|they|that|this|these|those|he|she|his|her|their|above|same|such|result)\b/

interface Part {
  readonly start: number
  readonly end: number
  readonly opening: Opening | undefined
  readonly turned: boolean
  readonly tied: boolean
}

const sentences = (folded: string): Part[] =>
  [...folded.matchAll(SENTENCE)]
    .filter((match) => /\p{L}/u.test(match[0]))
    .map((match) => {
      const body = match[0].replace(NUMBERED, '')
      const also = ALSO.test(body)
      const rest = body.replace(also ? ALSO : TURN, '')
      const opening = openingOf(rest)
      const turned = also ? opening === 'ask' && body.trimEnd().endsWith('?') : TURN.test(body)
      const lead = match[0].length - match[0].trimStart().length
      return {
        start: match.index + lead,
        end: match.index + match[0].length,
        opening,
        turned,
        tied: TIED.test(rest),
      }
    })

/** Spans of tasks: one over the whole request unless a sentence plainly begins another job. */
export const findTasks = (request: Request, turns: boolean): Span[] => {
  const first = request.spans[0]
  const last = request.spans.at(-1)
  if (!first || !last) return []
  const whole = { start: first.start, end: last.end }
  const { folded } = request
  if (!turns || folded.length > 4000) return [whole]
  const parts = sentences(folded)
  const begins: Part[] = []
  for (const part of parts) {
    if (!part.opening) continue
    if (begins.length === 0 || (part.turned && !part.tied)) begins.push(part)
  }
  if (begins.length < 2) return [whole]
  return begins.flatMap((part, i) => {
    const span = request.locate(part.start, part.end)
    return span ? [{ start: i === 0 ? first.start : span.start, end: span.end }] : []
  })
}
