// The yardstick: ONNX Runtime alone, running one ready batch again and again for as long as it is told to.

import type { InferenceSession } from 'onnxruntime-node'
import { feedsOf, openSession } from '../model/onnx-session.ts'
import { type Load, OUTPUT_NAMES } from '../model/protocol.ts'

export interface RawOrder {
  readonly rows: number
  readonly width: number
  readonly forMs: number
}

/** Milliseconds of each run. */
export type RawReply = readonly number[]

let session: InferenceSession | undefined

const repeat = async ({ rows, width, forMs }: RawOrder): Promise<RawReply> => {
  const feeds = feedsOf(Array.from({ length: rows }, () => new Int32Array(width).fill(1_000)))
  const times: number[] = []
  const end = performance.now() + forMs
  for (let start = performance.now(); start < end; ) {
    await session?.run(feeds, [...OUTPUT_NAMES])
    const now = performance.now()
    times.push(now - start)
    start = now
  }
  return times
}

process.on('message', async (order: Load | RawOrder) => {
  if ('type' in order) session = await openSession(order)
  process.send?.('type' in order ? [] : await repeat(order))
})
process.on('disconnect', () => process.exit(0))
