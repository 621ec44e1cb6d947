// Worked input–output examples the user gave: a line "Input: …" and soon after it "Output: …", or lines "a -> b".

import type { Span } from '../span.ts'
import { type Block, bare } from './block.ts'

const INPUT =
  /^\s*(?:input|in|q|question|example(?: \d+)?|text|sentence|source|eingabe|entrada|entrée|beispiel|ejemplo|exemple|exemplo|输入|入力)(?: ?\d+)?\s?[:：]/iu
const OUTPUT =
  /^\s*(?:output|out|a|answer|label|result|expected|sentiment|class|category|completion|ausgabe|salida|sortie|saída|输出|出力)(?: ?\d+)?\s?[:：]\s*\S/iu
const ARROW = /^\s*\S[^→]{0,120}?\s(?:->|→|=>|⇒)\s\S/

/** The output line stands at most this many lines below its input line. */
const REACH = 4
/** A line is judged by its beginning. */
const JUDGED = 200

interface Row extends Span {
  readonly head: string
}

const rowsOf = (text: string, span: Span): Row[] => {
  const rows: Row[] = []
  for (let start = span.start; start <= span.end; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline > span.end ? span.end : newline
    rows.push({ start, end, head: text.slice(start, Math.min(end, start + JUDGED)) })
    start = end + 1
  }
  return rows
}

const pairs = (rows: readonly Row[]): Span[] => {
  const spans: Span[] = []
  let input = -1
  for (const [i, row] of rows.entries()) {
    if (input >= 0 && i - input <= REACH && OUTPUT.test(row.head)) {
      spans.push({ start: (rows[input] as Row).start, end: row.end })
      input = -1
    } else if (INPUT.test(row.head)) input = i
  }
  return spans
}

const ANNOUNCED =
  /\b(?:examples?|e\.g\.|eg|for instance|like this|like so|z\. ?b\.|beispiele?|ejemplos?|exemples?|exemplos?)\b|例/i
const LABELLED =
  /(?:output|out|a|answer|label|result|expected|sentiment|class|category|completion|ausgabe|salida|sortie|saída|输出|出力)(?: ?\d+)?\s?[:：]/i

const examplesIn = (text: string, span: Span): Span[] => {
  const part = text.slice(span.start, span.end)
  if (!part.includes('\n')) return []
  const arrows = /->|→|=>|⇒/.test(part) && ANNOUNCED.test(part)
  if (!arrows && !(/[:：]/.test(part) && LABELLED.test(part))) return []
  const rows = rowsOf(text, span)
  const found = pairs(rows)
  if (found.length > 0 || !arrows) return found
  const lines = rows.filter((row) => ARROW.test(row.head))
  return lines.length >= 2 ? lines.map(({ start, end }) => ({ start, end })) : []
}

/** Worked examples in `span`, which holds no material. Lines with arrows are some only where the text says so. */
export const findExamples = (text: string, span: Span): Block[] =>
  examplesIn(text, span).map(({ start, end }) => bare('text', start, end))
