import { describe, expect, it } from 'vitest'
import { createPaint } from './paint.ts'
import { promptRows } from './prompt.ts'

const plain = { width: 40, paint: createPaint(false) }
const coloured = { width: 40, paint: createPaint(true) }

const TEXT = 'write a haiku\n\nName the season in it.'
const ADDED = [{ start: 13, end: TEXT.length }]

describe('promptRows without colour', () => {
  it('puts a sign before the rows that are ours', () => {
    expect(promptRows(TEXT, ADDED, plain)).toEqual(['  write a haiku', '', '+ Name the season in it.'])
  })

  it('marks every row of a long addition', () => {
    expect(promptRows(TEXT, ADDED, { ...plain, width: 18 })).toEqual([
      '  write a haiku',
      '',
      '+ Name the season',
      '+ in it.',
    ])
  })

  it('marks a row that is ours in part, but not for a space', () => {
    expect(promptRows('one two', [{ start: 3, end: 7 }], plain)).toEqual(['+ one two'])
    expect(promptRows('one two', [{ start: 3, end: 4 }], plain)).toEqual(['  one two'])
  })

  it('needs no margin when nothing was added', () => {
    expect(promptRows('thanks', [], plain)).toEqual(['thanks'])
  })
})

describe('promptRows with colour', () => {
  it('colours exactly what is ours, and the rest stays as it is', () => {
    expect(promptRows('one two three', [{ start: 4, end: 7 }], coloured)).toEqual([
      'one \x1b[32mtwo\x1b[0m three',
    ])
  })

  it('colours each row of an addition for itself', () => {
    expect(promptRows(TEXT, ADDED, { ...coloured, width: 16 })).toEqual([
      'write a haiku',
      '',
      '\x1b[32mName the season\x1b[0m',
      '\x1b[32min it.\x1b[0m',
    ])
  })
})
