import { expect, it, vi } from 'vitest'
import type { Event } from '../../core/events.ts'
import type { LogEntry } from '../ports.ts'
import { createQueueOrOutbox } from './queue-or-outbox.ts'

const EVENTS: Event[] = [{ kind: 'usage', id: '01KAYJ3V8Q0000000000000000', counts: [] }]

const setUp = (toQueue: () => Promise<void>) => {
  const logged: LogEntry[] = []
  const toOutbox = vi.fn(async () => {})
  return {
    record: createQueueOrOutbox({ toQueue, toOutbox, log: (entry) => logged.push(entry) }),
    toOutbox,
    logged,
  }
}

it('leaves the outbox alone while the queue takes events', async () => {
  const { record, toOutbox, logged } = setUp(async () => {})
  await record(EVENTS)
  expect(toOutbox).not.toHaveBeenCalled()
  expect(logged).toEqual([])
})

it('gives the outbox what the queue refuses, and says so and why', async () => {
  const { record, toOutbox, logged } = setUp(() => Promise.reject(new TypeError('too many')))
  await record(EVENTS)
  expect(toOutbox.mock.calls).toEqual([[EVENTS]])
  expect(logged).toMatchObject([
    { level: 'warn', event: 'queue-refused', events: 1, error: { name: 'TypeError' } },
  ])
})

it('rejects when the outbox refuses too', async () => {
  const { record, toOutbox } = setUp(() => Promise.reject(new Error('queue')))
  toOutbox.mockRejectedValueOnce(new Error('outbox'))
  await expect(record(EVENTS)).rejects.toThrow('outbox')
})
