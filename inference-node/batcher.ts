// Gathers what waits into batches for whoever computes; knows neither prompts nor models. There is no timer: an idle
// worker gets a batch at once, and while all are busy the next one gathers by itself.

import { type Batch, type BatchFigures, batchOf, measure, type Work } from './batch.ts'
import { createIdleWorkers } from './idle-workers.ts'
import { createPace } from './pace.ts'
import { createPending, type DropReason, type Pending } from './pending.ts'
import { createQueue } from './queue.ts'
import { callerLeft, noSession, overloaded } from './refusals.ts'

export interface BatcherOptions<Item> {
  /** How much of a batch an item fills, in tokens. */
  readonly sizeOf: (item: Item) => number
  /** Tokens of a batch, padding included: its longest item times its items. One longer item still gets a batch. */
  readonly batchSize: number
  /** Tokens that may stand before a request's last item when it comes. Its own do not count, nor those it passes. */
  readonly queueSize: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly onBatch: (batch: BatchFigures) => void
  readonly onDropped: (reason: DropReason, items: number) => void
}

interface SubmitOptions {
  /** On the clock of `now`. */
  readonly deadline: number
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

export interface Batcher<Item, Result> {
  /** @throws ProblemError what `submit` would for items of these sizes, before they are made. */
  readonly admit: (sizes: readonly number[], deadline: number) => void
  /**
   * The results, in order.
   * @throws ProblemError `overloaded`, `deadline-exceeded`, `unavailable`, `uncomputable`; an `AbortError` when `signal` is aborted.
   */
  readonly submit: (items: readonly Item[], options: SubmitOptions) => Promise<Result[]>
  /** The next batch, as soon as there is one. Rejects when `signal` is aborted first. */
  readonly take: (signal: AbortSignal) => Promise<Batch<Item, Result>>
  /** Refuses what waits and what comes, as `unavailable`, until somebody takes again. */
  readonly refuseAll: () => void
  readonly waiting: () => { readonly items: number; readonly size: number }
}

export const createBatcher = <Item, Result>(options: BatcherOptions<Item>): Batcher<Item, Result> => {
  const { sizeOf, batchSize, queueSize, now, onBatch, onDropped } = options
  const queue = createQueue<Work<Item, Result>>()
  const pace = createPace()
  const idle = createIdleWorkers<Batch<Item, Result>>()
  let computing = 0
  let refusing = false

  /** Milliseconds until something is done that stands behind so many tokens. */
  const until = (tokens: number): number => pace.until(tokens / Math.max(1, idle.count() + computing))

  const handOut = (): void =>
    idle.give(() => {
      const works = queue.takeAlike(batchSize)
      return works.length > 0 ? begin(works) : undefined
    })

  /** Before a worker that was busy goes on: what cannot end in time would only keep others from it. */
  const dropLate = (): void => {
    const ahead = new Map<Pending<Result>, number>()
    for (const { request, size } of queue.entries()) {
      const before = ahead.get(request)
      ahead.set(request, before === undefined ? 0 : before + size)
    }
    for (const [request, tokens] of ahead) request.expire(now() + until(tokens))
  }

  const begin = (works: readonly Work<Item, Result>[]): Batch<Item, Result> => {
    const begun = now()
    const figures = measure(works, begun)
    computing++
    onBatch(figures)
    return batchOf(works, {
      onOver: (how) => {
        computing--
        if (how === 'computed') pace.learn({ runMs: now() - begun, size: figures.size })
      },
      onBack: (again) => {
        for (const work of again.toReversed()) queue.addFirst(work)
        handOut()
      },
    })
  }

  /** An idle worker tries whatever comes: it may be faster than it was. */
  const admit: Batcher<Item, Result>['admit'] = (sizes, deadline) => {
    if (idle.count() > 0) return
    if (refusing) {
      onDropped('failed', sizes.length)
      throw noSession()
    }
    const { standing, passing } = queue.ahead(sizes)
    if (standing <= queueSize && now() + until(standing + passing) < deadline) return
    onDropped('overloaded', sizes.length)
    throw overloaded()
  }

  const submit: Batcher<Item, Result>['submit'] = async (items, { deadline, signal }) => {
    if (signal.aborted) throw callerLeft()
    const sizes = items.map(sizeOf)
    admit(sizes, deadline)
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
        items.map((item, index) => ({ item, index, size: sizes[index] ?? 0, request, since, returns: 0 })),
      )
      handOut()
    })
  }

  const take: Batcher<Item, Result>['take'] = (signal) => {
    const batch = idle.wait(signal)
    refusing &&= idle.count() === 0
    dropLate()
    handOut()
    return batch
  }

  const refuseAll = (): void => {
    refusing = true
    for (const { request } of queue.entries()) request.reject(noSession(), 'failed')
  }

  return {
    admit,
    submit,
    take,
    refuseAll,
    waiting: () => ({ items: queue.entries().length, size: queue.size() }),
  }
}
