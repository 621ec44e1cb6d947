import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonServer } from '../local/json-server.ts'
import { startNeon } from '../local/neon.ts'
import { createDb, type Db } from './client.ts'
import { migrate } from './commands/migrations.ts'
import { findApiKeyByHash, revokeApiKey } from './queries/api-keys.ts'
import { apiKeys, organizations } from './schema.ts'
import { seed } from './seed.ts'

let server: JsonServer
let db: Db

beforeAll(async () => {
  server = await startNeon({ port: 0 })
  db = createDb({
    url: 'postgres://local:local@localhost/betterprompts',
    endpoint: `${server.url}/sql`,
    timeoutMs: 30_000,
  })
  await migrate(db)
})

afterAll(() => server.close())

describe('seeding', () => {
  const key = { hash: 'hash', prefix: 'bp_seeded', scopes: ['enhance'] }

  it('twice gives one organisation of the tier pro, with one key', async () => {
    await seed(db, key)
    await seed(db, key)
    expect(await db.$count(organizations)).toBe(1)
    expect(await db.$count(apiKeys)).toBe(1)
    expect(await findApiKeyByHash(db, 'hash')).toMatchObject({
      tier: 'pro',
      scopes: ['enhance'],
      revokedAt: null,
    })
  })

  it('lets a revoked development key work again', async () => {
    const found = await findApiKeyByHash(db, 'hash')
    expect(found && (await revokeApiKey(db, found))).toBe(true)
    await seed(db, key)
    expect(await findApiKeyByHash(db, 'hash')).toMatchObject({ revokedAt: null })
  })
})
