import { expect, it } from 'vitest'
import { createExpectedModel } from './expected-model.ts'

const setUp = () => {
  const clock = { now: 1_000_000 }
  return { clock, expected: createExpectedModel('m-1', () => clock.now) }
}

it('is the first until the server answers with another', () => {
  const { expected } = setUp()
  expect(expected.version()).toBe('m-1')
  expected.answered('m-2')
  expect(expected.version()).toBe('m-2')
})

it('is what other isolates got, for one that has not asked the server itself', () => {
  const { expected } = setUp()
  expected.heard('m-2')
  expect(expected.version()).toBe('m-2')
})

it("is the server's word, not an older one that others left behind", () => {
  const { expected, clock } = setUp()
  expected.heard('m-0')
  expected.answered('m-1')
  expected.heard('m-0')
  expect(expected.version()).toBe('m-1')
  clock.now += 60_000
  expected.heard('m-2')
  expect(expected.version()).toBe('m-2')
})

it('does not change to and fro while two versions answer in turn', () => {
  const { expected, clock } = setUp()
  const versions = ['m-2', 'm-1', 'm-2', 'm-1'].map((version) => {
    expected.answered(version)
    return expected.version()
  })
  expect(versions).toEqual(['m-2', 'm-2', 'm-2', 'm-2'])
  clock.now += 60_000
  expected.answered('m-1')
  expect(expected.version()).toBe('m-1')
})
