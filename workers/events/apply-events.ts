// Events into Postgres, from wherever they waited. One that Postgres will never take is put aside, so that it does not
// hold up the others.

import type { Event } from '../../core/events.ts'
import type { DeadEvent } from '../../db/queries/events.ts'
import type { Log, RecordEvents } from '../ports.ts'

interface ApplyPorts {
  /** All or none. */
  readonly store: RecordEvents
  readonly bury: (dead: readonly DeadEvent[]) => Promise<void>
  readonly log: Log
}

/** Data exceptions and broken rules (SQLSTATE classes 22 and 23): the same event would be refused again. */
const REFUSAL = /^2[23]/

/** Rejects when Postgres cannot be asked now; then some of them may be stored already, which their ids make harmless. */
export const createApplyEvents = ({ store, bury, log }: ApplyPorts): RecordEvents => {
  const apply = async (events: readonly Event[]): Promise<void> => {
    try {
      await store(events)
    } catch (error) {
      const code = sqlState(error)
      if (code === undefined || !REFUSAL.test(code)) throw error
      const [only, ...others] = events
      if (only && others.length === 0) {
        log({ level: 'error', event: 'event-refused', kind: only.kind, sqlState: code })
        return bury([{ id: only.id, body: only, reason: `SQLSTATE ${code}` }])
      }
      const half = Math.ceil(events.length / 2)
      await apply(events.slice(0, half))
      await apply(events.slice(half))
    }
  }
  return apply
}

/** Drizzle wraps the driver's error, which has the code. */
const sqlState = (error: unknown): string | undefined => {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause === undefined || cause === null ? undefined : sqlState(cause)
}
