// `npm run db:check`: whether the database has exactly these migrations, each unedited and with a way back.

import { compareMigrations, readMigrations } from './migrations.ts'
import { openConfiguredDb } from './settings.ts'

const migrations = readMigrations()
const { pending, edited, unknown } = await compareMigrations(openConfiguredDb(), migrations)
const faults = [
  ...pending.map(({ name }) => `${name} is not applied: npm run db:migrate`),
  ...edited.map(({ name }) => `${name} was edited after it was applied`),
  ...unknown.map((hash) => `a migration is applied that has no file here, SHA-256 ${hash}`),
  ...migrations.filter(({ down }) => !down).map(({ name }) => `${name} has no file in db/migrations/down`),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log(`all ${migrations.length} migrations are applied`)
