import { expect, it, vi } from 'vitest'
import { withRetry } from './with-retry.ts'

const chance = new Error('chance')
const fate = new Error('fate')
const options = { share: 0.1, saved: 2, worthIt: (error: unknown) => error === chance }

it('tries once more what may have failed by chance, with the same arguments', async () => {
  const ask = vi.fn(async (_name: string) => 'answer').mockRejectedValueOnce(chance)
  expect(await withRetry(ask, options)('question')).toBe('answer')
  expect(ask.mock.calls).toEqual([['question'], ['question']])
})

it('does not try a third time', async () => {
  const ask = vi.fn(async () => Promise.reject(chance))
  await expect(withRetry(ask, options)()).rejects.toBe(chance)
  expect(ask).toHaveBeenCalledTimes(2)
})

it('lets stand what will not be better the next time', async () => {
  const ask = vi.fn(async () => Promise.reject(fate))
  await expect(withRetry(ask, options)()).rejects.toBe(fate)
  expect(ask).toHaveBeenCalledTimes(1)
})

it('adds no more than a tenth to the load of a service that is down', async () => {
  const ask = vi.fn(async () => Promise.reject(chance))
  const retried = withRetry(ask, options)
  for (let n = 0; n < 100; n++) await retried().catch(() => undefined)
  // What was saved, and a tenth of a hundred calls.
  expect(ask.mock.calls.length - 100).toBeGreaterThanOrEqual(10)
  expect(ask.mock.calls.length - 100).toBeLessThanOrEqual(12)
})
