// Classifications as every isolate of the world sees them, in Redis.

import type { Redis } from '@upstash/redis/cloudflare'
import { readStored, toStored } from '../classification/stored.ts'
import type { ClassificationCache } from '../ports.ts'

const TTL_SECONDS = 24 * 60 * 60

export const createCacheUpstash = (redis: Pick<Redis, 'mget' | 'pipeline'>): ClassificationCache => ({
  read: async (keys) => {
    const stored = await redis.mget<unknown[]>(...keys.map(redisKey))
    return stored.map((one, i) => readStored(keys[i] ?? '', one))
  },
  write: async (entries) => {
    const pipeline = redis.pipeline()
    for (const [key, classification] of entries)
      pipeline.set(redisKey(key), toStored(key, classification), { ex: TTL_SECONDS })
    await pipeline.exec()
  },
})

const redisKey = (key: string): string => `bp:class:${key}`
