// The paragraphs of a prompt, and which of them speak to the assistant.

import { isSpace, type Line } from './lines.ts'
import { type Opening, openingOf } from './openers.ts'

/** The prompt as the rules here read it. */
export interface Page {
  readonly text: string
  readonly folded: string
  readonly lines: readonly Line[]
  /** What characters it has: bits of `TRAIT`. */
  readonly traits: number
}

/** A stretch between blank lines. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly opening: Opening | undefined
  /** Says something to the assistant: an instruction, a question, a rule. */
  readonly speaks: boolean
}

/** So much of a paragraph is read for what it says. */
const HEAD = 400
/** An instruction is not longer than this. */
export const SHORT = 200
/** An order may take more words than a question. */
const LONG_ORDER = 900

/** What begins a demand on the answer. */
export const RULE =
  /^\s*(?:[-*•]\s*|\d+[.)]\s*)?(?:use|keep|no|only|max|maximum|format|output|include|don't|do not|avoid|make sure|focus|must|should|at most|at least|limit|just|never|always|start|end|return|ensure|add|respond|with|without)\b/

/** The number or bullet in front of a list's item. */
const MARK = /^(?:[-*•]|\d{1,2}[.)]|\(\d{1,2}\)|[a-z][.)]) +/

/** "what i want is …" */
const WISH = /^(?:so )?(?:what )?(?:i|we)(?:'d| would)? (?:want|need|like)\b(?! to (?:be|go|see|have)\b)/

const speaks = (head: string, length: number, opening: Opening | undefined, asks: boolean): boolean => {
  if (WISH.test(head)) return length <= LONG_ORDER
  if (opening === 'ask') return asks && length <= HEAD
  if (opening) return length <= LONG_ORDER
  if (RULE.test(head)) return length <= HEAD
  return asks && length <= SHORT
}

/** Reads one paragraph. */
export const paragraphOf = ({ text, folded }: Page, start: number, end: number): Paragraph => {
  const head = folded.slice(start, Math.min(end, start + HEAD))
  const opening = openingOf(head.replace(MARK, ''))
  const last = text.charCodeAt(end - 1)
  return {
    start,
    end,
    head,
    opening,
    speaks: speaks(head, end - start, opening, last === 63 || last === 0xff1f),
  }
}

/** The first offset from `start` on that is no white space. */
export const visibleFrom = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** All paragraphs of a page. */
export const paragraphsOf = (page: Page): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let start = -1
  let end = -1
  for (const line of page.lines) {
    if (line.shape !== 'blank') {
      if (start === -1) start = visibleFrom(page.text, line.start, line.end)
      end = line.end
    } else if (start !== -1) {
      paragraphs.push(paragraphOf(page, start, end))
      start = -1
    }
  }
  if (start !== -1) paragraphs.push(paragraphOf(page, start, end))
  return paragraphs
}
