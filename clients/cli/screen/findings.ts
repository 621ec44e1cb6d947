// Findings as a compiler gives them: place, code, the words underlined, what to do.

import type { Finding } from '../../../core/lint/finding.ts'
import { overlaps, type Span, slice } from '../../../core/span.ts'
import { columns, visible } from './columns.ts'
import { rows } from './rows.ts'
import type { Screen } from './screen.ts'
import { indented } from './table.ts'

/** Rows shown of a finding that spans many. */
const MOST_ROWS = 3

/** Where a finding stands in the prompt: line and character, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 }
}

/** All findings, and how many they are. */
export const findingsScreen = (prompt: string, findings: readonly Finding[], screen: Screen): string[] => [
  ...findings.flatMap((finding) => [...findingRows(prompt, finding, screen), '']),
  findings.length === 1 ? '1 finding' : `${findings.length} findings`,
]

const findingRows = (prompt: string, { code, message, span, fix }: Finding, screen: Screen): string[] => {
  const { width, paint } = screen
  const place = span && placeOf(prompt, span.start)
  return [
    `${paint.heading(place ? `${place.line}:${place.column}` : 'prompt')}  ${paint.warning(code)}`,
    ...indented(message, width),
    ...(span ? ['', ...underlined(prompt, span, screen), ''] : []),
    ...(fix ? indented(fix, width) : []),
  ]
}

const underlined = (prompt: string, span: Span, { width, paint }: Screen): string[] => {
  const { line } = placeOf(prompt, span.start)
  const gutter = `  ${line} │ `
  const below = `${' '.repeat(gutter.length - 2)}│ `
  const all = rows(prompt, width - gutter.length)
  const hit = all.filter((row) => overlaps(row, span))
  const shown = hit
    .slice(0, MOST_ROWS)
    .flatMap((row, index) => [
      paint.quiet(index === 0 ? gutter : below) + visible(slice(prompt, row)),
      paint.quiet(below) + paint.warning(marks(prompt, row, span)),
    ])
  return hit.length > MOST_ROWS ? [...shown, `${paint.quiet(below)}…`] : shown
}

const marks = (prompt: string, row: Span, span: Span): string => {
  const start = Math.max(row.start, span.start)
  const end = Math.min(row.end, span.end)
  return (
    ' '.repeat(columns(prompt.slice(row.start, start))) +
    '^'.repeat(Math.max(1, columns(prompt.slice(start, end))))
  )
}
