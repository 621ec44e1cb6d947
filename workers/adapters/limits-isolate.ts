// Limits counted by one isolate alone: what holds when Redis cannot be asked.

import { TIERS } from '../../core/access/tiers.ts'
import type { TakeRequest } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

const CAPACITY = 10_000
const WINDOW_MS = 60_000

export const createLimitsIsolate = (now: () => number): TakeRequest => {
  const counts = createBoundedMap<string, { readonly window: number; readonly taken: number }>(CAPACITY)
  return async ({ id, tier }) => {
    const limit = TIERS[tier].requestsPerMinute
    const window = Math.floor(now() / WINDOW_MS)
    const counted = counts.get(`${tier}:${id}`)
    const taken = (counted?.window === window ? counted.taken : 0) + 1
    counts.set(`${tier}:${id}`, { window, taken })
    return {
      allowed: taken <= limit,
      limit,
      remaining: Math.max(0, limit - taken),
      resetsAt: (window + 1) * WINDOW_MS,
      degraded: [],
    }
  }
}
