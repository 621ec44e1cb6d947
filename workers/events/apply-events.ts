// Events into Postgres, from wherever they waited. One that Postgres will never take is put aside, so that it does not
// hold up the others.

import type { Event } from '../../core/events.ts'
import type { DeadEvent } from '../../db/queries/events.ts'
import type { Log, RecordEvents } from '../ports.ts'
import { refusalOf } from './refusal.ts'

interface ApplyPorts {
  /** All or none. */
  readonly store: RecordEvents
  readonly bury: (dead: readonly DeadEvent[]) => Promise<void>
  readonly log: Log
}

/** Rejects when Postgres cannot be asked now; then some of them may be stored already, which their ids make harmless. */
export const createApplyEvents = ({ store, bury, log }: ApplyPorts): RecordEvents => {
  const apply = async (events: readonly Event[]): Promise<void> => {
    try {
      await store(events)
    } catch (error) {
      const code = refusalOf(error)
      if (code === undefined) throw error
      const [only, ...others] = events
      if (only && others.length === 0) {
        log({ level: 'error', event: 'event-refused', kind: only.kind, sqlState: code })
        return bury([{ id: only.id, body: only, reason: `SQLSTATE ${code}` }])
      }
      const half = Math.ceil(events.length / 2)
      // Each half as far as it goes: what fails in one must not hold up the other.
      const halves = await Promise.allSettled([apply(events.slice(0, half)), apply(events.slice(half))])
      for (const one of halves) if (one.status === 'rejected') throw one.reason
    }
  }
  return apply
}
