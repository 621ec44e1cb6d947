// Under what a classification is remembered: a keyed hash, so that whoever reads a cache learns nothing of the prompts,
// and cannot tell whether two organisations sent the same one.

import { createKeyedHash } from '../keyed-hash.ts'

interface Remembered {
  readonly tenant: string
  /** Version of the model. */
  readonly model: string
  /** Exactly what the model reads. */
  readonly text: string
}

export type CacheKey = (remembered: Remembered) => Promise<string>

/** See `createKeyedHash`. */
export const createCacheKey = (secret: string): CacheKey => {
  const hash = createKeyedHash(secret)
  return ({ tenant, model, text }) => hash([tenant, model, text])
}
