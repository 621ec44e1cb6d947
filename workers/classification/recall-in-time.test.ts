// What callers get of what is computed in time, on a clock that the tests move.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Classification } from '../../core/intents/classification.ts'
import { CLASSIFICATION } from '../../tests/memory-deps.ts'
import { createCacheIsolate } from '../adapters/cache-isolate.ts'
import { createExpectedModel } from './expected-model.ts'
import { createRecall } from './recall.ts'

const UNANSWERED = { found: undefined, degraded: ['inference'] }
const asker = {
  tenant: 'acme',
  origin: 'https://api.example',
  requestId: 'req_1',
  afterAnswer: () => undefined,
}
const texts = Array.from({ length: 100 }, (_, n) => `text ${n}`)

/** One session, first come, first served; as the real one, it answers a request whole and in time, or not at all. */
const serverTaking = (textMs: number) => {
  let freeAt = 0
  return vi.fn(async (asked: readonly string[], until: number): Promise<Classification[]> => {
    freeAt = Math.max(freeAt, Date.now()) + asked.length * textMs
    const late = freeAt > until
    await new Promise((resolve) => setTimeout(resolve, (late ? until : freeAt) - Date.now()))
    if (late) throw new Error('deadline')
    return asked.map(() => CLASSIFICATION)
  })
}
const silent = () => new Promise<never>(() => undefined)

const create = (infer: ReturnType<typeof serverTaking>) =>
  createRecall({
    tiers: [{ name: 'isolate', cache: createCacheIsolate(Date.now) }],
    infer,
    cacheKey: async (remembered) => JSON.stringify(remembered),
    expected: createExpectedModel(CLASSIFICATION.model, Date.now),
    now: Date.now,
  })

/** What is answered, and after how many milliseconds. */
const timed = async (answers: ReturnType<ReturnType<typeof create>>) => {
  const began = Date.now()
  let tookMs = 0
  answers.then(() => {
    tookMs = Date.now() - began
  })
  await vi.advanceTimersByTimeAsync(20_000)
  const known = (await answers).filter(({ found }) => found)
  return { answers: await answers, known: known.length, tookMs }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a hundred texts', () => {
  it('are all answered by a server that has the time for them', async () => {
    const infer = serverTaking(20)
    const { known, tookMs } = await timed(create(infer)(texts, { asker, deadlineMs: 10_500 }))
    expect([known, tookMs]).toEqual([100, 2_000])
    expect(Math.max(...infer.mock.calls.map(([asked]) => asked.length))).toBeLessThanOrEqual(16)
  })

  it('are answered as far as the time goes, the rest is degraded', async () => {
    const { answers, known, tookMs } = await timed(
      create(serverTaking(20))(texts, { asker, deadlineMs: 500 }),
    )
    expect([known, tookMs]).toEqual([20, 500])
    expect(answers[0]).toMatchObject({ found: { cache: 'miss' }, degraded: [] })
    expect(answers[99]).toEqual(UNANSWERED)
  })

  it('are answered further when they are asked again, since what was computed is remembered', async () => {
    const recall = create(serverTaking(20))
    const options = { asker, deadlineMs: 500 }
    const [first, second] = [await timed(recall(texts, options)), await timed(recall(texts, options))]
    expect(second.known).toBeGreaterThanOrEqual(first.known + 20)
  })

  it('wait for a silent server twice as long as one text does', async () => {
    const { known, tookMs } = await timed(
      create(
        vi.fn(async (_texts, until) => {
          await new Promise((resolve) => setTimeout(resolve, until - Date.now()))
          throw new Error('no answer')
        }),
      )(texts, { asker, deadlineMs: 10_500 }),
    )
    expect([known, tookMs]).toEqual([0, 3_000])
  })
})

describe('one text', () => {
  const options = { asker, deadlineMs: 300 }

  it('is not waited for beyond the deadline, whoever is silent', async () => {
    const { answers, tookMs } = await timed(create(vi.fn(silent))(['one'], options))
    expect([answers, tookMs]).toEqual([[UNANSWERED], 300])
  })

  it('does not join a flight whose time is nearly over', async () => {
    const infer = serverTaking(50).mockImplementationOnce(silent)
    const recall = create(infer)
    recall(['one'], options)
    await vi.advanceTimersByTimeAsync(280)
    const { known, tookMs } = await timed(recall(['one'], options))
    expect([known, tookMs]).toEqual([1, 50])
  })

  it('does not join a flight that never landed', async () => {
    const recall = create(serverTaking(50).mockImplementationOnce(silent))
    await timed(recall(['one'], options))
    expect((await timed(recall(['one'], options))).known).toBe(1)
  })

  it('does not wait for a large batch that it is in, too', async () => {
    const infer = serverTaking(50).mockImplementationOnce(silent).mockImplementationOnce(silent)
    const recall = create(infer)
    recall(texts, { asker, deadlineMs: 2_100 })
    await vi.advanceTimersByTimeAsync(10)
    const { known, tookMs } = await timed(recall(['text 99'], options))
    expect([known, tookMs]).toEqual([1, 50])
  })

  it('is not asked of the server when there is no time left for an answer', async () => {
    const infer = serverTaking(5)
    const slow = {
      read: () => new Promise<[]>((resolve) => setTimeout(resolve, 290, [])),
      write: async () => {},
    }
    const recall = createRecall({
      tiers: [{ name: 'edge', cache: slow }],
      infer,
      cacheKey: async ({ text }) => text,
      expected: createExpectedModel(CLASSIFICATION.model, Date.now),
      now: Date.now,
    })
    expect((await timed(recall(['one'], options))).answers).toEqual([UNANSWERED])
    expect(infer).not.toHaveBeenCalled()
  })
})
