// Material the writer set apart line by line: code fences, lines of three quotes, tags, quoted lines.

import type { Block } from './block.ts'
import type { MaterialKind } from './document.ts'
import { kindOf } from './kind.ts'
import { isSpace, type Line } from './lines.ts'

const PROSE_LANGUAGES = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'markdown',
  'md',
  'csv',
  'tsv',
  'log',
  'email',
  'quote',
  'console',
  'output',
])

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from)
  return newline === -1 ? text.length : newline
}

/** How many times the character at `at` is repeated from there. */
const runLength = (text: string, at: number): number => {
  const c = text.charCodeAt(at)
  let end = at
  while (end < text.length && text.charCodeAt(end) === c) end++
  return end - at
}

const firstVisible = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

interface Opening {
  readonly start: number
  readonly mark: number
  readonly length: number
  readonly language: string
  /** Where the content begins. */
  readonly content: number
}

const openingAt = (text: string, start: number, end: number): Opening | undefined => {
  const at = firstVisible(text, start, end)
  const mark = text.charCodeAt(at)
  if (mark !== 96 && mark !== 126 && mark !== 34 && mark !== 39) return
  const length = runLength(text, at)
  if (length < 3) return
  const rest = text.slice(at + length, Math.min(end, at + length + 200)).trim()
  const fence = mark === 96 || mark === 126
  if (fence ? rest.includes('`') : rest !== '') return
  return { start: at, mark, length, language: rest.toLowerCase(), content: Math.min(end + 1, text.length) }
}

const closes = (text: string, start: number, end: number, opening: Opening): boolean => {
  const at = firstVisible(text, start, end)
  if (text.charCodeAt(at) !== opening.mark) return false
  const length = runLength(text, at)
  return length >= opening.length && firstVisible(text, at + length, end) === end
}

const fencedKind = (text: string, lines: readonly Line[], opening: Opening, end: number): MaterialKind => {
  const fence = opening.mark === 96 || opening.mark === 126
  if (fence && !PROSE_LANGUAGES.has(opening.language.split(/[\s{:]/)[0] ?? '')) return 'code'
  return kindOf(text, lines, opening.content, end, 'text')
}

/** A fence that is never closed runs to the end of the text; one of quotes that is never closed is none. */
const fenced = (text: string, lines: readonly Line[], opening: Opening, end: number, stop: number): Block => {
  const inner = Math.max(opening.content, end)
  return {
    kind: fencedKind(text, lines, opening, inner),
    span: { start: opening.content, end: inner },
    outer: { start: opening.start, end: stop },
    delimited: true,
  }
}

/** The stretches between fences, each without its fence lines. One pass over the lines. */
export const findFences = (text: string, lines: readonly Line[]): Block[] => {
  if (!text.includes('```') && !text.includes('~~~') && !text.includes('"""') && !text.includes("'''"))
    return []
  const blocks: Block[] = []
  let open: Opening | undefined
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    if (!open) open = openingAt(text, start, end)
    else if (closes(text, start, end, open)) {
      blocks.push(fenced(text, lines, open, start - 1, end))
      open = undefined
    }
    start = end + 1
  }
  if (open && (open.mark === 96 || open.mark === 126))
    blocks.push(fenced(text, lines, open, text.length, text.length))
  return blocks
}
