// What the queue hands over: batches of events for Postgres. A batch that Postgres cannot take now comes again, later each
// time, and in the end waits in the dead-letter queue, which is consumed the same way with an hour between tries.

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
  readonly messages: readonly { readonly id: string; readonly body: unknown; readonly attempts: number }[]
  readonly retryAll: (options: { delaySeconds: number }) => void
}

const FIRST_DELAY_SECONDS = 5
const LONGEST_DELAY_SECONDS = 3_600

export const createConsume =
  ({ apply, bury, log }: ConsumePorts) =>
  async ({ messages, retryAll }: Batch): Promise<void> => {
    const read = messages.map(({ id, body }) => ({ id, body, event: Event.safeParse(body).data }))
    const events = read.flatMap(({ event }) => event ?? [])
    const unreadable = read.filter(({ event }) => event === undefined)
    try {
      await apply(events)
      await bury(unreadable.map(({ id, body }) => ({ id, body, reason: 'not an event that we know' })))
    } catch {
      const tries = Math.max(0, ...messages.map(({ attempts }) => attempts))
      log({ level: 'warn', event: 'events-wait', events: messages.length })
      retryAll({ delaySeconds: Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (tries - 1)) })
    }
  }
