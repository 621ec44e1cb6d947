// What every counter of requests must do, wherever it counts.

import { beforeEach, describe, expect, it } from 'vitest'
import { TIERS } from '../../core/access/tiers.ts'
import type { TakeRequest } from '../../workers/ports.ts'

const MINUTE_MS = 60_000

/** Counting must not straddle two minutes. */
const clearOfTheTurn = async () => {
  const left = MINUTE_MS - (Date.now() % MINUTE_MS)
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 10))
}

const limit = TIERS.anonymous.requestsPerMinute

export const takeRequestContract = (name: string, create: () => TakeRequest) =>
  describe(`${name} as a counter of requests`, () => {
    beforeEach(clearOfTheTurn)

    const spender = () => ({ id: crypto.randomUUID(), tier: 'anonymous' as const })

    it('allows a tier its requests per minute and no more', async () => {
      const take = create()
      const one = spender()
      const taken = []
      for (let n = 0; n < limit + 2; n++) taken.push(await take(one, 1))
      expect(taken.map(({ allowed }) => allowed)).toEqual([...Array(limit).fill(true), false, false])
      expect(taken.map(({ remaining }) => remaining)).toEqual([
        ...Array.from({ length: limit }, (_, n) => limit - 1 - n),
        0,
        0,
      ])
      expect(new Set(taken.map((allowance) => allowance.limit))).toEqual(new Set([limit]))
    })

    it('counts each spender apart, and each tier', async () => {
      const take = create()
      const one = spender()
      await take(one, 1)
      expect((await take(spender(), 1)).remaining).toBe(limit - 1)
      expect((await take({ ...one, tier: 'free' }, 1)).remaining).toBe(TIERS.free.requestsPerMinute - 1)
    })

    it('counts a batch by its items', async () => {
      const take = create()
      const one = spender()
      expect(await take(one, limit - 2)).toMatchObject({ allowed: true, remaining: 2 })
      expect(await take(one, 2)).toMatchObject({ allowed: true, remaining: 0 })
      expect(await take(one, 1)).toMatchObject({ allowed: false, remaining: 0 })
    })

    it('takes nothing for a batch that is more than what is left', async () => {
      const take = create()
      const one = spender()
      await take(one, limit - 5)
      expect(await take(one, 6)).toMatchObject({ allowed: false, limit, remaining: 5 })
      expect(await take(one, 100)).toMatchObject({ allowed: false, limit, remaining: 5 })
      expect(await take(one, 5)).toMatchObject({ allowed: true, remaining: 0 })
    })

    it('says when the minute ends', async () => {
      const { resetsAt } = await create()(spender(), 1)
      expect(resetsAt - Date.now()).toBeGreaterThan(-1_000)
      expect(resetsAt - Date.now()).toBeLessThanOrEqual(60_000)
    })

    it('is not degraded by itself', async () => {
      expect((await create()(spender(), 1)).degraded).toEqual([])
    })
  })
