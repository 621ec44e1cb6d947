// One request on its way through batches: done when its last item is, when its time is over, or when its caller is gone.

import { callerLeft, tooLate } from './refusals.ts'

export type DropReason = 'overloaded' | 'deadline' | 'abandoned' | 'failed'

export interface Pending<Result> {
  readonly settled: () => boolean
  /** Items without a result yet. */
  readonly left: () => number
  readonly resolve: (index: number, result: Result) => void
  readonly reject: (error: unknown, reason: DropReason) => void
  /** Rejects it unless its deadline is after `end`, the earliest that it can be done. */
  readonly expire: (end: number) => void
}

export interface PendingOptions<Result> {
  readonly items: number
  /** Milliseconds on the clock of `now`. */
  readonly deadline: number
  readonly now: () => number
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
  readonly onResults: (results: Result[]) => void
  readonly onDropped: (error: unknown, reason: DropReason) => void
}

export const createPending = <Result>(options: PendingOptions<Result>): Pending<Result> => {
  const { items, deadline, now, signal, onResults, onDropped } = options
  const results = new Array<Result>(items)
  let left = items
  let settled = false

  const settle = (): boolean => {
    if (settled) return false
    settled = true
    clearTimeout(timer)
    signal.removeEventListener('abort', abandon)
    return true
  }
  const reject: Pending<Result>['reject'] = (error, reason) => {
    if (settle()) onDropped(error, reason)
  }
  const abandon = () => reject(callerLeft(), 'abandoned')
  const timer = setTimeout(() => reject(tooLate(), 'deadline'), Math.max(0, deadline - now()))
  signal.addEventListener('abort', abandon)

  return {
    settled: () => settled,
    left: () => left,
    resolve: (index, result) => {
      results[index] = result
      if (--left === 0 && settle()) onResults(results)
    },
    reject,
    expire: (end) => {
      if (end >= deadline) reject(tooLate(), 'deadline')
    },
  }
}
