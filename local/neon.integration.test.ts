import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { neon } from '@neondatabase/serverless'
import { cosineDistance, eq, sql } from 'drizzle-orm'
import { migrate as drizzleMigrate } from 'drizzle-orm/neon-http/migrator'
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uuid,
  vector,
} from 'drizzle-orm/pg-core'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDb, type Db } from '../db/client.ts'
import { migrate } from '../db/commands/migrations.ts'
import { organizations } from '../db/schema.ts'
import { uuidV7 } from '../db/uuid-v7.ts'
import type { JsonServer } from './json-server.ts'
import { type NeonOptions, startNeon } from './neon.ts'
import { openPostgres } from './postgres.ts'

const url = 'postgres://local:local@localhost/betterprompts'
const { TEST_POSTGRES_URL } = process.env

interface Store {
  readonly options: Omit<NeonOptions, 'port'>
  readonly remove: () => Promise<void>
}

/** A database of its own in a real Postgres with pgvector, dropped in the end. */
const makeDatabase = async (server: string): Promise<Store> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new Client(server)
  await admin.connect()
  await admin.query(`create database ${name}`)
  const postgresUrl = Object.assign(new URL(server), { pathname: name }).href
  const remove = async () => {
    await admin.query(`drop database ${name}`)
    await admin.end()
  }
  return { options: { postgresUrl }, remove }
}

