// What the queue hands over: batches of events for Postgres. A batch that Postgres cannot take now comes again, later each
// time, and in the end waits in the dead-letter queue, which is consumed the same way with an hour between tries.

import { describeError } from '../../core/describe-error.ts'
import { Event } from '../../core/events.ts'
import type { DeadEvent } from '../../db/queries/events.ts'
import type { Log, RecordEvents } from '../ports.ts'

interface ConsumePorts {
  readonly apply: RecordEvents
  readonly bury: (dead: readonly DeadEvent[]) => Promise<void>
  readonly log: Log
}

/** What of a `MessageBatch` is needed here. */
export interface Batch {
  readonly queue: string
  readonly messages: readonly { readonly id: string; readonly body: unknown; readonly attempts: number }[]
  retryAll(options: { delaySeconds: number }): void
}

/** The dead-letter queue of all others. */
const LATE_QUEUE = 'betterprompts-events-late'
const LATE_DELAY_SECONDS = 3_600
const FIRST_DELAY_SECONDS = 5
const LONGEST_DELAY_SECONDS = 600

export const createConsume =
  ({ apply, bury, log }: ConsumePorts) =>
  async (batch: Batch): Promise<void> => {
    const read = batch.messages.map(({ id, body }) => ({ id, body, event: Event.safeParse(body).data }))
    const unreadable = read.filter(({ event }) => event === undefined)
    try {
      await apply(read.flatMap(({ event }) => event ?? []))
      await bury(unreadable.map(({ id, body }) => ({ id, body, reason: 'not an event that we know' })))
    } catch (error) {
      log({
        level: 'warn',
        event: 'events-wait',
        events: batch.messages.length,
        error: describeError(error),
      })
      batch.retryAll({ delaySeconds: delayOf(batch) })
    }
  }

const delayOf = ({ queue, messages }: Batch): number => {
  if (queue === LATE_QUEUE) return LATE_DELAY_SECONDS
  const tries = Math.max(1, ...messages.map(({ attempts }) => attempts))
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (tries - 1))
}
