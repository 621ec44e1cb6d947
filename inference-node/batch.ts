// Some of what waits, as a worker gets it, and the way back of its results to the requests they belong to.

import type { Pending } from './pending.ts'
import { type Entry, sum } from './queue.ts'
import { endsSessions } from './refusals.ts'

export interface Batch<Item, Result> {
  readonly items: readonly Item[]
  readonly resolve: (results: readonly Result[]) => void
  readonly reject: (error: Error) => void
  /** For a worker that ended meanwhile. What comes back again and again is refused: it may be what ends them. */
  readonly putBack: () => void
}

/** One item of a request. */
export interface Work<Item, Result> extends Entry {
  readonly item: Item
  readonly index: number
  readonly request: Pending<Result>
  readonly since: number
}

export interface BatchFigures {
  readonly items: number
  /** In tokens, without and with padding. */
  readonly size: number
  readonly padded: number
  /** The longest. */
  readonly waitedMs: number
}

interface BatchOptions<Item, Result> {
  /** Called once, before the requests hear of it. */
  readonly onOver: (how: 'computed' | 'failed') => void
  /** Takes back, first to last, what another worker shall compute. */
  readonly onBack: (works: readonly Work<Item, Result>[]) => void
}

/** More than one: a worker may have ended before it began, and several may end at once. */
const MOST_RETURNS = 2

export const batchOf = <Item, Result>(
  works: readonly Work<Item, Result>[],
  { onOver, onBack }: BatchOptions<Item, Result>,
): Batch<Item, Result> => ({
  items: works.map(({ item }) => item),
  resolve: (results) => {
    onOver('computed')
    for (const [i, { request, index }] of works.entries()) request.resolve(index, results[i] as Result)
  },
  reject: (error) => {
    onOver('failed')
    for (const { request } of works) request.reject(error, 'failed')
  },
  putBack: () => {
    onOver('failed')
    for (const { request, returns } of works) {
      if (returns === MOST_RETURNS) request.reject(endsSessions(), 'failed')
    }
    const wanted = works.filter(({ request }) => !request.settled())
    onBack(wanted.map((work) => ({ ...work, returns: work.returns + 1 })))
  },
})

export const measure = (works: readonly { size: number; since: number }[], at: number): BatchFigures => {
  const sizes = works.map(({ size }) => size)
  return {
    items: works.length,
    size: sum(sizes),
    padded: Math.max(...sizes) * works.length,
    waitedMs: at - Math.min(...works.map(({ since }) => since)),
  }
}
