// Quotation marks and backticks within lines. Which quotes are material depends on what stands around them.

import type { Span } from '../span.ts'
import { isSpace } from './lines.ts'

export interface Quote {
  readonly mark: string
  /** Between the marks. */
  readonly span: Span
  /** With the marks. */
  readonly outer: Span
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‹': '›',
}

const isWord = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 0xc0

/** Whether a mark at `at` can open: nothing or a break before it, something visible after it. */
const canOpen = (text: string, at: number): boolean =>
  (at === 0 || !isWord(text.charCodeAt(at - 1))) && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))

const canClose = (text: string, at: number): boolean =>
  !isSpace(text.charCodeAt(at - 1)) && (at + 1 >= text.length || !isWord(text.charCodeAt(at + 1)))

/** All top-level quotes in `[start, end)`, in one pass: a mark that finds no partner is an apostrophe or an inch. */
export const findQuotes = (text: string, start: number, end: number): Quote[] => {
  const quotes: Quote[] = []
  let pending: { mark: string; closers: string; at: number } | undefined
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c > 96 && c < 0xa0) continue
    if (
      c === 10 &&
      pending &&
      text.charCodeAt(at + 1) === 10 &&
      (pending.mark === "'" || pending.mark === '`')
    )
      pending = undefined
    const mark = text.charAt(at)
    if (pending?.closers.includes(mark)) {
      if (pending.mark === '`' || canClose(text, at)) {
        quotes.push({
          mark: pending.mark,
          span: { start: pending.at + 1, end: at },
          outer: { start: pending.at, end: at + 1 },
        })
        pending = undefined
      } else if (mark === pending.mark && canOpen(text, at)) pending = { ...pending, at }
      continue
    }
    if (pending && pending.mark !== "'") continue
    const closers = c === 34 || c === 39 || c === 96 ? mark : CLOSERS[mark]
    if (closers && (mark === '`' || canOpen(text, at)) && !(pending && mark === '`'))
      pending = { mark, closers, at }
  }
  return quotes
}
