import { expect, it } from 'vitest'
import { createExpectedModel } from './expected-model.ts'

it('is the first until another is heard of', () => {
  const expected = createExpectedModel('m-1', () => 0)
  expected.hear('m-1')
  expect(expected.version()).toBe('m-1')
  expected.hear('m-2')
  expect(expected.version()).toBe('m-2')
})

it('does not change to and fro while two versions answer in turn', () => {
  let time = 0
  const expected = createExpectedModel('m-1', () => time)
  const heard = ['m-2', 'm-1', 'm-2', 'm-1'].map((version) => {
    expected.hear(version)
    return expected.version()
  })
  expect(heard).toEqual(['m-2', 'm-2', 'm-2', 'm-2'])
  time = 60_000
  expected.hear('m-1')
  expect(expected.version()).toBe('m-1')
})
