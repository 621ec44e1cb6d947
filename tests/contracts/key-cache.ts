// What every cache of keys must do, whoever remembers.

import { describe, expect, it } from 'vitest'
import type { ApiKey, KeyCache } from '../../workers/ports.ts'

const hash = () => crypto.randomUUID().replaceAll('-', '').repeat(2)

const keyOf = (hash: string): ApiKey => ({
  id: '0193d7a0-0000-7000-8000-000000000001',
  organizationId: '0193d7a0-0000-7000-8000-000000000002',
  tier: 'pro',
  keepsHistory: true,
  scopes: ['enhance', 'lint'],
  hash,
  expiresAt: 1_900_000_000_000,
})

export const keyCacheContract = (name: string, create: () => KeyCache) =>
  describe(`${name} as a cache of keys`, () => {
    it('knows nothing of a hash it was not told of', async () => {
      expect(await create().read(hash())).toBeUndefined()
    })

    it('gives back what it was told, unchanged', async () => {
      const cache = create()
      const one = hash()
      const verified = { key: keyOf(one), verifiedAt: 1_700_000_000_123 }
      await cache.write(one, verified)
      expect(await cache.read(one)).toEqual(verified)
      expect(await cache.read(hash())).toBeUndefined()
    })

    it('keeps a key that never expires', async () => {
      const cache = create()
      const one = hash()
      const verified = { key: { ...keyOf(one), expiresAt: null }, verifiedAt: 1_700_000_000_123 }
      await cache.write(one, verified)
      expect(await cache.read(one)).toEqual(verified)
    })

    it('lets a refusal replace a key', async () => {
      const cache = create()
      const one = hash()
      await cache.write(one, { key: keyOf(one), verifiedAt: 1 })
      await cache.write(one, { key: null, verifiedAt: 2 })
      expect(await cache.read(one)).toEqual({ key: null, verifiedAt: 2 })
    })
  })
