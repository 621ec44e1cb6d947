// The better prompt with what was added to it marked: in colour, or by a sign in the margin.

import { overlaps, type Span, slice } from '../../../core/span.ts'
import { visible } from './columns.ts'
import type { Paint } from './paint.ts'
import { rows } from './rows.ts'
import type { Screen } from './screen.ts'

const ADDED = '+ '
const THEIRS = '  '

/** The rows of `text`; `added` are the spans that are ours. */
export const promptRows = (text: string, added: readonly Span[], { width, paint }: Screen): string[] => {
  const margin = paint.colour || added.length === 0 ? undefined : ADDED.length
  return rows(text, width - (margin ?? 0)).map((row) => {
    const ours = added.filter((span) => overlaps(span, row))
    if (margin === undefined) return painted(text, row, ours, paint)
    const isSeen = (span: Span) =>
      text.slice(Math.max(row.start, span.start), Math.min(row.end, span.end)).trim() !== ''
    return `${ours.some(isSeen) ? ADDED : THEIRS}${visible(slice(text, row))}`.trimEnd()
  })
}

const painted = (text: string, row: Span, ours: readonly Span[], paint: Paint): string => {
  let shown = ''
  let at = row.start
  for (const span of [...ours].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    const end = Math.max(start, Math.min(row.end, span.end))
    shown += visible(text.slice(at, start)) + paint.added(visible(text.slice(start, end)))
    at = end
  }
  return shown + visible(text.slice(at, row.end))
}
