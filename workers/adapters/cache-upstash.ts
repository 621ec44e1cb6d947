// Classifications as every isolate of the world sees them, in Redis; and beside them the version of the model that answered
// last, so that an isolate which never asked the server yet hears of a new one.

import type { Redis } from '@upstash/redis/cloudflare'
import type { ExpectedModel } from '../classification/expected-model.ts'
import { readStored, toStored } from '../classification/stored.ts'
import type { ClassificationCache } from '../ports.ts'

const TTL_SECONDS = 60 * 60
const MODEL_KEY = 'bp:class-model'

/** What another version answered than the last one that Redis heard of is not known any more. */
export const createCacheUpstash = (
  redis: Pick<Redis, 'mget' | 'pipeline'>,
  { heard }: Pick<ExpectedModel, 'heard'>,
): ClassificationCache => ({
  read: async (keys) => {
    const [model, ...stored] = await redis.mget<unknown[]>(MODEL_KEY, ...keys.map(redisKey))
    if (typeof model !== 'string') return keys.map(() => undefined)
    heard(model)
    return keys.map((key, i) => {
      const classification = readStored(key, stored[i])
      return classification?.model === model ? classification : undefined
    })
  },
  write: async (entries) => {
    const pipeline = redis.pipeline()
    for (const [key, classification] of entries) {
      pipeline.set(redisKey(key), toStored(key, classification), { ex: TTL_SECONDS })
    }
    pipeline.set(MODEL_KEY, entries.at(-1)?.[1].model, { ex: TTL_SECONDS })
    await pipeline.exec()
  },
})

const redisKey = (key: string): string => `bp:class:${key}`
