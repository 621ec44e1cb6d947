// Limits counted by one isolate alone: what holds when Redis cannot be asked.

import { TIERS } from '../../core/access/tiers.ts'
import type { TakeRequest } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

const CAPACITY = 10_000
const WINDOW_MS = 60_000

export const createLimitsIsolate = (now: () => number): TakeRequest => {
  const counts = createBoundedMap<string, { readonly window: number; readonly taken: number }>(CAPACITY)
  return async ({ id, tier }, cost) => {
    const limit = TIERS[tier].requestsPerMinute
    const window = Math.floor(now() / WINDOW_MS)
    const counted = counts.get(`${tier}:${id}`)
    const before = counted?.window === window ? counted.taken : 0
    const allowed = before + cost <= limit
    const taken = allowed ? before + cost : before
    counts.set(`${tier}:${id}`, { window, taken })
    return { allowed, limit, remaining: limit - taken, resetsAt: (window + 1) * WINDOW_MS, degraded: [] }
  }
}
