// Breaks text into rows that fit, between words where it can. Rows are spans, so that what was added stays known.

import { type Span, slice } from '../../../core/span.ts'
import { columns, graphemes, isWide, visible } from './columns.ts'

/** The rows of `text`, at most `width` columns each. Spaces at a break belong to no row; an empty line is an empty row. */
export const rows = (text: string, width: number): Span[] => {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const lineStart = start
    start += line.length + 1
    return rowsOfLine(line.replace(/\r$/, ''), width).map((row) => ({
      start: lineStart + row.start,
      end: lineStart + row.end,
    }))
  })
}

/** The rows as text that can be shown. */
export const wrap = (text: string, width: number): string[] =>
  rows(text, width).map((row) => visible(slice(text, row)))

const rowsOfLine = (line: string, width: number): Span[] => {
  const found: Span[] = []
  let start = 0
  let end = 0
  let used = 0
  let at = 0
  for (const piece of pieces(line, width)) {
    const wide = columns(piece)
    const blank = piece.trim() === ''
    if (used + wide > width && !blank && end > start) {
      found.push({ start, end })
      start = at
      used = 0
    }
    at += piece.length
    used += wide
    if (!blank) end = at
  }
  found.push({ start, end: Math.max(start, end) })
  return found
}

/** What is not broken: words and the spaces between them; wide characters one by one; words longer than a row cut up. */
const pieces = (line: string, width: number): string[] =>
  line.split(/(\s+)/).flatMap((word) => {
    if (columns(word) === word.length && word.length <= width) return word === '' ? [] : [word]
    const parts: string[] = []
    let part = ''
    for (const grapheme of graphemes(word)) {
      if (part !== '' && (isWide(grapheme) || isWide(part) || columns(part + grapheme) > width)) {
        parts.push(part)
        part = ''
      }
      part += grapheme
    }
    return [...parts, part]
  })
