// What route tests run on keeps the same contracts as what the Worker runs on.

import { classifyContract } from '../tests/contracts/classify.ts'
import { findApiKeyContract } from '../tests/contracts/find-api-key.ts'
import { historyContract } from '../tests/contracts/history.ts'
import { CLASSIFICATION, classifyAs, createMemoryKeys } from '../tests/memory-deps.ts'
import { createMemoryEvents } from '../tests/memory-events.ts'
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

const memoryEvents = createMemoryEvents()
historyContract('memory', () => {
  const { history, record } = memoryEvents
  return { history, record, organization: async () => crypto.randomUUID() }
})
classifyContract('memory', classifyAs(CLASSIFICATION))
