// The nearest memory for keys: the isolate's own.

import type { KeyCache, VerifiedKey } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

const CAPACITY = 5_000

export const createKeyCacheIsolate = (): KeyCache => {
  const entries = createBoundedMap<string, VerifiedKey>(CAPACITY)
  return {
    read: async (hash) => entries.get(hash),
    write: async (hash, verified) => entries.set(hash, verified),
  }
}
