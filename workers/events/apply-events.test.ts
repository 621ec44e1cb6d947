import { expect, it, vi } from 'vitest'
import type { EventOf } from '../../core/events.ts'
import { createApplyEvents } from './apply-events.ts'

const event = (n: number): EventOf<'usage'> => ({ kind: 'usage', id: `0${n}`.padEnd(26, '0'), counts: [] })
const refusal = Object.assign(new Error('query failed'), { cause: { code: '22003' } })

const setUp = (takes: (id: string) => boolean) => {
  const stored: string[] = []
  const buried: { id: string; reason: string }[] = []
  const store = vi.fn(async (events: readonly { id: string }[]) => {
    if (!events.every(({ id }) => takes(id))) throw refusal
    stored.push(...events.map(({ id }) => id))
  })
  const apply = createApplyEvents({
    store,
    bury: async (dead) => void buried.push(...dead),
    log: () => undefined,
  })
  return { apply, store, stored, buried }
}

it('stores all in one go', async () => {
  const { apply, store } = setUp(() => true)
  await apply([event(1), event(2), event(3)])
  expect(store).toHaveBeenCalledTimes(1)
})

it('puts aside what is refused, and stores all the others', async () => {
  const events = Array.from({ length: 8 }, (_, n) => event(n + 1))
  const bad = event(6).id
  const { apply, stored, buried } = setUp((id) => id !== bad)
  await apply(events)
  expect(stored.sort()).toEqual(events.map(({ id }) => id).filter((id) => id !== bad))
  expect(buried).toEqual([{ id: bad, body: event(6), reason: 'SQLSTATE 22003' }])
})

it.each([
  ['nobody answers', new Error('connection refused')],
  ['the table is not there yet', Object.assign(new Error(''), { code: '42P01' })],
])('leaves everything to be tried again when %s', async (_why, error) => {
  const { apply, store, buried } = setUp(() => true)
  store.mockRejectedValue(error)
  await expect(apply([event(1), event(2)])).rejects.toBe(error)
  expect([store.mock.calls.length, buried]).toEqual([1, []])
})
