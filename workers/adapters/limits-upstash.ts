// Limits counted for the whole world, in Redis. Fixed windows, because then `Retry-After` is a promise that holds.

import { Ratelimit } from '@upstash/ratelimit'
import type { Redis } from '@upstash/redis/cloudflare'
import { TIERS, type Tier } from '../../core/access/tiers.ts'
import type { Spender, TakeRequest } from '../ports.ts'

/** Rejects when Redis does not answer within `timeoutMs`; the library by itself would let the request pass. */
export const createLimitsUpstash = (redis: Redis, timeoutMs: number): TakeRequest => {
  const limiter = (tier: Tier) =>
    new Ratelimit({
      redis,
      limiter: Ratelimit.fixedWindow(TIERS[tier].requestsPerMinute, '60 s'),
      prefix: `bp:limit:${tier}`,
      timeout: timeoutMs,
      ephemeralCache: false,
    })
  const limiters: Record<Tier, Ratelimit> = {
    anonymous: limiter('anonymous'),
    free: limiter('free'),
    pro: limiter('pro'),
    enterprise: limiter('enterprise'),
  }
  const take = async ({ id, tier }: Spender, cost: number) => {
    const answer = await limiters[tier].limit(id, { rate: cost })
    if (answer.reason === 'timeout') throw new Error('Redis did not count the request in time')
    return answer
  }
  return async (spender, cost) => {
    const { success, limit, remaining, reset } = await take(spender, cost)
    const allowance = { allowed: success, limit, remaining, resetsAt: reset, degraded: [] }
    // The library counts first and compares then, so a refused batch is given back: in its own minute, or it would be a gift
    // to the next.
    if (success || cost === 1 || Date.now() >= reset) return allowance
    const { remaining: left } = await take(spender, -cost)
    return { ...allowance, remaining: left }
  }
}
