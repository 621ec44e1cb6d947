import { expect, it } from 'vitest'
import type { Event } from '../../core/events.ts'
import { createUsageCounter } from './usage-counter.ts'

const used = {
  organizationId: 'o',
  keyId: 'k',
  endpoint: 'enhance',
  prompts: 1,
  changed: 1,
  addedTokens: 10,
  kept: 1,
}

const setUp = () => {
  const told: Event[] = []
  const lost: unknown[] = []
  const pauses: (() => void)[] = []
  const later: Promise<unknown>[] = []
  const state = { down: false }
  const clock = { now: Date.parse('2026-11-25T23:59:59Z') }
  const count = createUsageCounter({
    record: async (events) => {
      if (state.down) throw new Error('down')
      told.push(...events)
    },
    newId: () => `id-${told.length}`,
    now: () => clock.now,
    pause: () => new Promise((resolve) => pauses.push(resolve)),
    log: (entry) => lost.push(entry),
  })
  const goOn = async () => {
    for (const resume of pauses.splice(0)) resume()
    await Promise.all(later.splice(0))
  }
  const forget = () => {
    pauses.length = 0
    later.length = 0
  }
  return {
    told,
    forget,
    lost,
    state,
    clock,
    goOn,
    count: (more = {}) => count({ ...used, ...more }, (work) => later.push(work)),
  }
}

it('adds up and tells once', async () => {
  const { count, told, goOn } = setUp()
  for (let n = 0; n < 5; n++) count()
  count({ keyId: 'other', changed: 0, addedTokens: 0 })
  expect(told).toEqual([])
  await goOn()
  const common = { organizationId: 'o', endpoint: 'enhance', day: '2026-11-25' }
  expect(told).toEqual([
    {
      kind: 'usage',
      id: 'id-0',
      counts: [
        { ...common, keyId: 'k', requests: 5, prompts: 5, changed: 5, addedTokens: 50, kept: 5 },
        { ...common, keyId: 'other', requests: 1, prompts: 1, changed: 0, addedTokens: 0, kept: 1 },
      ],
    },
  ])
})

it('starts afresh after each report, and with each day', async () => {
  const { count, told, goOn, clock } = setUp()
  count()
  await goOn()
  count()
  clock.now += 2_000
  count()
  await goOn()
  expect(told).toMatchObject([
    { counts: [{ requests: 1 }] },
    {
      counts: [
        { requests: 1, day: '2026-11-25' },
        { requests: 1, day: '2026-11-26' },
      ],
    },
  ])
})

it('tells later what could not be told', async () => {
  const { count, told, lost, goOn, state } = setUp()
  state.down = true
  count()
  await goOn()
  expect(lost).toMatchObject([{ event: 'events-wait', kind: 'usage' }])
  state.down = false
  count()
  await goOn()
  expect(told).toMatchObject([{ counts: [{ requests: 2 }] }])
})

it('goes on when a report was cut off with the request that carried it', async () => {
  const { count, told, goOn, forget, clock } = setUp()
  count()
  forget()
  clock.now += 10_000
  count()
  await goOn()
  expect(told).toMatchObject([
    {
      counts: [
        { day: '2026-11-25', requests: 1 },
        { day: '2026-11-26', requests: 1 },
      ],
    },
  ])
})
