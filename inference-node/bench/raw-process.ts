// The yardstick: ONNX Runtime alone, running ready batches in turn for as long as it is told to.

import type { InferenceSession } from 'onnxruntime-node'
import { feedsOf, openSession } from '../model/onnx-session.ts'
import { type Load, OUTPUT_NAMES } from '../model/protocol.ts'

export interface RawOrder {
  readonly rows: number
  /** Tokens of a row, batch after batch. */
  readonly widths: readonly number[]
  readonly forMs: number
}

/** Milliseconds of each run. */
export type RawReply = readonly number[]

let session: InferenceSession | undefined

const repeat = async ({ rows, widths, forMs }: RawOrder): Promise<RawReply> => {
  const batches = widths.map((width) =>
    feedsOf(Array.from({ length: rows }, () => new Int32Array(width).fill(1_000))),
  )
  const times: number[] = []
  const end = performance.now() + forMs
  for (let start = performance.now(); start < end; ) {
    await session?.run(batches[times.length % batches.length] ?? {}, [...OUTPUT_NAMES])
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
