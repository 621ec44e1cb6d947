// Events to Cloudflare Queues. One queue takes 5,000 messages a second, so there are several; a message has at most 128 KB,
// and one that is larger is refused here as the queue would refuse it.

import type { RecordEvents } from '../ports.ts'
import { inShards } from './shards.ts'

/** A hundred messages or 256 KB go in one call. */
const MOST_MESSAGES = 100
const MOST_BYTES = 250_000
const LARGEST_MESSAGE = 128_000

/** Rejects when a queue refuses. */
export const createEventsQueue = (queues: readonly Queue[]): RecordEvents => {
  return async (events) => {
    const sending = inShards(events, queues.length).flatMap(([shard, some]) =>
      inCalls(some).map((call) =>
        queues[shard]?.sendBatch(call.map((body) => ({ body, contentType: 'json' }))),
      ),
    )
    await Promise.all(sending)
  }
}

const inCalls = <Item>(items: readonly Item[]): Item[][] => {
  const calls: Item[][] = []
  let room = 0
  for (const item of items) {
    const bytes = encoder.encode(JSON.stringify(item)).byteLength
    if (bytes > LARGEST_MESSAGE) throw new Error(`An event of ${bytes} bytes is more than a queue takes`)
    const call = calls.at(-1)
    if (call && call.length < MOST_MESSAGES && bytes <= room) call.push(item)
    else calls.push([item])
    room = (call === calls.at(-1) ? room : MOST_BYTES) - bytes
  }
  return calls
}

const encoder = new TextEncoder()
