// What a developer needs in an empty database: an organisation and a key to call the API with.

import { sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import type { NewApiKey } from './queries/api-keys.ts'
import { apiKeys, organizations } from './schema.ts'

/** The id is fixed, so that seeding again finds it. */
const DEVELOPMENT = { id: '01900000-0000-7000-8000-000000000001', name: 'Development', tier: 'pro' } as const

/** Adds the development organisation with this key. Again, it changes nothing, but lets the key work again if it was revoked, for everything it may call. */
export const seed = async (db: Db, key: Pick<NewApiKey, 'hash' | 'prefix' | 'scopes'>): Promise<void> => {
  await db.batch([
    db.insert(organizations).values(DEVELOPMENT).onConflictDoNothing(),
    db
      .insert(apiKeys)
      .values({ ...key, scopes: [...key.scopes], organizationId: DEVELOPMENT.id, name: DEVELOPMENT.name })
      .onConflictDoUpdate({ target: apiKeys.hash, set: { revokedAt: sql`null`, scopes: [...key.scopes] } }),
  ])
}
