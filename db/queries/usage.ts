// How much an organisation used, day by day.

import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { usage } from '../schema.ts'

export interface UsageRow {
  /** `2026-11-25`, in UTC. */
  readonly day: string
  readonly endpoint: string
  readonly requests: number
  readonly prompts: number
  readonly changed: number
  readonly addedTokens: number
}

type Count = (typeof usage)['requests' | 'prompts' | 'changed' | 'addedTokens']
const total = (column: Count) => sql<number>`sum(${column})`.mapWith(Number)

/** From one day to another, both included; all keys together. */
export const readUsage = (db: Db, organizationId: string, from: string, to: string): Promise<UsageRow[]> =>
  db
    .select({
      day: usage.day,
      endpoint: usage.endpoint,
      requests: total(usage.requests),
      prompts: total(usage.prompts),
      changed: total(usage.changed),
      addedTokens: total(usage.addedTokens),
    })
    .from(usage)
    .where(and(eq(usage.organizationId, organizationId), gte(usage.day, from), lte(usage.day, to)))
    .groupBy(usage.day, usage.endpoint)
    .orderBy(asc(usage.day), asc(usage.endpoint))
