// Events to the queue and, when that refuses, to the outbox, which the log then says.

import { describeError } from '../../core/describe-error.ts'
import type { Log, RecordEvents } from '../ports.ts'
import { withFallback } from '../resilience/with-fallback.ts'

interface Ways {
  readonly toQueue: RecordEvents
  readonly toOutbox: RecordEvents
  readonly log: Log
}

/** What the queue took too late is stored once all the same, since events are known by their ids. */
export const createQueueOrOutbox = ({ toQueue, toOutbox, log }: Ways): RecordEvents =>
  withFallback(async (events) => {
    try {
      await toQueue(events)
    } catch (error) {
      log({ level: 'warn', event: 'queue-refused', events: events.length, error: describeError(error) })
      throw error
    }
  }, toOutbox)
