// The text cut into lines, each with what its shape says about it: the eyes of the rules that find material.

import { codeWeight } from './code-lines.ts'
import { isLogLine } from './log-lines.ts'

/** What a single line looks like, before its neighbours are asked. */
type Shape = 'blank' | 'prose' | 'code' | 'log' | 'row' | 'item' | 'quoted' | 'header' | 'speaker' | 'heading'

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
/** A name or a key before a colon is not longer than this, a time stamp before it included. */
const LABEL = 50

const ITEM = /^\s*(?:[-*•‣–—☐✓✔]\s|\d{1,3}[.)]\s|\(\d{1,3}\)\s|[a-zA-Z][.)]\s|\[\d{1,3}\]\s|\d️?⃣)/
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|re|von|an|betreff|gesendet|de|para|asunto|à|objet|assunto)\s?:\s*\S/i
const SPEAKER =
  /^\[?(?:\d{1,2}:\d\d(?::\d\d)?\]?\s+)?\p{L}[\p{L}\p{N}.'’ _-]{0,24}(?:\s?\([^)]{1,20}\))?\]?:\s+\S/u
const STAMP = /^\[?\d{1,2}:[\d:]*\]?\s*/
const HEADING = /^#{1,6}\s+\S/

/** What one reading of a line's characters tells. */
interface Signs {
  readonly syntax: boolean
  readonly row: boolean
  readonly machine: boolean
  readonly labelled: boolean
}

const readSigns = (text: string, start: number, end: number): Signs => {
  let syntax = false
  let machine = false
  let bars = 0
  let tabs = 0
  let commas = 0
  let semicolons = 0
  let colon = -1
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c >= 97 && c <= 122) continue
    if (c === 58) {
      machine = true
      if (colon === -1) colon = at - start
    } else if (c === 124) bars++
    else if (c === 9) tabs += at > start ? 1 : 0
    else if (c === 44) commas += text.charCodeAt(at + 1) > 32 ? 1 : 0
    else if (c === 59) {
      syntax = true
      semicolons += text.charCodeAt(at + 1) > 32 ? 1 : 0
    } else if (c === 40 || c === 41 || c === 33 || (c >= 48 && c <= 57)) {
      machine = true
      syntax ||= c === 40 || c === 41
    } else if (
      c === 123 ||
      c === 125 ||
      c === 91 ||
      c === 93 ||
      c === 61 ||
      c === 60 ||
      c === 62 ||
      c === 36 ||
      c === 35 ||
      c === 64 ||
      c === 92
    )
      syntax = true
  }
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  const keyed = colon >= 0 && (last === 58 || first === 34 || first === 32 || first === 9 || colon < 20)
  return {
    syntax: syntax || keyed,
    row:
      bars >= 2 ||
      (bars === 1 && text.slice(start, end).includes(' | ')) ||
      tabs >= 1 ||
      commas >= 2 ||
      semicolons >= 2,
    machine,
    labelled: colon > 0 && colon <= LABEL,
  }
}

const shapeOf = (line: string, code: number, signs: Signs): Shape => {
  const first = line.charCodeAt(0)
  if (first === 62 && !line.startsWith('>>>')) return 'quoted'
  if (isLogLine(line, signs.machine)) return 'log'
  if (first === 35 && HEADING.test(line)) return 'heading'
  if (code >= 2) return 'code'
  if (ITEM.test(line)) return 'item'
  if (signs.row) return 'row'
  if (signs.labelled && HEADER.test(line)) return 'header'
  return signs.labelled && SPEAKER.test(line) ? 'speaker' : 'prose'
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

const readLine = (text: string, start: number, stop: number): Line => {
  let end = stop
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end === start) return { start, end, shape: 'blank', code: 0 }
  const judged = Math.min(end, start + JUDGED)
  const line = text.slice(start, judged)
  const signs = readSigns(text, start, judged)
  const code = codeWeight(line, signs.syntax)
  return { start, end, shape: shapeOf(line, code, signs), code }
}

/** Cuts the text into lines. */
export const readLines = (text: string): Line[] => {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline === -1 ? text.length : newline
    lines.push(readLine(text, start, stop))
    start = stop + 1
  }
  return lines
}

/** Index of the first line that begins at or behind an offset. */
export const lineAt = (lines: readonly Line[], offset: number): number => {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands before the first colon of a line, folded, without a time stamp. */
export const labelOf = (text: string, line: Line): string => {
  const head = text.slice(line.start, Math.min(line.end, line.start + LABEL)).replace(STAMP, '')
  const colon = head.indexOf(':')
  return head
    .slice(0, colon === -1 ? head.length : colon)
    .trim()
    .toLowerCase()
}
