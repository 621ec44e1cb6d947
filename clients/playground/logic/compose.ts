// The prompt with some of the added lines taken out. Without all of them it is the prompt as it was sent.

import { type Span, slice } from '../../../core/span.ts'
import type { Line } from './lines.ts'

/** A stretch of the text: the user's own, from `at` in the prompt, or part of a line. */
export type Piece =
  | { readonly text: string; readonly at: number; readonly line?: never }
  | { readonly text: string; readonly line: Line; readonly at?: never }

/** The stretches in order, without the lines whose keys are in `off`. */
export const compose = (enhanced: string, lines: readonly Line[], off: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = []
  let read = 0
  let promptRead = 0
  for (const run of runsOf(lines)) {
    const { start, end } = extent(run)
    if (start > read) {
      pieces.push({ text: enhanced.slice(read, start), at: promptRead })
      promptRead += start - read
    }
    pieces.push(...kept(enhanced, run, off))
    read = end
  }
  if (read < enhanced.length) pieces.push({ text: enhanced.slice(read), at: promptRead })
  return pieces
}

/** What is copied. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

interface Insertion {
  readonly span: Span
  readonly line: Line
}

/** Insertions that stand side by side, with nothing of the user's between them. */
const runsOf = (lines: readonly Line[]): Insertion[][] => {
  const insertions = lines
    .flatMap((line) => line.spans.map((span) => ({ span, line })))
    .sort((a, b) => a.span.start - b.span.start)
  const runs: Insertion[][] = []
  for (const insertion of insertions) {
    const last = runs.at(-1)
    if (last?.at(-1)?.span.end === insertion.span.start) last?.push(insertion)
    else runs.push([insertion])
  }
  return runs
}

const extent = (run: readonly Insertion[]): Span => ({
  start: run[0]?.span.start ?? 0,
  end: run.at(-1)?.span.end ?? 0,
})

/** What stays of a run. A line that goes leaves its paragraph break to the next one, or at the end to the one before. */
const kept = (enhanced: string, run: readonly Insertion[], off: ReadonlySet<string>): Piece[] => {
  const pieces: { text: string; line: Line }[] = []
  let left: string | undefined
  for (const { span, line } of run) {
    const text = slice(enhanced, span)
    if (off.has(line.key)) {
      const before = leadingSpace(text)
      left = left === undefined ? before : wider(left, before)
      const previous = pieces.at(-1)
      if (previous) previous.text = withTrailing(previous.text, trailingSpace(text))
      continue
    }
    const first = pieces.length === 0 && extent(run).start === 0
    pieces.push({ text: left === undefined ? text : withLeading(text, first ? '' : left), line })
    left = undefined
  }
  return pieces
}

const leadingSpace = (text: string): string => text.slice(0, text.length - text.trimStart().length)
const trailingSpace = (text: string): string => text.slice(text.trimEnd().length)
const withLeading = (text: string, space: string): string =>
  (space === '' ? '' : wider(space, leadingSpace(text))) + text.trimStart()
const withTrailing = (text: string, space: string): string =>
  text.trimEnd() + wider(trailingSpace(text), space)

const breaks = (space: string): number => space.split('\n').length - 1
const wider = (a: string, b: string): string => {
  if (breaks(a) !== breaks(b)) return breaks(a) > breaks(b) ? a : b
  return a.length >= b.length ? a : b
}
