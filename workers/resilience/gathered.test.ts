import { expect, it, vi } from 'vitest'
import { gathered } from './gathered.ts'

const shout = () => vi.fn(async (words: readonly string[]) => words.map((word) => word.toUpperCase()))

it('asks together what is asked at the same moment, and gives each its own answer', async () => {
  const ask = shout()
  const one = gathered(ask)
  expect(await Promise.all(['a', 'b', 'c'].map(one))).toEqual(['A', 'B', 'C'])
  expect(ask.mock.calls).toEqual([[['a', 'b', 'c']]])
})

it('does not wait for what comes later', async () => {
  const ask = shout()
  const one = gathered(ask)
  expect(await one('a')).toBe('A')
  expect(await one('b')).toBe('B')
  expect(ask.mock.calls).toEqual([[['a']], [['b']]])
})

it('fails for all whom it asked for together, and for nobody after them', async () => {
  const ask = shout().mockRejectedValueOnce(new Error('down'))
  const one = gathered(ask)
  const [a, b] = await Promise.allSettled([one('a'), one('b')])
  expect([a.status, b.status]).toEqual(['rejected', 'rejected'])
  expect(await one('c')).toBe('C')
})
