// Which database a command means. The first that names one wins: the environment, .dev.vars, the running `npm start`.

import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { createDb, type Db } from '../client.ts'

/** Where `npm start` writes the settings of the stand-ins that it started. */
export const STAND_IN_SETTINGS = '.local/settings.env'

/** Migrations may build indexes; a request of theirs may take this many milliseconds. */
const COMMAND_TIMEOUT_MS = 120_000

/** The settings of a file of NAME=value lines; none when it is not there. */
export const readSettings = (file: string): Partial<Record<string, string>> =>
  existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}

/** The database of DATABASE_URL; undefined when nothing sets it. */
export const configuredDb = (): Db | undefined => {
  const sources = [process.env, readSettings('.dev.vars'), readSettings(STAND_IN_SETTINGS)]
  const source = sources.find(({ DATABASE_URL }) => DATABASE_URL)
  if (!source?.DATABASE_URL) return undefined
  return createDb({
    url: source.DATABASE_URL,
    endpoint: source.NEON_HTTP_ENDPOINT,
    timeoutMs: COMMAND_TIMEOUT_MS,
  })
}

/** The same, for a command that is nothing without it: when nothing sets DATABASE_URL, it says so and ends. */
export const openConfiguredDb = (): Db => {
  const db = configuredDb()
  if (db) return db
  console.error(
    'DATABASE_URL is not set: put it into .dev.vars, or have `npm start` running to use its stand-in',
  )
  process.exit(1)
}
