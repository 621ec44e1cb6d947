// Kept prompts where they are kept: Postgres on Neon.

import type { EventOf } from '../../core/events.ts'
import type { Db } from '../../db/client.ts'
import { findHistory, type HistoryRow, listHistory } from '../../db/queries/history.ts'
import { readUsage } from '../../db/queries/usage.ts'
import type { History, HistoryEntry, ReadUsage } from '../ports.ts'
import { firstUlidOf } from '../ulid.ts'

export const createHistoryNeon = (db: Db): History => ({
  list: async (organizationId, { from, to, cursor, intent, unchanged }, limit) => {
    const before = [cursor, to === undefined ? undefined : firstUlidOf(to)].filter((id) => id !== undefined)
    const filter = {
      intent,
      unchanged,
      from: from === undefined ? undefined : firstUlidOf(from),
      before: before.sort()[0],
    }
    return (await listHistory(db, organizationId, filter, limit)).map(entryOf)
  },
  find: async (organizationId, id) => {
    const found = await findHistory(db, organizationId, id)
    return (
      found && {
        entry: entryOf(found.entry),
        feedback: found.feedback.map(({ id, createdAt, rating, techniques, edited, outcome }) => ({
          id,
          at: createdAt.getTime(),
          ...(rating !== null && { rating }),
          ...(techniques !== null && { techniques: techniques as Said['techniques'] }),
          ...(edited !== null && { edited }),
          ...(outcome !== null && { outcome: outcome as Said['outcome'] }),
        })),
      }
    )
  },
})

type Kept = EventOf<'history'>
type Said = EventOf<'feedback'>

/** What was written from an event reads as one again. */
const entryOf = ({ organizationId: _, createdAt, unchangedReason, ...row }: HistoryRow): HistoryEntry => ({
  ...row,
  at: createdAt.getTime(),
  additions: row.additions as Kept['additions'],
  request: row.request as Kept['request'],
  versions: row.versions as Kept['versions'],
  ...(unchangedReason !== null && { unchangedReason }),
})

export const createUsageNeon =
  (db: Db): ReadUsage =>
  (organizationId, from, to) =>
    readUsage(db, organizationId, from, to)
