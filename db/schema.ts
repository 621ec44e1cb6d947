// The tables: who may call us and with what key, what they keep, what they said of it, and how much they used.

import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { uuidV7 } from './uuid-v7.ts'

/** What an organisation may use; the limits of each tier stand where they are enforced. */
export const tier = pgEnum('tier', ['anonymous', 'free', 'pro', 'enterprise'])
export type Tier = (typeof tier.enumValues)[number]

export const organizations = pgTable('organizations', {
  id: uuid().primaryKey().$defaultFn(uuidV7),
  name: text().notNull(),
  tier: tier().notNull().default('free'),
  /** Whether enhanced prompts are kept for its members to find again. */
  keepsHistory: boolean('keeps_history').notNull().default(true),
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

const ofOrganization = () =>
  uuid('organization_id').references(() => organizations.id, { onDelete: 'cascade' })
/** No reference: a key may be gone while what it was used for stays. */
const byKey = () => uuid('key_id')
const at = (name: string) => timestamp(name, { withTimezone: true }).notNull()

/** Enhanced prompts, for those who keep them. Ids are ULIDs, so their order is that of time. */
export const history = pgTable(
  'history',
  {
    id: text().primaryKey(),
    organizationId: ofOrganization().notNull(),
    keyId: byKey().notNull(),
    createdAt: at('created_at'),
    prompt: text().notNull(),
    /** `[{ technique, at, text }]`: with the prompt they give the enhanced prompt. */
    additions: jsonb().notNull(),
    intent: text().notNull(),
    confidence: real().notNull(),
    complexity: real().notNull(),
    unchangedReason: text('unchanged_reason'),
    /** What it takes to run it again, but for the prompt. */
    request: jsonb().notNull(),
    versions: jsonb().notNull(),
  },
  (table) => [
    index('history_organization_id_id_index').on(table.organizationId, table.id),
    index('history_organization_id_intent_id_index').on(table.organizationId, table.intent, table.id),
  ],
)

/** What was deleted, so that an event that comes late does not bring it back. */
export const deletedHistory = pgTable(
  'deleted_history',
  {
    organizationId: ofOrganization().notNull(),
    id: text().notNull(),
    deletedAt: at('deleted_at').defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('deleted_history_deleted_at_index').on(table.deletedAt),
  ],
)

/** What callers said of an answer. */
export const feedback = pgTable(
  'feedback',
  {
    id: text().primaryKey(),
    /** Null for anonymous callers. */
    organizationId: ofOrganization(),
    keyId: byKey(),
    createdAt: at('created_at'),
    /** No reference: not every answer is kept. */
    enhancementId: text('enhancement_id').notNull(),
    /** 1 (made it worse) to 5 (made it much better). */
    rating: smallint(),
    /** `[{ id, verdict }]`. */
    techniques: jsonb(),
    edited: text(),
    outcome: text(),
  },
  (table) => [
    index('feedback_organization_id_enhancement_id_index').on(table.organizationId, table.enhancementId),
  ],
)

/** How much each key did on each day, in UTC. */
export const usage = pgTable(
  'usage',
  {
    organizationId: ofOrganization().notNull(),
    day: date().notNull(),
    keyId: byKey().notNull(),
    endpoint: text().notNull(),
    requests: integer().notNull(),
    prompts: integer().notNull(),
    changed: integer().notNull(),
    addedTokens: bigint('added_tokens', { mode: 'number' }).notNull(),
    /** History events that these requests gave rise to. */
    kept: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.day, table.keyId, table.endpoint] })],
)

/** Events that were added up, by which a second delivery is recognised. */
export const appliedEvents = pgTable(
  'applied_events',
  { id: text().primaryKey(), appliedAt: at('applied_at').defaultNow() },
  (table) => [index('applied_events_applied_at_index').on(table.appliedAt)],
)

/** Events that the database would not take; `npm run events:replay` tries them again. */
export const deadEvents = pgTable('dead_events', {
  id: text().primaryKey(),
  /** No reference: what is wrong with it may be this. */
  organizationId: uuid('organization_id'),
  /** The entry of history that it is about, so that it goes when that is deleted. */
  historyId: text('history_id'),
  /** Text, because it may be the JSON that is wrong. */
  body: text().notNull(),
  reason: text().notNull(),
  diedAt: at('died_at').defaultNow(),
})
