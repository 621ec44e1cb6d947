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

/** Opens the database of DATABASE_URL. Throws when nothing sets it. */
export const openConfiguredDb = (): Db => {
  const sources = [process.env, readSettings('.dev.vars'), readSettings(STAND_IN_SETTINGS)]
  const source = sources.find(({ DATABASE_URL }) => DATABASE_URL)
  if (!source?.DATABASE_URL) {
    throw new Error(
      'DATABASE_URL is not set: put it into .dev.vars, or run `npm start` first to use its stand-in',
    )
  }
  return createDb({
    url: source.DATABASE_URL,
    endpoint: source.NEON_HTTP_ENDPOINT,
    timeoutMs: COMMAND_TIMEOUT_MS,
  })
}
