// The nearest memory for classifications: the isolate's own.

import type { Classification } from '../../core/intents/classification.ts'
import type { ClassificationCache } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

/** An entry has a few hundred bytes, whatever the prompt: all of them have some 10 MB. */
const CAPACITY = 10_000
const KEEP_MS = 60 * 60 * 1_000

export const createCacheIsolate = (now: () => number): ClassificationCache => {
  const entries = createBoundedMap<string, { classification: Classification; until: number }>(CAPACITY)
  const read = (key: string) => {
    const entry = entries.get(key)
    return entry && entry.until > now() ? entry.classification : undefined
  }
  return {
    read: async (keys) => keys.map(read),
    write: async (written) => {
      const until = now() + KEEP_MS
      for (const [key, classification] of written) entries.set(key, { classification, until })
    },
  }
}
