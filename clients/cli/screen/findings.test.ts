import { describe, expect, it } from 'vitest'
import { findingsScreen, placeOf } from './findings.ts'
import { createPaint } from './paint.ts'

const screen = { width: 80, paint: createPaint(false) }

describe('placeOf', () => {
  it('counts lines and characters from 1', () => {
    expect(placeOf('one\ntwo', 5)).toEqual({ line: 2, column: 2 })
  })

  it('counts an emoji as one character', () => {
    expect(placeOf('👋 hi', 3)).toEqual({ line: 1, column: 3 })
  })
})

describe('findingsScreen', () => {
  const show = (prompt: string, words: string, width = 80) => {
    const start = prompt.indexOf(words)
    const finding = {
      code: 'absent-material',
      message: 'It is not here.',
      span: { start, end: start + words.length },
      fix: 'Paste it.',
    } as const
    return findingsScreen(prompt, [finding], { ...screen, width })
  }

  it('gives place, code, sentence, the words underlined, and what to do', () => {
    expect(show('Hello.\nSummarize the attached report', 'the attached report')).toEqual([
      '2:11  absent-material',
      '  It is not here.',
      '',
      '  2 │ Summarize the attached report',
      '    │           ^^^^^^^^^^^^^^^^^^^',
      '',
      '  Paste it.',
      '',
      '1 finding',
    ])
  })

  it('underlines by columns, not by characters', () => {
    const rows = show('添付の report を', 'report')
    expect(rows[4]).toBe('    │        ^^^^^^')
  })

  it('stays under the words behind a tab', () => {
    expect(show('\tsee below', 'below')[4]).toBe('    │         ^^^^^')
  })

  it('shows of a long line the rows that matter', () => {
    const rows = show(
      `${'word '.repeat(40)}the attached report ${'word '.repeat(40)}`,
      'the attached report',
      60,
    )
    expect(rows.filter((row) => row.includes('│'))).toHaveLength(2)
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60)
  })

  it('shows the beginning of a finding over many lines', () => {
    const prompt = 'one\ntwo\nthree\nfour\nfive'
    expect(show(prompt, prompt).filter((row) => row.includes('│'))).toHaveLength(7)
  })

  it('speaks of the prompt where a finding has no place', () => {
    expect(findingsScreen('hello', [{ code: 'no-request', message: 'Nothing is asked.' }], screen)).toEqual([
      'prompt  no-request',
      '  Nothing is asked.',
      '',
      '1 finding',
    ])
  })
})
