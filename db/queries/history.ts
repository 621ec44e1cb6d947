// Kept prompts, each organisation's own: a page of them, or one with what was said of it.

import { and, desc, eq, gte, isNotNull, isNull, lt, notExists, type SQL } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { deletedHistory, feedback, history } from '../schema.ts'

export type HistoryRow = typeof history.$inferSelect
export type FeedbackRow = typeof feedback.$inferSelect

/** An entry may have been written in the very moment of its deletion. */
const notDeleted = (db: Db): SQL =>
  notExists(
    db
      .select({ id: deletedHistory.id })
      .from(deletedHistory)
      .where(
        and(eq(deletedHistory.organizationId, history.organizationId), eq(deletedHistory.id, history.id)),
      ),
  )

export interface HistoryFilter {
  readonly intent?: string | undefined
  readonly unchanged?: boolean | undefined
  /** Ids from this one on; any 26 digits, not only an id that exists. */
  readonly from?: string | undefined
  /** Ids before this one. */
  readonly before?: string | undefined
}

/** The newest first, `limit` at most. */
export const listHistory = (
  db: Db,
  organizationId: string,
  { intent, unchanged, from, before }: HistoryFilter,
  limit: number,
): Promise<HistoryRow[]> => {
  const conditions: (SQL | undefined)[] = [
    eq(history.organizationId, organizationId),
    notDeleted(db),
    intent === undefined ? undefined : eq(history.intent, intent),
    unchanged === undefined
      ? undefined
      : unchanged
        ? isNotNull(history.unchangedReason)
        : isNull(history.unchangedReason),
    from === undefined ? undefined : gte(history.id, from),
    before === undefined ? undefined : lt(history.id, before),
  ]
  return db
    .select()
    .from(history)
    .where(and(...conditions))
    .orderBy(desc(history.id))
    .limit(limit)
}

/** One entry and what was said of it, the first word first; undefined when this organisation has no such entry. */
export const findHistory = async (
  db: Db,
  organizationId: string,
  id: string,
): Promise<{ entry: HistoryRow; feedback: FeedbackRow[] } | undefined> => {
  const [entries, said] = await db.batch([
    db
      .select()
      .from(history)
      .where(and(eq(history.organizationId, organizationId), eq(history.id, id), notDeleted(db))),
    db
      .select()
      .from(feedback)
      .where(and(eq(feedback.organizationId, organizationId), eq(feedback.enhancementId, id)))
      .orderBy(feedback.createdAt, feedback.id),
  ])
  const [entry] = entries
  return entry && { entry, feedback: said }
}
