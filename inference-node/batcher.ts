// Gathers what waits into batches for whoever computes; knows neither prompts nor models. There is no timer: an idle
// worker gets a batch at once, and while all are busy the next one gathers by itself.

import { ProblemError } from '../core/errors.ts'
import { callerLeft, createPending, type DropReason, type Pending } from './pending.ts'
import { createQueue, type Entry } from './queue.ts'

export interface BatcherOptions<Item> {
  /** How much of a batch an item fills, in tokens. */
  readonly sizeOf: (item: Item) => number
  /** Tokens of a batch, padding included: its longest item times its items. One longer item still gets a batch. */
  readonly batchSize: number
  /** Tokens that may wait. A request that finds the queue empty is taken whatever its size. */
  readonly queueSize: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly onBatch: (batch: { items: number; size: number; padded: number; waitedMs: number }) => void
  readonly onDropped: (reason: DropReason, items: number) => void
}

export interface Batch<Item, Result> {
  readonly items: readonly Item[]
  readonly resolve: (results: readonly Result[]) => void
  readonly reject: (error: Error) => void
  /** For a worker that ended meanwhile. What comes back again and again is refused: it may be what ends them. */
  readonly putBack: () => void
}

interface SubmitOptions {
  /** On the clock of `now`. */
  readonly deadline: number
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

export interface Batcher<Item, Result> {
  /**
   * The results, in order.
   * @throws ProblemError `overloaded`, `deadline-exceeded`, `unavailable`; an `AbortError` when `signal` is aborted.
   */
  readonly submit: (items: readonly Item[], options: SubmitOptions) => Promise<Result[]>
  /** The next batch, as soon as there is one. Rejects when `signal` is aborted first. */
  readonly take: (signal: AbortSignal) => Promise<Batch<Item, Result>>
  readonly waiting: () => { readonly items: number; readonly size: number }
}

interface Work<Item, Result> extends Entry {
  readonly item: Item
  readonly index: number
  readonly request: Pending<Result>
  readonly since: number
}

const RETRY_AFTER_SECONDS = '1'
/** More than one: a worker may have ended before it began, and several may end at once. */
const MOST_RETURNS = 2

export const createBatcher = <Item, Result>(options: BatcherOptions<Item>): Batcher<Item, Result> => {
  const { sizeOf, batchSize, queueSize, now, onBatch, onDropped } = options
  const queue = createQueue<Work<Item, Result>>()
  const takers = new Set<(batch: Batch<Item, Result>) => void>()

  const handOut = (): void => {
    for (const taker of takers) {
      // A timer may come late: what is past its deadline is not computed all the same.
      for (const { request } of queue.entries()) request.expire(now())
      const works = queue.takeAlike(batchSize)
      if (works.length === 0) return
      takers.delete(taker)
      onBatch(measure(works, now()))
      taker(batchOf(works))
    }
  }

  const batchOf = (works: readonly Work<Item, Result>[]): Batch<Item, Result> => ({
    items: works.map(({ item }) => item),
    resolve: (results) => {
      for (const [i, { request, index }] of works.entries()) request.resolve(index, results[i] as Result)
    },
    reject: (error) => {
      for (const { request } of works) request.reject(error, 'failed')
    },
    putBack: () => {
      for (const work of works.toReversed()) {
        if (work.returns === MOST_RETURNS) work.request.reject(refused(), 'failed')
        else if (!work.request.settled()) queue.addFirst({ ...work, returns: work.returns + 1 })
      }
      handOut()
    },
  })

  const submit: Batcher<Item, Result>['submit'] = async (items, { deadline, signal }) => {
    if (signal.aborted) throw callerLeft()
    const sizes = items.map(sizeOf)
    if (queue.size() > 0 && queue.size() + sum(sizes) > queueSize) {
      onDropped('overloaded', items.length)
      throw overloaded()
    }
    return new Promise<Result[]>((resolve, reject) => {
      const request = createPending<Result>({
        items: items.length,
        deadline,
        now,
        signal,
        onResults: resolve,
        onDropped: (error, reason) => {
          queue.remove((work) => work.request === request)
          onDropped(reason, request.left())
          reject(error)
        },
      })
      const since = now()
      queue.add(
        items.map((item, index) => ({
          item,
          index,
          size: sizes[index] ?? 0,
          request,
          since,
          returns: 0,
        })),
      )
      handOut()
    })
  }

  const take: Batcher<Item, Result>['take'] = (signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const leave = () => {
        takers.delete(taker)
        reject(signal.reason)
      }
      const taker = (batch: Batch<Item, Result>) => {
        signal.removeEventListener('abort', leave)
        resolve(batch)
      }
      signal.addEventListener('abort', leave)
      takers.add(taker)
      handOut()
    })

  return { submit, take, waiting: () => ({ items: queue.entries().length, size: queue.size() }) }
}

const measure = (works: readonly { size: number; since: number }[], at: number) => ({
  items: works.length,
  size: sum(works.map(({ size }) => size)),
  padded: Math.max(...works.map(({ size }) => size)) * works.length,
  waitedMs: at - Math.min(...works.map(({ since }) => since)),
})

const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0)

const overloaded = () =>
  new ProblemError('overloaded', 'The queue is full.', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } })

const refused = () =>
  new ProblemError('unavailable', 'Session after session ended while it computed this.', {
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  })
