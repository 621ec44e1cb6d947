// API keys: issued, found, revoked, and marked as used. Only their hashes ever reach the database.

import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { apiKeys, organizations, type Tier } from '../schema.ts'

/** What a request needs to know about its key; whether it has expired or is revoked is for the caller to judge. */
export interface ApiKeyRecord {
  readonly id: string
  /** SHA-256 of the key, for the caller to compare. */
  readonly hash: string
  readonly organizationId: string
  readonly tier: Tier
  readonly keepsHistory: boolean
  readonly scopes: readonly string[]
  readonly expiresAt: Date | null
  readonly revokedAt: Date | null
}

/** The key with this hash, revoked and expired ones included. */
export const findApiKeyByHash = async (db: Db, hash: string): Promise<ApiKeyRecord | undefined> => {
  const [found] = await db
    .select({
      id: apiKeys.id,
      hash: apiKeys.hash,
      organizationId: apiKeys.organizationId,
      tier: organizations.tier,
      keepsHistory: organizations.keepsHistory,
      scopes: apiKeys.scopes,
      expiresAt: apiKeys.expiresAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .innerJoin(organizations, eq(organizations.id, apiKeys.organizationId))
    .where(eq(apiKeys.hash, hash))
  return found
}

export interface NewApiKey {
  readonly organizationId: string
  readonly name: string
  /** For display: see `apiKeyPrefix`. */
  readonly prefix: string
  readonly hash: string
  readonly scopes: readonly string[]
  readonly expiresAt?: Date
}

/** Stores a key and gives its id. Rejects with code 23505 when the hash is there already, 23503 for an unknown organisation. */
export const createApiKey = async (db: Db, key: NewApiKey): Promise<string> => {
  const [created] = await db
    .insert(apiKeys)
    .values({ ...key, scopes: [...key.scopes] })
    .returning({ id: apiKeys.id })
  if (created === undefined) throw new Error('The insert of an API key returned no row')
  return created.id
}

/** Revokes a key of this organisation for good. False when it has no such key, or it was revoked before. */
export const revokeApiKey = async (
  db: Db,
  key: { readonly id: string; readonly organizationId: string },
): Promise<boolean> => {
  const revoked = await db
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(apiKeys.id, key.id), eq(apiKeys.organizationId, key.organizationId), isNull(apiKeys.revokedAt)),
    )
    .returning({ id: apiKeys.id })
  return revoked.length > 0
}

/** Notes when keys were last used, many in one statement; a later time that is stored already stays. */
export const touchApiKeys = async (
  db: Db,
  uses: readonly { readonly id: string; readonly usedAt: Date }[],
): Promise<void> => {
  if (uses.length === 0) return
  const ids = sql.param(uses.map((use) => use.id))
  const times = sql.param(uses.map((use) => use.usedAt.toISOString()))
  const used = sql`(select id, max(used_at) as used_at
    from unnest(${ids}::uuid[], ${times}::timestamptz[]) as use (id, used_at) group by id) as used`
  await db
    .update(apiKeys)
    .set({ lastUsedAt: sql`greatest(${apiKeys.lastUsedAt}, used.used_at)` })
    .from(used)
    .where(sql`${apiKeys.id} = used.id`)
}
