// The text cut into lines, each with what its shape says about it: the eyes of the rules that find material.

import { codeWeight } from './code-lines.ts'
import { isLogLine } from './log-lines.ts'

/** What a single line looks like, before its neighbours are asked. */
export type Shape =
  | 'blank'
  | 'prose'
  | 'code'
  | 'log'
  | 'row'
  | 'item'
  | 'quoted'
  | 'header'
  | 'speaker'
  | 'heading'

export interface Line {
  /** Offset of the first character, indentation included. */
  readonly start: number
  /** Offset behind the last character that is not white space. */
  readonly end: number
  readonly shape: Shape
  /** How surely the line is code: 0 not at all, 3 beyond doubt. */
  readonly code: number
}

/** A line is judged by its beginning: what stands further in a very long line is prose or data, not syntax. */
const JUDGED = 300

const ITEM = /^\s*(?:[-*•‣–—☐✓✔]\s|\d{1,3}[.)]\s|\(\d{1,3}\)\s|[a-zA-Z][.)]\s|\[\d{1,3}\]\s|\d️?⃣)/
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|re|von|an|betreff|gesendet|de|para|asunto|à|objet|assunto)\s?:\s*\S/i
const SPEAKER =
  /^\[?(?:\d{1,2}:\d\d(?::\d\d)?\]?\s+)?[\p{L}][\p{L}\p{N}.'’ _-]{0,24}(?:\s?\([^)]{1,20}\))?\]?:\s+\S/u
const HEADING = /^#{1,6}\s+\S/

/** Whether a line is a row of a table: bars, tabs, or the commas of a CSV line without spaces behind them. */
const isRow = (line: string): boolean => {
  let bars = 0
  let tabs = 0
  let tightCommas = 0
  let semicolons = 0
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i)
    if (c === 124) bars++
    else if (c === 9) tabs++
    else if (c === 44 && line.charCodeAt(i + 1) > 32) tightCommas++
    else if (c === 59 && line.charCodeAt(i + 1) > 32) semicolons++
  }
  return (
    bars >= 2 ||
    (bars === 1 && line.includes(' | ')) ||
    (tabs >= 1 && line.trimStart().includes('\t')) ||
    tightCommas >= 2 ||
    semicolons >= 2
  )
}

const shapeOf = (line: string, code: number): Shape => {
  const first = line.charCodeAt(0)
  if (first === 62 && !line.startsWith('>>>')) return 'quoted'
  if (isLogLine(line)) return 'log'
  if (HEADING.test(line)) return 'heading'
  if (code >= 2) return 'code'
  if (isRow(line)) return 'row'
  if (ITEM.test(line)) return 'item'
  if (HEADER.test(line)) return 'header'
  if (SPEAKER.test(line)) return 'speaker'
  return 'prose'
}

/** Offset behind the last character in `[start, end)` that is not white space. */
const trimmedEnd = (text: string, start: number, end: number): number => {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

/** White space as far as prompts have it. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0xfeff

/** Cuts `[from, to)` of the text into lines. */
export const readLines = (text: string, from = 0, to = text.length): Line[] => {
  const lines: Line[] = []
  let start = from
  while (start <= to) {
    const newline = text.indexOf('\n', start)
    const stop = newline === -1 || newline > to ? to : newline
    const end = trimmedEnd(text, start, stop)
    if (end === start) lines.push({ start, end, shape: 'blank', code: 0 })
    else {
      const judged = text.slice(start, Math.min(end, start + JUDGED))
      const code = codeWeight(judged)
      lines.push({ start, end, shape: shapeOf(judged, code), code })
    }
    start = stop + 1
  }
  return lines
}
