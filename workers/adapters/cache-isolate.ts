// The nearest memory for classifications: the isolate's own.

import type { Classification } from '../../core/intents/classification.ts'
import type { ClassificationCache } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

/** An entry has a few hundred bytes, whatever the prompt: all of them have some 10 MB. */
const CAPACITY = 10_000

export const createCacheIsolate = (): ClassificationCache => {
  const entries = createBoundedMap<string, Classification>(CAPACITY)
  return {
    read: async (keys) => keys.map((key) => entries.get(key)),
    write: async (written) => {
      for (const [key, classification] of written) entries.set(key, classification)
    },
  }
}
