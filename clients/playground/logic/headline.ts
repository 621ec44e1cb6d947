// What came of a prompt, in a few words: the heading of the result, and what a screen reader is told.

import type { Answer } from './answer.ts'

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

const inWords = (count: number): string => WORDS[count] ?? String(count)

/** "Three questions", "One question". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`

/** For `lines` added, of which `kept` are still in the text. */
export const headline = (lines: number, kept: number): string => {
  if (lines === 0) return 'Your words stand as they are'
  if (kept === lines) return `${counted(lines, 'line')} added`
  if (kept === 0) return 'Your prompt as it was'
  return `${inWords(kept)} of ${counted(lines, 'line').toLowerCase()} kept`
}

/** The whole result as one sentence or two. */
export const announcement = ({ findings, missing }: Pick<Answer, 'findings' | 'missing'>, lines: number) =>
  [
    headline(lines, lines),
    ...(findings.length > 0 ? [counted(findings.length, 'remark')] : []),
    ...(missing.length > 0 ? [counted(missing.length, 'question')] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ')
