// Several processes with nothing but ONNX Runtime in them, with the sessions and threads of the server.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Load } from '../model/protocol.ts'
import { cpuTime } from './cpu-time.ts'
import type { RawOrder, RawReply } from './raw-process.ts'

export interface Raw {
  /** What all processes together did. */
  readonly saturate: (order: RawOrder) => Promise<{ rowsPerSecond: number; rows: number }>
  /** Milliseconds of each run in one process. */
  readonly times: (order: RawOrder) => Promise<RawReply>
  /** Milliseconds of processor time of all processes so far. */
  readonly cpuTime: () => Promise<number>
  readonly stop: () => void
}

export const startRaw = async (load: Load, processes: number): Promise<Raw> => {
  const children = Array.from({ length: processes }, () => fork(new URL('./raw-process.ts', import.meta.url)))
  const ask = async (child: (typeof children)[number], order: Load | RawOrder): Promise<RawReply> => {
    child.send(order)
    const [reply] = await once(child, 'message')
    return reply
  }
  await Promise.all(children.map((child) => ask(child, load)))
  return {
    saturate: async (order) => {
      const replies = await Promise.all(children.map((child) => ask(child, order)))
      return {
        rows: replies.reduce((sum, times) => sum + times.length * order.rows, 0),
        rowsPerSecond: replies.reduce(
          (sum, times) => sum + (times.length * order.rows * 1_000) / total(times),
          0,
        ),
      }
    },
    times: (order) => ask(children[0] as (typeof children)[number], order),
    cpuTime: async () => total(await Promise.all(children.map(({ pid }) => cpuTime(pid ?? 0)))),
    stop: () => {
      for (const child of children) child.disconnect()
    },
  }
}

const total = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0)
