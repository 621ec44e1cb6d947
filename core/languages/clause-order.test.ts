import { describe, expect, it } from 'vitest'
import { createGloss } from './gloss.ts'

const japanese = createGloss(
  () =>
    'translate into english: 英訳して\n this text: この文章\n people: 人\n for the boss: 上司に\n -: を, で, の',
  { spaced: false, verbLast: true },
)
const chinese = createGloss(
  () => 'translate into english: 翻译成英文\n this letter: 这封信\n -: 把\n tone: 语气',
  { spaced: false, objectMarkers: '把', variants: '這这 譯译 語语' },
)

describe('the order of a clause', () => {
  it.each([
    ['この文章を英訳して', 'translate this text into english'],
    ['上司に、5人', 'for the boss,5 people'],
    ['2.5の文章を英訳して', 'translate 2.5 文章 into english'],
  ])('puts a Japanese verb first and leaves counters with their number: %s', (said, gloss) => {
    expect(japanese(said).text).toBe(gloss)
  })

  it.each([
    ['把这封信翻译成英文，语气', 'translate this letter into english,tone'],
    ['翻译成英文', 'translate into english'],
    ['把這封信翻譯成英文', 'translate this letter into english'],
  ])('puts a Chinese object behind its verb, in either writing: %s', (said, gloss) => {
    expect(chinese(said).text).toBe(gloss)
  })
})
