// The tables: who may call us, and with what key. Prompts, history and what is learned come with later migrations.

import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { uuidV7 } from './uuid-v7.ts'

/** What an organisation may use; the limits of each tier stand where they are enforced. */
export const tier = pgEnum('tier', ['anonymous', 'free', 'pro', 'enterprise'])
export type Tier = (typeof tier.enumValues)[number]

export const organizations = pgTable('organizations', {
  id: uuid().primaryKey().$defaultFn(uuidV7),
  name: text().notNull(),
  tier: tier().notNull().default('free'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

export const apiKeys = pgTable(
  'api_keys',
  {
    id: uuid().primaryKey().$defaultFn(uuidV7),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The first characters of the key, to show in lists. */
    prefix: text().notNull(),
    /** SHA-256 of the key as 64 hex digits; the key itself is stored nowhere. */
    hash: text().notNull().unique(),
    /** What the key may call; empty means nothing. */
    scopes: text().array().notNull().default(sql`'{}'`),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
  },
  (table) => [index('api_keys_organization_id_index').on(table.organizationId)],
)
