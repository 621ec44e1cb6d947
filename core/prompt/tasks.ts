// Separate tasks in one request. Parts of one job ("write it and then shorten it") are one task.

import type { Span } from '../span.ts'
import type { Request } from './request.ts'
import { areRelated, ORDINAL, type Part, partOf, sentences } from './task-parts.ts'

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
  "while you're at it",
  'while youre at it',
  "while we're at it",
  'on a different',
  'on a separate',
  'something else',
  'something completely different',
  'also unrelated',
  'one last thing',
  'last thing',
  'two things',
  'three things',
  '2 things',
  'two unrelated',
  'two separate',
  'two different',
  'three unrelated',
  'second',
  'secondly',
  'next question',
  'too',
  'as well',
  'ps',
  'p.s',
  'oh and',
  'oh, and',
])

/** Sentences that each begin a job of their own. */
const beginnings = (parts: readonly Part[]): Part[] => {
  const begins: Part[] = []
  for (const part of parts) {
    if (!part.opening) continue
    const first = begins[0]
    if (!first || (part.turned && !part.tied && !(part.also && areRelated(first, part)))) begins.push(part)
  }
  return begins
}

/** "Two things. First, … Second, …" */
const ANNOUNCED =
  /^\s*(?:hi,? |hey,? |hello,? )?(?:i have |i've got |i need )?(?:two|three|four|2|3|4) (?:(?:unrelated|separate|different|quick|small|short) )*(?:things|questions|tasks|requests|jobs|favou?rs)\b/
/** Jobs counted out after "two things": each sentence with an ordinal. */
const announced = (folded: string, parts: readonly Part[]): Part[] => {
  if (!ANNOUNCED.test(folded)) return []
  const counted = parts.filter(({ start, end }) => ORDINAL.test(folded.slice(start, end)))
  const [first, second] = counted
  return first && second && !second.tied && !areRelated(first, second) ? counted : []
}

/** More numbered orders than this are steps or requirements. */
const MOST_JOBS = 8
/** The list begins near the beginning. */
const FIRST_NUMBER = /^[^\n]{0,60}(?:1[.)]|a\)) |^\s*1[.)] |\n1[.)] /
const NUMBERS = /(?:^|\s)(?:\(?\d\)|\d\.|[a-c]\))\s+(?=\p{L})/gu
/** What stands before the first number says nothing of its own. */
const LEAD =
  /^\s*(?:hi|hey|hello|please|pls|can you|could you|do|help me with|i need help with|(?:these|the following|my|some) (?:things|tasks|questions)|(?:two|three|four|2|3|4) \w+|today|todo|to do|[\s,:.!]){0,6}\s*$/

/** A prompt of numbered orders, each of its own kind and about something else. */
const numbered = (folded: string): Part[] => {
  if (!FIRST_NUMBER.test(folded)) return []
  const marks = [...folded.matchAll(NUMBERS)].slice(0, MOST_JOBS + 1)
  const first = marks[0]
  if (!first || marks.length < 2 || marks.length > MOST_JOBS || !LEAD.test(folded.slice(0, first.index)))
    return []
  const parts = marks.map((mark, i) => partOf(folded.slice(mark.index, marks[i + 1]?.index), mark.index))
  const apart = parts.every(
    (part, i) => part.opening && !part.tied && !parts.slice(i + 1).some((other) => areRelated(part, other)),
  )
  return apart && new Set(parts.map(({ opening }) => opening)).size > 1 ? parts : []
}

/** Spans of tasks: one over the whole request unless a sentence plainly begins another job. */
export const findTasks = (request: Request, turns: boolean): Span[] => {
  const first = request.spans[0]
  const last = request.spans.at(-1)
  if (!first || !last) return []
  const whole = { start: first.start, end: last.end }
  const { folded } = request
  if (folded.length > 4000) return [whole]
  const parts = turns ? sentences(folded) : []
  const all = [beginnings(parts), announced(folded, parts), numbered(folded)]
  const begins = all.find(({ length }) => length > 1)
  if (!begins) return [whole]
  return begins.flatMap((part, i) => {
    const span = request.locate(part.start, part.end)
    return span ? [{ start: i === 0 ? first.start : span.start, end: span.end }] : []
  })
}
