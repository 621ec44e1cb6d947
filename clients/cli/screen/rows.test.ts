import { describe, expect, it } from 'vitest'
import { slice } from '../../../core/span.ts'
import { columns } from './columns.ts'
import { rows, wrap } from './rows.ts'

describe('wrap', () => {
  it('breaks between words and drops the space at the break', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  })

  it('keeps empty lines and the indentation of code', () => {
    expect(wrap('def f():\n\n    return 1', 20)).toEqual(['def f():', '', '    return 1'])
  })

  it('cuts a word that no row can hold, and nothing else', () => {
    expect(wrap('see https://example.com/a-long-path', 10)).toEqual([
      'see',
      'https://ex',
      'ample.com/',
      'a-long-pat',
      'h',
    ])
  })

  it('counts wide characters twice and breaks between any two of them', () => {
    expect(wrap('家賃の値下げ', 5)).toEqual(['家賃', 'の値', '下げ'])
  })

  it('never breaks inside what a reader sees as one character', () => {
    expect(wrap('👩‍👩‍👧👋🏽', 2)).toEqual(['👩‍👩‍👧', '👋🏽'])
  })

  it('shows control characters instead of sending them to the terminal', () => {
    expect(wrap('a\x1b[31mb\tc\x07', 40)).toEqual(['a␛[31mb    c␇'])
  })

  it('reads a carriage return before the line feed as part of the line end', () => {
    expect(wrap('one\r\ntwo', 10)).toEqual(['one', 'two'])
  })

  it.each([1, 2, 7, 20, 78])('keeps every row within %i columns, where a character fits at all', (width) => {
    const text =
      'Plan a trip to 京都 (Kyoto) — naïve, e\u0301t\u00e9, https://example.com/very/long/path 👍🏽 done'
    for (const row of wrap(text, width)) expect(columns(row)).toBeLessThanOrEqual(Math.max(2, width))
  })
})

describe('rows', () => {
  it('together hold every character but the spaces and line ends at breaks', () => {
    const text = '  Write  a letter\nto 大家さん about the    broken\n\nheating'
    const shown = rows(text, 12)
      .map((row) => slice(text, row))
      .join('')
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
