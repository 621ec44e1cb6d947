import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import { linesOf } from './lines.ts'
import { manuscript } from './manuscript.ts'

const technique = { id: 'constraints', title: 'Quality criteria', score: 1, reason: 'fits' } as const
const PROMPT = 'Sum up the report for Ann'
const added = [
  { start: 0, end: 6 },
  { start: 6 + PROMPT.length, end: 6 + PROMPT.length + 7 },
]
const enhanced = `Role. ${PROMPT}\n\nLine.`
const lines = linesOf({ enhanced, techniques: [{ ...technique, added }] })
const pieces = compose(enhanced, lines, new Set())
const finding = (words: string) => ({
  code: 'unfilled-gap' as const,
  message: words,
  span: { start: PROMPT.indexOf(words), end: PROMPT.indexOf(words) + words.length },
})

describe('manuscript', () => {
  it('marks the words that findings are about, between the added lines', () => {
    expect(manuscript(pieces, [finding('Ann'), finding('the report')])).toEqual([
      { text: 'Role. ', line: lines[0] },
      { text: 'Sum up ' },
      { text: 'the report', finding: 1 },
      { text: ' for ' },
      { text: 'Ann', finding: 0 },
      { text: '\n\nLine.', line: lines[1] },
    ])
  })

  it('gives shared words to the first finding', () => {
    const marked = manuscript(pieces, [finding('the report'), finding('report for Ann')])
    expect(marked.filter(({ line }) => !line)).toEqual([
      { text: 'Sum up ' },
      { text: 'the ', finding: 0 },
      { text: 'report', finding: 0 },
      { text: ' for Ann', finding: 1 },
    ])
  })

  it('marks nothing for a finding about the whole prompt', () => {
    const whole = { code: 'no-request' as const, message: 'Nothing is asked.' }
    expect(manuscript(pieces, [whole]).some((segment) => segment.finding !== undefined)).toBe(false)
  })
})
