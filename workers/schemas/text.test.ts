import { expect, it } from 'vitest'
import { textUpTo } from './text.ts'

const rules = (text: unknown, max = 10) =>
  textUpTo(max)
    .safeParse(text)
    .error?.issues.map(({ message }) => message) ?? []

it.each(['a', '  a  ', '0123456789', '🙂🙂🙂🙂🙂', '日本', '?', 'é\n'])('takes %j as it is', (text) => {
  expect(textUpTo(10).parse(text)).toBe(text)
})

it.each([
  [undefined, 'is required'],
  [7, 'must be text'],
  [null, 'must be text'],
  ['', 'must not be empty'],
  [' \n\t', 'must not be blank'],
  ['\u200b\u2060', 'must not be blank'],
  ['01234567890', 'must have at most 10 characters (UTF-16 code units)'],
  ['🙂🙂🙂🙂🙂🙂', 'must have at most 10 characters (UTF-16 code units)'],
  ['a\0b', 'must not contain NUL'],
  ['a\ud800', 'must not contain a lone surrogate (half a character)'],
  ['\udc00a', 'must not contain a lone surrogate (half a character)'],
])('refuses %j: %s', (text, rule) => {
  expect(rules(text)).toEqual([rule])
})
