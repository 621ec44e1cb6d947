// Is Redis there?

import type { Redis } from '@upstash/redis/cloudflare'
import type { Probe } from '../ports.ts'

export const createProbeUpstash =
  (redis: Pick<Redis, 'ping'>): Probe =>
  async () => {
    await redis.ping()
  }