const makeFolder = async (): Promise<Store> => {
  const folder = mkdtempSync(join(tmpdir(), 'neon-'))
  return {
    options: { dataDir: join(folder, 'postgres') },
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

const backends = [
  { backend: 'an embedded Postgres', make: makeFolder },
  ...(TEST_POSTGRES_URL ? [{ backend: 'a real Postgres', make: () => makeDatabase(TEST_POSTGRES_URL) }] : []),
]

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const samples = pgTable('samples', {
  id: uuid().primaryKey(),
  name: text(),
  count: bigint({ mode: 'bigint' }),
  price: numeric(),
  share: doublePrecision(),
  sure: boolean(),
  tags: text().array(),
  more: jsonb(),
  bytes: bytea(),
  meaning: vector({ dimensions: 3 }),
  at: timestamp({ withTimezone: true }),
})

describe.each(backends)('Neon over $backend', ({ make }) => {
  let store: Store
  let server: JsonServer
  let db: Db

  const open = async () => {
    server = await startNeon({ port: 0, ...store.options })
    db = createDb({ url, endpoint: `${server.url}/sql`, timeoutMs: 30_000 })
  }

  beforeAll(async () => {
    store = await make()
    await open()
  })

  afterAll(async () => {
    await server.close()
    await store.remove()
  })

  describe('drizzle over @neondatabase/serverless', () => {
    it('migrates with its own migrator too, twice, and agrees with ours', async () => {
      const migrationsFolder = 'db/migrations'
      await drizzleMigrate(db, { migrationsFolder })
      await drizzleMigrate(db, { migrationsFolder })
      expect(await migrate(db)).toEqual([])
    })

    it('gets back every kind of value as it was put in', async () => {
      await db.execute(sql`create table samples (id uuid primary key, name text, count int8, price numeric, share float8,
      sure boolean, tags text[], more jsonb, bytes bytea, meaning vector(3), at timestamptz)`)
      const sample = {
        id: uuidV7(),
        name: `Größe "1" \\ 'x' 🐶\n`,
        count: 9_007_199_254_740_993n,
        price: '12345678901234567890.0123456789',
        share: 0.1,
        sure: false,
        tags: ['a', 'b,c', '"d"', '{e}', '', 'null'],
        more: { nested: [1, null, 'x', { y: true }], text: 'ü' },
        bytes: Buffer.from([0, 1, 128, 255]),
        meaning: [0.5, -1, 2],
        at: new Date('2026-02-03T04:05:06.789Z'),
      }
      await db.insert(samples).values(sample)
      expect(await db.select().from(samples)).toEqual([sample])
    })

    it('gets null where nothing is', async () => {
      const id = uuidV7()
      await db.insert(samples).values({ id })
      const [row] = await db.select().from(samples).where(eq(samples.id, id))
      expect(Object.values(row ?? {}).filter((value) => value !== null)).toEqual([id])
    })

    it('sorts by distance between vectors', async () => {
      const near = uuidV7()
      await db.insert(samples).values({ id: near, meaning: [0, 1, 0] })
      const distance = cosineDistance(samples.meaning, [0, 2, 0.1])
      const [first] = await db
        .select({ id: samples.id })
        .from(samples)
        .where(sql`meaning is not null`)
        .orderBy(distance)
      expect(first).toEqual({ id: near })
    })

    it('reads relations and counts what it changed', async () => {
      await db.insert(organizations).values([{ name: 'one' }, { name: 'two' }])
      expect(await db.query.organizations.findMany({ columns: { name: true } })).toEqual([
        { name: 'one' },
        { name: 'two' },
      ])
      expect((await db.update(organizations).set({ tier: 'free' })).rowCount).toBe(2)
      expect((await db.delete(organizations).where(eq(organizations.name, 'two'))).rowCount).toBe(1)
    })
  })

  describe('a batch', () => {
    it('gives one result for each query', async () => {
      const [inserted, counted] = await db.batch([
        db.insert(organizations).values({ name: 'batched' }).returning({ name: organizations.name }),
        db.select({ name: organizations.name }).from(organizations).where(eq(organizations.name, 'batched')),
      ])
      expect([inserted, counted]).toEqual([[{ name: 'batched' }], [{ name: 'batched' }]])
    })

    it('is all or nothing', async () => {
      const id = uuidV7()
      const insert = () => db.insert(organizations).values({ id, name: 'never' })
      await expect(db.batch([insert(), insert()])).rejects.toMatchObject({ code: '23505' })
      expect(await db.$count(organizations, eq(organizations.id, id))).toBe(0)
    })

    it('runs in the mode that was asked for', async () => {
      const client = neon(url)
      const mode = { isolationLevel: 'RepeatableRead', readOnly: true } as const
      const settings = [client`show transaction_isolation`, client`show transaction_read_only`]
      expect(await client.transaction(settings, mode)).toEqual([
        [{ transaction_isolation: 'repeatable read' }],
        [{ transaction_read_only: 'on' }],
      ])
      const write = client`insert into organizations (id, name) values (gen_random_uuid(), 'no')`
      await expect(client.transaction([write], mode)).rejects.toMatchObject({ code: '25006' })
    })
  })

  describe('an error', () => {
    it('carries what Postgres says of it', async () => {
      const client = neon(url)
      const id = uuidV7()
      const insert = () => client`insert into organizations (id, name) values (${id}, 'twice')`
      await insert()
      await expect(insert()).rejects.toMatchObject({
        code: '23505',
        constraint: 'organizations_pkey',
        table: 'organizations',
        schema: 'public',
        severity: 'ERROR',
        detail: `Key (id)=(${id}) already exists.`,
      })
      await expect(client`select * from nowhere`).rejects.toMatchObject({ code: '42P01', position: '15' })
      await expect(client`select 1; select 2`).rejects.toMatchObject({ code: '42601' })
    })

    it.each([
      ['/sql', '{', 400],
      ['/sql', 'null', 400],
      ['/elsewhere', '{}', 404],
    ])('of the request itself is told too: %s %s', async (path, body, status) => {
      const headers = { 'neon-connection-string': url }
      expect((await fetch(server.url + path, { method: 'POST', body, headers })).status).toBe(status)
    })

    it('is the answer to a request that a web page could send', async () => {
      const body = JSON.stringify({ query: 'select 1' })
      expect((await fetch(`${server.url}/sql`, { method: 'POST', body })).status).toBe(400)
    })
  })

  it('keeps the data from one start to the next', async () => {
    await db.insert(organizations).values({ name: 'kept' })
    await server.close()
    await open()
    expect(await db.$count(organizations, eq(organizations.name, 'kept'))).toBe(1)
  })
})

it('does not start in front of a Postgres that does not answer', async () => {
  const opening = startNeon({ port: 0, postgresUrl: 'postgres://local:local@127.0.0.1:1/nowhere' })
  await expect(opening).rejects.toThrow('ECONNREFUSED')
})

it.runIf(TEST_POSTGRES_URL)('goes on when a real Postgres ends its connections', async () => {
  const postgres = await openPostgres(TEST_POSTGRES_URL ?? '')
  const end = { query: 'select pg_terminate_backend(pg_backend_pid())' }
  await expect(postgres.transaction([end])).rejects.toThrow('terminat')
  await expect(postgres.query(end)).rejects.toThrow('terminat')
  expect((await postgres.query({ query: 'select 1' })).rows).toEqual([['1']])
  await postgres.close()
})
