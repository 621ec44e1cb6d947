// `npm run db:check`: every migration has a way back, and the database, where one is configured, has exactly these.

import { compareMigrations, type Migration, readMigrations } from './migrations.ts'
import { configuredDb } from './settings.ts'

const faultsOfFiles = (migrations: readonly Migration[]): string[] =>
  migrations
    .filter(({ down }) => !down?.length)
    .map(({ name }) => `${name} has no db/migrations/down/${name}.sql`)

const faultsOfDatabase = async (migrations: readonly Migration[]): Promise<string[]> => {
  const db = configuredDb()
  if (db === undefined) return []
  const { pending, edited, unknown } = await compareMigrations(db, migrations)
  return [
    ...pending.map(({ name }) => `${name} is not applied: npm run db:migrate`),
    ...edited.map(({ name }) => `${name} was edited after it was applied`),
    ...unknown.map((hash) => `a migration is applied that has no file here, SHA-256 ${hash}`),
  ]
}

const migrations = readMigrations()
const faults = [...faultsOfFiles(migrations), ...(await faultsOfDatabase(migrations))]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else
  console.log(
    `${migrations.length} migrations, ${configuredDb() ? 'all applied' : 'no database to compare with'}`,
  )
