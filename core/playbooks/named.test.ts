import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { mentioned, named } from './named.ts'

const background = 'We have run the place since 1998 and know everybody in town. '

describe('named', () => {
  const letter = named(/\bletters?\b|\be-?mail\b|^dear\b/i)

  it.each([
    'letter to the bank',
    'LETTERS for my landlord',
    `${background.repeat(3)}Please write an e-mail to the council.`,
    'Dear Ms Novak',
  ])('takes what stands at the head or after a verb of asking: %s', (prompt) => {
    expect(letter(parse(prompt))).toBe(true)
  })

  it.each([
    `${background.repeat(3)}They sent us a letter. Draft a poem.`,
    `${background.repeat(3)}Please write a poem. No letters.`,
    'newsletter',
  ])('does not take it from the background: %s', (prompt) => {
    expect(letter(parse(prompt))).toBe(false)
  })

  it('finds the request at the end of a long text', () => {
    expect(letter(parse(`${background.repeat(400)}\nWrite a letter about this.`))).toBe(true)
  })
})

describe('mentioned', () => {
  const rain = mentioned(/\brain(?:y|s)?\b|\b(?:wet|damp) (?:day|night)\b|☔/i)

  it.each(['a picnic, but it may rain', 'plan for WET NIGHTS? no, a wet night', 'sunday ☔'])(
    'takes it from anywhere: %s',
    (prompt) => {
      expect(rain(parse(prompt))).toBe(true)
    },
  )

  it('keeps the word boundaries', () => {
    expect(rain(parse('training on the train'))).toBe(false)
  })

  it('reads the opening and the end of a very long request, not its middle', () => {
    const filler = background.repeat(200)
    expect(rain(parse(`${filler}rain ${filler}`))).toBe(false)
    expect(rain(parse(`${filler}${filler}rain`))).toBe(true)
  })
})
