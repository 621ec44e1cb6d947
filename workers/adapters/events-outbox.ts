// Events to the outbox, some of which stand side by side so that none has to take all.

import type { Event } from '../../core/events.ts'
import type { Outbox } from '../events/outbox.ts'
import type { RecordEvents } from '../ports.ts'
import { inShards } from './shards.ts'

const OUTBOXES = 4

export const createEventsOutbox =
  (outboxes: DurableObjectNamespace<Outbox>): RecordEvents =>
  async (events) => {
    await Promise.all(
      inShards(events, OUTBOXES).map(([shard, some]) =>
        outboxes.get(outboxes.idFromName(String(shard))).add(some as Event[]),
      ),
    )
  }
