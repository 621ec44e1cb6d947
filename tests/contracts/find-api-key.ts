// What everything that finds keys must do. `issue` stores a key and gives it as it must be found.

import { describe, expect, it } from 'vitest'
import type { ApiKey, FindApiKey } from '../../workers/ports.ts'

export interface KeyStore {
  readonly find: FindApiKey
  readonly issue: (more: { hash: string; expiresAt?: number }) => Promise<ApiKey>
  readonly revoke: (key: ApiKey) => Promise<void>
}

const hash = () => crypto.randomUUID().replaceAll('-', '').repeat(2)

export const findApiKeyContract = (name: string, store: () => KeyStore) =>
  describe(`${name} as a finder of keys`, () => {
    it('finds nothing for a hash that was never issued', async () => {
      expect(await store().find(hash())).toBeUndefined()
    })

    it('finds a key by its hash', async () => {
      const key = await store().issue({ hash: hash() })
      expect(await store().find(key.hash)).toEqual(key)
    })

    it('tells when a key expires, and leaves the judgement to the clock of its caller', async () => {
      const key = await store().issue({ hash: hash(), expiresAt: 1_600_000_000_000 })
      expect(await store().find(key.hash)).toMatchObject({ expiresAt: 1_600_000_000_000 })
    })

    it('finds a revoked key no more', async () => {
      const key = await store().issue({ hash: hash() })
      await store().revoke(key)
      expect(await store().find(key.hash)).toBeUndefined()
    })
  })
