// The adapters of Postgres against the stand-in of Neon.

import { afterAll, beforeAll } from 'vitest'
import { createDb, type Db } from '../../db/client.ts'
import { migrate } from '../../db/commands/migrations.ts'
import { createApiKey, revokeApiKey } from '../../db/queries/api-keys.ts'
import { organizations } from '../../db/schema.ts'
import type { JsonServer } from '../../local/json-server.ts'
import { startNeon } from '../../local/neon.ts'
import { findApiKeyContract } from '../../tests/contracts/find-api-key.ts'
import { historyContract } from '../../tests/contracts/history.ts'
import { probeContract } from '../../tests/contracts/probe.ts'
import { createEventsNeon } from './events-neon.ts'
import { createHistoryNeon } from './history-neon.ts'
import { createKeysNeon } from './keys-neon.ts'
import { createProbeNeon } from './probe-neon.ts'

const url = 'postgres://local:local@localhost/betterprompts'
let server: JsonServer
let db: Db
let organizationId: string

beforeAll(async () => {
  server = await startNeon({ port: 0 })
  db = createDb({ url, endpoint: `${server.url}/sql` })
  await migrate(db)
  const [created] = await db.insert(organizations).values({ name: 'Test', tier: 'pro' }).returning()
  organizationId = created?.id ?? ''
})
afterAll(() => server.close())

findApiKeyContract('Neon', () => ({
  find: createKeysNeon(db),
  issue: async ({ hash, expiresAt }) => {
    const scopes = ['enhance', 'lint']
    const more = expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }
    const id = await createApiKey(db, {
      organizationId,
      name: 'test',
      prefix: 'bp_test',
      hash,
      scopes,
      ...more,
    })
    return { id, organizationId, tier: 'pro', keepsHistory: true, scopes, hash, expiresAt: expiresAt ?? null }
  },
  revoke: async ({ id }) => {
    await revokeApiKey(db, { id, organizationId })
  },
}))

historyContract('Neon', () => ({
  history: createHistoryNeon(db),
  record: createEventsNeon(db),
  organization: async () => {
    const [created] = await db.insert(organizations).values({ name: 'Test' }).returning()
    return created?.id ?? ''
  },
}))

probeContract('Neon', {
  up: () => createProbeNeon(db),
  down: () =>
    createProbeNeon({ execute: () => Promise.reject(new Error('connection refused')) } as unknown as Db),
})
