import { expect, it } from 'vitest'
import { equalInConstantTime } from './equal-in-constant-time.ts'

it.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['ab', 'abc', false],
  ['abab', 'ab', false],
  ['', '', true],
  ['', 'a', false],
  ['a', '', false],
])('%j and %j: %s', (a, b, equal) => {
  expect(equalInConstantTime(a, b)).toBe(equal)
})
