// The key that a developer calls the API with. It stands in a file that only its owner can read, never in the repository.

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  API_KEY_RANDOM_BYTES,
  API_SCOPES,
  apiKeyPrefix,
  formatApiKey,
  isWellFormedApiKey,
} from '../core/api-key.ts'
import type { Db } from '../db/client.ts'
import { hashApiKey } from '../db/hash-api-key.ts'
import { seed } from '../db/seed.ts'

export const DEVELOPMENT_KEY_FILE = '.local/dev-key'

/** The key in the file, made new when there is none, and known to the database from then on. */
export const seedDevelopmentKey = async (db: Db, file = DEVELOPMENT_KEY_FILE): Promise<string> => {
  const key = readKey(file) ?? makeKey(file)
  await seed(db, { hash: await hashApiKey(key), prefix: apiKeyPrefix(key), scopes: API_SCOPES })
  return key
}

const readKey = (file: string): string | undefined => {
  const key = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  return isWellFormedApiKey(key) ? key : undefined
}

const makeKey = (file: string): string => {
  const key = formatApiKey(randomBytes(API_KEY_RANDOM_BYTES))
  writeFileSync(file, `${key}\n`, { mode: 0o600 })
  return key
}
