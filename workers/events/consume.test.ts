import { expect, it, vi } from 'vitest'
import { createUlid } from '../ulid.ts'
import { createConsume } from './consume.ts'

const usage = () => ({ kind: 'usage' as const, id: createUlid(1), counts: [] })
const batchOf = (bodies: unknown[], attempts = 1, queue = 'betterprompts-events-0') => ({
  queue,
  messages: bodies.map((body, n) => ({ id: `message-${n}`, body, attempts })),
  /** Called as the platform's own method: with the batch as `this`. */
  retryAll: vi.fn(function (this: unknown, _options: { delaySeconds: number }) {
    if (this === undefined) throw new TypeError('Illegal invocation')
  }),
})
const setUp = () => {
  const apply = vi.fn(async () => undefined)
  const bury = vi.fn(async () => undefined)
  return { apply, bury, consume: createConsume({ apply, bury, log: () => undefined }) }
}

it('applies the events of a batch together', async () => {
  const { apply, consume } = setUp()
  const events = [usage(), usage()]
  const batch = batchOf(events)
  await consume(batch)
  expect(apply).toHaveBeenCalledWith(events)
  expect(batch.retryAll).not.toHaveBeenCalled()
})

it('puts aside what is no event, and applies the others', async () => {
  const { apply, bury, consume } = setUp()
  const event = usage()
  await consume(batchOf([{ kind: 'nonsense' }, event]))
  expect(apply).toHaveBeenCalledWith([event])
  expect(bury).toHaveBeenCalledWith([
    { id: 'message-0', body: { kind: 'nonsense' }, reason: 'not an event that we know' },
  ])
})

it.each([
  [1, 5],
  [2, 10],
  [6, 160],
  [20, 600],
])(
  'has a batch come again that cannot be applied now, later each time: try %i',
  async (attempts, seconds) => {
    const { apply, consume } = setUp()
    apply.mockRejectedValue(new Error('connection refused'))
    const batch = batchOf([usage()], attempts)
    await consume(batch)
    expect(batch.retryAll).toHaveBeenCalledWith({ delaySeconds: seconds })
  },
)

it('tries what is late once an hour', async () => {
  const { apply, consume } = setUp()
  apply.mockRejectedValue(new Error('connection refused'))
  const batch = batchOf([usage()], 1, 'betterprompts-events-late')
  await consume(batch)
  expect(batch.retryAll).toHaveBeenCalledWith({ delaySeconds: 3_600 })
})
