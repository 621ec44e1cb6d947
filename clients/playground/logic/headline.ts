// What came of a prompt, in a few words: the heading of the result, and what a screen reader is told.

import type { Answer } from './answer.ts'

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

const inWords = (count: number): string => WORDS[count] ?? String(count)

/** "Three questions", "One question". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`

interface Outcome {
  /** How many were added. */
  readonly lines: number
  /** How many of them are still in the text. */
  readonly kept: number
  readonly findings: number
}

export const headline = ({ lines, kept, findings }: Outcome): string => {
  if (lines === 0 && findings > 0) return `${counted(findings, 'thing')} to fix`
  if (lines === 0) return 'Your words stand as they are'
  if (kept === lines) return `${counted(lines, 'line')} added`
  if (kept === 0) return 'Your prompt as it was'
  return `${inWords(kept)} of ${counted(lines, 'line').toLowerCase()} kept`
}

/** The whole result, for somebody who does not see it. */
export const announcement = ({ findings, missing }: Pick<Answer, 'findings' | 'missing'>, lines: number) => {
  const outcome = headline({ lines, kept: lines, findings: findings.length })
  const remarks = lines > 0 && findings.length > 0 ? [`${counted(findings.length, 'thing')} to fix`] : []
  const questions = missing.length > 0 ? [counted(missing.length, 'question')] : []
  return [outcome, ...remarks, ...questions].map((part) => `${part}.`).join(' ')
}
