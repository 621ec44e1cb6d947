// What a prompt shows besides what it says: code, traces, logs and queries in its material. Looked at, never obeyed.

import type { PromptDocument } from '../../prompt/document.ts'
import { slice } from '../../span.ts'

/** The prompt brings code along. */
export const hasCode = (document: PromptDocument): boolean =>
  document.material.some(({ kind }) => kind === 'code')

/** Some material matches. */
export const shows = (document: PromptDocument, pattern: RegExp): boolean =>
  document.material.some(({ span }) => pattern.test(slice(document.text, span)))

/** The request names it, or a pasted log does. */
export const about =
  (pattern: RegExp) =>
  (document: PromptDocument): boolean =>
    pattern.test(document.said) ||
    document.material.some(({ kind, span }) => kind === 'log' && pattern.test(slice(document.text, span)))

/** Frames of a stack trace in any common language. */
export const FRAMES =
  /\b(?:traceback \(most|File "[^"\n]*", line \d+|goroutine \d+|stack backtrace)|^\s*at \S+|^#\d+\s+0x|^\s*from \S+:\d+:in/im

/** A statement that reads or changes rows, or a query plan. */
export const QUERY =
  /\b(?:select\b[\s\S]{0,2000}\bfrom\b|(?:update|delete from)\b[\s\S]{0,400}\bwhere\b|seq scan|hash join|nested loop\b)/i
