import { expect, it } from 'vitest'
import { DeadlineExceeded, withDeadline } from './with-deadline.ts'

it('passes an answer in time on', async () => {
  const add = withDeadline(async (a: number, b: number) => a + b, 50)
  expect(await add(1, 2)).toBe(3)
})

it('passes a failure on as it was', async () => {
  const failure = new Error('no')
  await expect(withDeadline(() => Promise.reject(failure), 50)()).rejects.toBe(failure)
})

it('does not wait longer than the deadline', async () => {
  await expect(withDeadline(() => new Promise(() => {}), 10)()).rejects.toBeInstanceOf(DeadlineExceeded)
})
