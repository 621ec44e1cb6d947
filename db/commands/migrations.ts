// Migrations up, down and compared. drizzle-kit writes the files and names its journal table; they are applied here
// because drizzle's own migrate() over HTTP is no transaction (a failure leaves half a migration) and knows no way back.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'

export interface Migration {
  readonly name: string
  /** When it was generated, in Unix milliseconds: the order in which migrations are applied. */
  readonly when: number
  /** SHA-256 of the file, as in drizzle's journal table. */
  readonly hash: string
  readonly up: readonly string[]
  /** The hand-written way back; undefined where the file is missing. */
  readonly down: readonly string[] | undefined
}

const FOLDER = fileURLToPath(new URL('../migrations/', import.meta.url))
const JOURNAL = sql`drizzle.__drizzle_migrations`

/** The migrations of the folder, in order. */
export const readMigrations = (folder = FOLDER): Migration[] => {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as {
    readonly entries: readonly { readonly tag: string; readonly when: number }[]
  }
  return journal.entries.map(({ tag, when }) => {
    const up = readFileSync(`${folder}/${tag}.sql`, 'utf8')
    const down = `${folder}/down/${tag}.sql`
    return {
      name: tag,
      when,
      hash: createHash('sha256').update(up).digest('hex'),
      up: statements(up),
      down: existsSync(down) ? statements(readFileSync(down, 'utf8')) : undefined,
    }
  })
}

/** Applies what is missing, each migration in a transaction of its own, and gives their names. */
export const migrate = async (
  db: Db,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> => {
  const { pending } = await compareMigrations(db, migrations)
  for (const { hash, when, up } of pending) {
    await inOneTransaction(db, [
      sql`create schema if not exists drizzle`,
      sql`create table if not exists ${JOURNAL} (id serial primary key, hash text not null, created_at bigint)`,
      ...up.map((statement) => sql.raw(statement)),
      sql`insert into ${JOURNAL} (hash, created_at) values (${hash}, ${when})`,
    ])
  }
  return pending.map(({ name }) => name)
}

/** Takes the last applied migration back and gives its name; undefined when none is applied. */
export const rollBack = async (
  db: Db,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string | undefined> => {
  const { applied } = await compareMigrations(db, migrations)
  const last = applied.at(-1)
  if (last === undefined) return undefined
  if (last.down === undefined) throw new Error(`db/migrations/down/${last.name}.sql is missing`)
  await inOneTransaction(db, [
    ...last.down.map((statement) => sql.raw(statement)),
    sql`delete from ${JOURNAL} where created_at = ${last.when}`,
  ])
  return last.name
}

export interface Comparison {
  readonly applied: readonly Migration[]
  readonly pending: readonly Migration[]
  /** Applied, but the file was edited since. */
  readonly edited: readonly Migration[]
  /** Applied here, but not among the files: the hash of each. */
  readonly unknown: readonly string[]
}

/** What the database has against what the folder has. */
export const compareMigrations = async (
  db: Db,
  migrations: readonly Migration[] = readMigrations(),
): Promise<Comparison> => {
  const journal = await readJournal(db)
  const hashes = new Map(journal.map(({ when, hash }) => [when, hash]))
  const known = new Set(migrations.map(({ when }) => when))
  const applied = migrations.filter(({ when }) => hashes.has(when))
  return {
    applied,
    pending: migrations.filter(({ when }) => !hashes.has(when)),
    edited: applied.filter(({ when, hash }) => hashes.get(when) !== hash),
    unknown: journal.filter(({ when }) => !known.has(when)).map(({ hash }) => hash),
  }
}

const readJournal = async (db: Db): Promise<{ when: number; hash: string }[]> => {
  const { rows: tables } = await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if (tables[0]?.name == null) return []
  const { rows } = await db.execute(sql`select hash, created_at from ${JOURNAL} order by created_at`)
  return rows.map(({ hash, created_at }) => ({ when: Number(created_at), hash: String(hash) }))
}

const statements = (file: string): string[] =>
  file
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

const inOneTransaction = async (db: Db, [first, ...rest]: readonly SQL[]): Promise<void> => {
  if (first !== undefined)
    await db.batch([db.execute(first), ...rest.map((statement) => db.execute(statement))])
}
