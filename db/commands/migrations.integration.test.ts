import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonServer } from '../../local/json-server.ts'
import { startNeon } from '../../local/neon.ts'
import { createDb, type Db } from '../client.ts'
import { compareMigrations, migrate, readMigrations, rollBack } from './migrations.ts'

let server: JsonServer
let db: Db

beforeAll(async () => {
  server = await startNeon({ port: 0 })
  db = createDb({
    url: 'postgres://local:local@localhost/betterprompts',
    endpoint: `${server.url}/sql`,
    timeoutMs: 30_000,
  })
})

afterAll(() => server.close())

const names = readMigrations().map(({ name }) => name)

/** Every table, column, index, type and extension outside Postgres' own and the journal's schema. */
const structure = async () => {
  const { rows } = await db.execute(sql`
    select 'column' as kind, table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || coalesce(column_default, '') as what
      from information_schema.columns where table_schema = 'public'
    union all select 'index', indexdef from pg_indexes where schemaname = 'public'
    union all select 'constraint', conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'type', typname || ' ' || typtype::text from pg_type where typnamespace = 'public'::regnamespace
    union all select 'extension', extname from pg_extension
    order by 1, 2`)
  return rows
}

describe('migrations', () => {
  it('are applied once', async () => {
    expect(await migrate(db)).toEqual(names)
    expect(await migrate(db)).toEqual([])
    const { applied, pending, edited, unknown } = await compareMigrations(db)
    expect({ applied: applied.map(({ name }) => name), pending, edited, unknown }).toEqual({
      applied: names,
      pending: [],
      edited: [],
      unknown: [],
    })
  })

  it('each have a way back that leaves what was there before', async () => {
    const stages = [await structure()]
    while (await rollBack(db)) stages.unshift(await structure())
    expect(stages).toHaveLength(names.length + 1)
    for (const [done, migration] of readMigrations().entries()) {
      expect(await structure()).toEqual(stages[done])
      await migrate(db, readMigrations().slice(0, done + 1))
      expect(await structure(), `after ${migration.name}`).toEqual(stages[done + 1])
    }
    expect(await rollBack(db, readMigrations().slice(0, 0))).toBeUndefined()
  })

  it('leave nothing behind when a statement in the middle fails', async () => {
    const before = await structure()
    const up = ['create table half (id int)', 'select * from nowhere']
    const broken = { name: 'broken', when: Number.MAX_SAFE_INTEGER, hash: 'broken', up, down: [] }
    await expect(migrate(db, [...readMigrations(), broken])).rejects.toMatchObject({ code: '42P01' })
    expect(await structure()).toEqual(before)
    expect((await compareMigrations(db, [...readMigrations(), broken])).pending).toEqual([broken])
  })

  it('are told apart when edited, and when only the database has them', async () => {
    const [first, ...rest] = readMigrations()
    if (first === undefined) throw new Error('There are no migrations')
    const edited = { ...first, hash: 'edited' }
    expect((await compareMigrations(db, [edited, ...rest])).edited).toEqual([edited])
    expect((await compareMigrations(db, rest)).unknown).toEqual([first.hash])
  })

  it('without a way back are not taken back', async () => {
    const lost = readMigrations().map((migration) => ({ ...migration, down: undefined }))
    await expect(rollBack(db, lost)).rejects.toThrow(`db/migrations/down/${names.at(-1)}.sql is missing`)
  })
})
