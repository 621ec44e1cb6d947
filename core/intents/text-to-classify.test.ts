import { expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { textToClassify } from './text-to-classify.ts'

const textOf = (prompt: string) => textToClassify(parse(prompt)).text

it.each([
  ['blanks around it', '  plan a week in Lisbon \n', 'plan a week in Lisbon'],
  ['runs of blanks', 'plan  a\tweek   in Lisbon', 'plan a week in Lisbon'],
  ["Windows' line ends", 'plan a week\r\nin Lisbon', 'plan a week\nin Lisbon'],
  ['many empty lines', 'plan a week\n\n\n \nin Lisbon', 'plan a week\n\nin Lisbon'],
  ['letters composed otherwise', 'plan a week in Evora\u0301', 'plan a week in Evor\u00e1'],
])('reads alike whatever the prompt has of %s', (_what, one, other) => {
  expect(textOf(one)).toBe(textOf(other))
})

it('keeps what carries meaning: case, line breaks, paragraphs', () => {
  const prompt = 'Translate:\n\nGuten Morgen\nBis bald'
  expect(textOf(prompt)).toBe(prompt)
})

it('is no excerpt of a prompt that is long for its blanks alone', () => {
  const prompt = `plan a week${' '.repeat(20_000)}in Lisbon`
  expect(textToClassify(parse(prompt))).toEqual({ text: 'plan a week in Lisbon', truncated: false })
})

it('says when it is an excerpt', () => {
  const letter = `Shorten this letter:\n\n"""\n${'We met in spring and talked about the roof. '.repeat(60)}\n"""`
  expect(textToClassify(parse(letter))).toMatchObject({
    text: expect.stringMatching(/^Shorten this letter:/),
    truncated: true,
  })
  expect(textToClassify(parse('plan a week in Lisbon')).truncated).toBe(false)
})
