// Limits counted for the whole world, in Redis. Fixed windows, because then `Retry-After` is a promise that holds.

import { Ratelimit } from '@upstash/ratelimit'
import type { Redis } from '@upstash/redis/cloudflare'
import { TIERS, type Tier } from '../../core/access/tiers.ts'
import type { TakeRequest } from '../ports.ts'

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
  return async ({ id, tier }) => {
    const { success, limit, remaining, reset, reason } = await limiters[tier].limit(id)
    if (reason === 'timeout') throw new Error('Redis did not count the request in time')
    return { allowed: success, limit, remaining, resetsAt: reset, degraded: [] }
  }
}
