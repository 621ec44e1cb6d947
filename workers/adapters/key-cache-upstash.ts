// Keys as every isolate of the world sees them, in Redis. Holds hashes, never keys.

import type { Redis } from '@upstash/redis/cloudflare'
import { z } from 'zod'
import { TIERS, type Tier } from '../../core/access/tiers.ts'
import type { KeyCache } from '../ports.ts'

/** As long as a known key may work without Postgres. */
const TTL_SECONDS = 15 * 60

const Stored = z.object({
  key: z
    .object({
      id: z.string(),
      organizationId: z.string(),
      tier: z.enum(Object.keys(TIERS) as [Tier, ...Tier[]]),
      keepsHistory: z.boolean(),
      scopes: z.array(z.string()),
      hash: z.string(),
      expiresAt: z.number().nullable(),
    })
    .nullable(),
  verifiedAt: z.number(),
})

export const createKeyCacheUpstash = (redis: Pick<Redis, 'get' | 'set'>): KeyCache => ({
  read: async (hash) => {
    const stored = Stored.safeParse(await redis.get(redisKey(hash)))
    return stored.success ? stored.data : undefined
  },
  write: async (hash, verified) => {
    // A refusal only replaces what is there: made-up keys must not fill the memory.
    if (verified.key === null) await redis.set(redisKey(hash), verified, { ex: TTL_SECONDS, xx: true })
    else await redis.set(redisKey(hash), verified, { ex: TTL_SECONDS })
  },
})

const redisKey = (hash: string): string => `bp:key:${hash}`
