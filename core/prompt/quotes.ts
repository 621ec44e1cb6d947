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

interface Pending {
  readonly mark: string
  readonly closers: string
  readonly at: number
}

/** A single quote or backtick does not reach over a blank line: it would be an apostrophe. */
const isFragile = (pending: Pending): boolean => pending.mark === "'" || pending.mark === '`'

/** Any mark that can begin a quotation. */
export const QUOTE_MARK = /["'`“„«»「『‘‹]/

/** Every mark, and the blank line that ends a fragile quotation. */
const MARKS = /["'`“”„«»‹›「」『』‘’]|\n\n/g

/** All top-level quotes in `[start, end)`, in one pass: a mark that finds no partner is an apostrophe or an inch. */
export const findQuotes = (text: string, start: number, end: number): Quote[] => {
  const quotes: Quote[] = []
  let pending: Pending | undefined
  MARKS.lastIndex = start
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1
    if (at >= end) break
    const c = text.charCodeAt(at)
    if (c === 10) {
      if (pending && isFragile(pending)) pending = undefined
      continue
    }
    const mark = text.charAt(at)
    if (pending?.closers.includes(mark)) {
      if (pending.mark === '`' || canClose(text, at)) {
        const outer = { start: pending.at, end: at + 1 }
        quotes.push({ mark: pending.mark, span: { start: outer.start + 1, end: at }, outer })
        pending = undefined
      } else if (mark === pending.mark && canOpen(text, at)) pending = { ...pending, at }
      continue
    }
    if (pending && pending.mark !== "'") continue
    const closers = c < 128 ? mark : CLOSERS[mark]
    if (closers && !(pending && c === 96) && (c === 96 || canOpen(text, at))) pending = { mark, closers, at }
  }
  return quotes
}
