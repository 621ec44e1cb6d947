import { neon } from '@neondatabase/serverless'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/neon-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonServer } from '../../local/json-server.ts'
import { startNeon } from '../../local/neon.ts'
import { createDb, type Db } from '../client.ts'
import { migrate } from '../commands/migrations.ts'
import { hashApiKey } from '../hash-api-key.ts'
import * as schema from '../schema.ts'
import { uuidV7 } from '../uuid-v7.ts'
import * as queries from './api-keys.ts'

const { createApiKey, findApiKeyByHash, revokeApiKey, touchApiKeys } = queries
const url = 'postgres://local:local@localhost/betterprompts'
const organizationId = uuidV7()
let neonServer: JsonServer
let db: Db

beforeAll(async () => {
  neonServer = await startNeon({ port: 0 })
  db = createDb({ url, endpoint: `${neonServer.url}/sql`, timeoutMs: 30_000 })
  await migrate(db)
  await db.insert(schema.organizations).values({ id: organizationId, name: 'Acme', tier: 'pro' })
})

afterAll(() => neonServer.close())

const issue = async (text: string, more: { expiresAt?: Date } = {}) => {
  const hash = await hashApiKey(text)
  const id = await createApiKey(db, {
    organizationId,
    name: text,
    prefix: 'bp_test',
    hash,
    scopes: ['enhance', 'lint'],
    ...more,
  })
  return { id, hash }
}

describe('a stored key', () => {
  it('is found by its hash, with the tier of its organisation', async () => {
    const expiresAt = new Date('2030-01-02T03:04:05.678Z')
    const { id, hash } = await issue('found', { expiresAt })
    const scopes = ['enhance', 'lint']
    expect(await findApiKeyByHash(db, hash)).toEqual({
      id,
      hash,
      organizationId,
      tier: 'pro',
      keepsHistory: true,
      scopes,
      expiresAt,
      revokedAt: null,
    })
  })

  it('is not found by any other hash', async () => {
    expect(await findApiKeyByHash(db, await hashApiKey('never issued'))).toBeUndefined()
  })

  it('cannot be stored twice', async () => {
    await issue('twice')
    await expect(issue('twice')).rejects.toMatchObject({ cause: { code: '23505' } })
  })

  it('belongs to an organisation that exists', async () => {
    const key = { organizationId: uuidV7(), name: 'stray', prefix: 'bp_', hash: 'stray', scopes: [] }
    await expect(createApiKey(db, key)).rejects.toMatchObject({ cause: { code: '23503' } })
  })
})

describe('revoking a key', () => {
  it('holds from then on, and happens once', async () => {
    const { id, hash } = await issue('revoked')
    expect(await revokeApiKey(db, { id, organizationId })).toBe(true)
    const revokedAt = (await findApiKeyByHash(db, hash))?.revokedAt
    expect(revokedAt).toBeInstanceOf(Date)
    expect(await revokeApiKey(db, { id, organizationId })).toBe(false)
    expect((await findApiKeyByHash(db, hash))?.revokedAt).toEqual(revokedAt)
  })

  it('is not for another organisation to do', async () => {
    const { id, hash } = await issue('theirs')
    expect(await revokeApiKey(db, { id, organizationId: uuidV7() })).toBe(false)
    expect((await findApiKeyByHash(db, hash))?.revokedAt).toBeNull()
  })
})

describe('touching keys', () => {
  const lastUse = async (id: string) =>
    (await db.query.apiKeys.findFirst({ where: (key, { eq }) => eq(key.id, id) }))?.lastUsedAt

  it('keeps the latest use of each, in whatever order they come', async () => {
    const [one, other, untouched] = [await issue('one'), await issue('other'), await issue('untouched')]
    const [early, late] = [new Date('2026-01-01T00:00:00.000Z'), new Date('2026-01-02T00:00:00.000Z')]
    await touchApiKeys(db, [
      { id: one.id, usedAt: late },
      { id: one.id, usedAt: early },
      { id: other.id, usedAt: early },
    ])
    await touchApiKeys(db, [{ id: one.id, usedAt: early }])
    expect(await lastUse(one.id)).toEqual(late)
    expect(await lastUse(other.id)).toEqual(early)
    expect(await lastUse(untouched.id)).toBeNull()
  })

  it('of none asks nothing of the database', async () => {
    await touchApiKeys(createDb({ url: 'postgres://a:b@host.invalid/none' }), [])
  })
})

describe('every query', () => {
  it('uses an index, among 20,000 organisations with a key each', async () => {
    await db.batch([
      db.execute(
        sql`insert into organizations (id, name) select gen_random_uuid(), 'many' from generate_series(1, 20000)`,
      ),
      db.execute(sql`insert into api_keys (id, organization_id, name, prefix, hash)
        select gen_random_uuid(), id, 'many', 'bp_', id::text from organizations where name = 'many'`),
    ])
    await db.execute(sql`analyze`)
    const { id, hash } = await issue('explained')
    const seen: { query: string; params: unknown[] }[] = []
    const logged = drizzle(neon(url), {
      schema,
      logger: { logQuery: (query, params) => seen.push({ query, params }) },
    })
    const calls: Record<keyof typeof queries, () => Promise<unknown>> = {
      findApiKeyByHash: () => findApiKeyByHash(logged, hash),
      createApiKey: () =>
        createApiKey(logged, { organizationId, name: '', prefix: '', hash: 'new', scopes: [] }),
      revokeApiKey: () => revokeApiKey(logged, { id, organizationId }),
      touchApiKeys: () => touchApiKeys(logged, [{ id, usedAt: new Date() }]),
    }
    for (const call of Object.values(calls)) await call()
    expect(seen).toHaveLength(Object.keys(queries).length)
    const plan = async (query: string, params?: unknown[]) =>
      (await neon(url).query(`explain ${query}`, params)).map((row) => row['QUERY PLAN']).join('\n')
    for (const { query, params } of seen) expect(await plan(query, params)).not.toMatch(/Seq Scan/)
    expect(await plan(`select * from api_keys where name = 'many'`)).toMatch(/Seq Scan/)
  })
})
