// The batcher in front of two workers on a virtual clock, with requests that come at random whether or not it keeps up.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBatcher } from './batcher.ts'

const WORKERS = 2
const RUN_MS = 30
const SECONDS = 10
const CAPACITY = (WORKERS * 1_000) / RUN_MS
const TOKENS = 50

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Load {
  /** Prompts that come, as a multiple of what can be computed. */
  readonly times: number
  readonly deadlineMs: number
  /** Prompts of a request. */
  readonly prompts?: number
  /** Each worker hangs once, for so long, at the start. */
  readonly hiccupMs?: number
}

const simulate = async ({ times, deadlineMs, prompts = 1, hiccupMs = 0 }: Load) => {
  const random = randomFrom(1)
  const batcher = createBatcher<string, string>({
    sizeOf: () => TOKENS,
    batchSize: 1,
    queueSize: 16_384,
    now: () => Date.now(),
    onBatch: () => {},
    onDropped: () => {},
  })
  const end = new AbortController()
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const work = async (): Promise<never> => {
    for (let run = 0; ; run++) {
      const batch = await batcher.take(end.signal)
      await sleep(RUN_MS * (0.6 + 0.8 * random()) + (run === 0 ? hiccupMs : 0))
      batch.resolve(batch.items)
    }
  }
  for (let i = 0; i < WORKERS; i++) work().catch(() => {})

  let answered = 0
  const refusedAfterMs: number[] = []
  const ask = async (): Promise<void> => {
    const since = Date.now()
    const deadline = since + deadlineMs
    await batcher.submit(Array(prompts).fill('x'), { deadline, signal: end.signal }).then(
      () => {
        answered += prompts
      },
      () => refusedAfterMs.push(Date.now() - since),
    )
  }
  const gap = () => (-Math.log(1 - random()) * 1_000 * prompts) / (CAPACITY * times)
  let next = 0
  for (let at = 0; at < SECONDS * 1_000; at++) {
    for (; next <= at; next += gap()) void ask()
    await vi.advanceTimersByTimeAsync(1)
  }
  end.abort()
  await vi.runAllTimersAsync()
  refusedAfterMs.sort((a, b) => a - b)
  return {
    /** Prompts answered in time, as a share of what could be computed. */
    goodput: answered / SECONDS / CAPACITY,
    refusedAfterMs: refusedAfterMs[refusedAfterMs.length >> 1] ?? 0,
  }
}

/** Numbers from 0 to 1, the same at each run. */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('when more comes than can be computed, what is computed is answered in time', () => {
  it.each([
    { times: 1.2, deadlineMs: 500 },
    { times: 3, deadlineMs: 500 },
    { times: 3, deadlineMs: 300 },
    { times: 10, deadlineMs: 300 },
    { times: 3, deadlineMs: 600, prompts: 8 },
  ])('$times times as much, $deadlineMs ms for each request', async (load) => {
    const { goodput, refusedAfterMs } = await simulate(load)
    expect(goodput).toBeGreaterThan(0.9)
    expect(refusedAfterMs).toBeLessThan(20)
  })
})

it('takes a worker that hung for a slow one, and soon knows better', async () => {
  const { goodput } = await simulate({ times: 0.5, deadlineMs: 300, hiccupMs: 3_000 })
  expect(goodput).toBeGreaterThan((0.5 * (SECONDS - 3)) / SECONDS - 0.03)
})
