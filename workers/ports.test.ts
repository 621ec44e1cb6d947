// What route tests run on keeps the same contracts as what the Worker runs on.

import { classifyContract } from '../tests/contracts/classify.ts'
import { findApiKeyContract } from '../tests/contracts/find-api-key.ts'
import { CLASSIFICATION, classifyAs, createMemoryKeys } from '../tests/memory-deps.ts'
import type { ApiKey } from './ports.ts'

const keys = createMemoryKeys()

findApiKeyContract('memory', () => ({
  find: keys.find,
  issue: async ({ hash, expiresAt }) => {
    const scopes = ['enhance', 'lint']
    const key: ApiKey = {
      id: hash,
      organizationId: 'o',
      tier: 'pro',
      keepsHistory: true,
      scopes,
      hash,
      expiresAt: expiresAt ?? null,
    }
    keys.store(key)
    return key
  },
  revoke: async ({ hash }) => {
    keys.revoke(hash)
  },
}))

classifyContract('memory', classifyAs(CLASSIFICATION))
