// Keys where they are kept: Postgres on Neon.

import type { Db } from '../../db/client.ts'
import { findApiKeyByHash } from '../../db/queries/api-keys.ts'
import type { FindApiKey } from '../ports.ts'

export const createKeysNeon =
  (db: Db): FindApiKey =>
  async (hash) => {
    const found = await findApiKeyByHash(db, hash)
    if (found === undefined || found.revokedAt !== null) return undefined
    const { revokedAt: _, expiresAt, ...key } = found
    return { ...key, expiresAt: expiresAt?.getTime() ?? null }
  }
