// Which of several places an event goes to: by its id, so that a repeat goes where the first went.

import type { Event } from '../../core/events.ts'

/** The events of each place that gets any. */
export const inShards = (events: readonly Event[], count: number): [shard: number, events: Event[]][] => {
  const shards = new Map<number, Event[]>()
  for (const event of events) {
    const shard = shardOf(event.id, count)
    const some = shards.get(shard)
    if (some) some.push(event)
    else shards.set(shard, [event])
  }
  return [...shards]
}

/** The last digits of a ULID are random. */
const shardOf = (id: string, count: number): number =>
  (id.charCodeAt(id.length - 1) * 31 + id.charCodeAt(id.length - 2)) % count
