import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBatcher } from './batcher.ts'

const never = new AbortController().signal
const later = { deadline: 60_000, signal: never }

const setUp = (options: { batchSize?: number; queueSize?: number } = {}) => {
  const onBatch = vi.fn()
  const onDropped = vi.fn()
  const batcher = createBatcher<string, string>({
    sizeOf: (text) => text.length,
    batchSize: options.batchSize ?? 100,
    queueSize: options.queueSize ?? 1_000,
    now: () => Date.now(),
    onBatch,
    onDropped,
  })
  return { ...batcher, onBatch, onDropped }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

const problem = (code: string) => expect.objectContaining({ code })

describe('batches without a timer', () => {
  it('hands an idle worker what came, at once', async () => {
    const { submit, take } = setUp()
    const taken = take(never)
    void submit(['a'], later)
    expect((await taken).items).toEqual(['a'])
  })

  it('gathers the next batch while the workers are busy, from all requests', async () => {
    const { submit, take } = setUp()
    const results = Promise.all([submit(['a', 'b'], later), submit(['c'], later)])
    const batch = await take(never)
    expect(batch.items).toEqual(['a', 'c', 'b'])
    batch.resolve(batch.items.map((item) => item.toUpperCase()))
    expect(await results).toEqual([['A', 'B'], ['C']])
  })

  it('gives a request its results in order, whichever batch had them first', async () => {
    const { submit, take } = setUp({ batchSize: 6 })
    const results = submit(['aaaa', 'bbbb', 'cccc'], later)
    const batches = [await take(never), await take(never), await take(never)]
    for (const batch of batches.reverse()) batch.resolve(batch.items.map((item) => `${item}!`))
    expect(await results).toEqual(['aaaa!', 'bbbb!', 'cccc!'])
  })

  it('tells what a batch held and how long it waited', async () => {
    const { submit, take, onBatch } = setUp()
    void submit(['aaaa', 'bb'], later)
    vi.advanceTimersByTime(25)
    await take(never)
    expect(onBatch).toHaveBeenCalledWith({ items: 2, size: 6, padded: 8, waitedMs: 25 })
  })
})

describe('refuses', () => {
  it('what would have too much before it, and says when to come back', async () => {
    const { submit, onDropped } = setUp({ queueSize: 10 })
    for (let i = 0; i < 3; i++) void submit(['four'], later)
    await expect(submit(['abc'], later)).rejects.toEqual(
      expect.objectContaining({ code: 'overloaded', headers: { 'Retry-After': '1' } }),
    )
    expect(onDropped).toHaveBeenCalledWith('overloaded', 1)
  })

  it('no single prompt for the sake of a large request, only another large one', async () => {
    const { submit, take, waiting } = setUp({ queueSize: 10, batchSize: 1 })
    const large = Array<string>(50).fill('bulk')
    void submit(large, later)
    expect(waiting().items).toBe(50)
    await expect(submit(large, later)).rejects.toEqual(problem('overloaded'))
    void submit(['single'], later)
    const next = [await take(never), await take(never)].flatMap(({ items }) => items)
    expect(next).toContain('single')
  })
})

describe('never computes', () => {
  it('what is past its deadline, and says so on time though no worker is free', async () => {
    const { submit, take, waiting, onDropped } = setUp()
    const late = submit(['late'], { deadline: 50, signal: never })
    const refused = expect(late).rejects.toEqual(problem('deadline-exceeded'))
    vi.advanceTimersByTime(50)
    await refused
    expect(waiting()).toEqual({ items: 0, size: 0 })
    expect(onDropped).toHaveBeenCalledWith('deadline', 1)
    void submit(['early'], { deadline: 200, signal: never })
    expect((await take(never)).items).toEqual(['early'])
  })

  it('what is past its deadline when the timer comes late', async () => {
    const { submit, take } = setUp()
    const late = expect(submit(['late'], { deadline: 50, signal: never })).rejects.toEqual(
      problem('deadline-exceeded'),
    )
    void submit(['early'], { deadline: 200, signal: never })
    vi.setSystemTime(60)
    expect((await take(never)).items).toEqual(['early'])
    await late
  })

  it('what nobody waits for any more', async () => {
    const { submit, take, waiting, onDropped } = setUp()
    const caller = new AbortController()
    const left = expect(submit(['left', 'both'], { deadline: 200, signal: caller.signal })).rejects.toThrow(
      'The caller is gone.',
    )
    caller.abort('gone')
    await left
    expect(waiting().items).toBe(0)
    expect(onDropped).toHaveBeenCalledWith('abandoned', 2)
    void submit(['here'], later)
    expect((await take(never)).items).toEqual(['here'])
  })

  it('what was abandoned before it came', async () => {
    const { submit, waiting } = setUp()
    await expect(submit(['x'], { deadline: 200, signal: AbortSignal.abort('gone') })).rejects.toThrow(
      'The caller is gone.',
    )
    expect(waiting().items).toBe(0)
  })
})

describe('does only what can be done in time', () => {
  /** A batcher that saw its one worker take 100 ms for each batch of two tokens, and the worker at the next. */
  const busy = async () => {
    const batcher = setUp({ batchSize: 1 })
    for (let run = 0; run < 8; run++) {
      void batcher.submit(['xx'], later)
      const batch = await batcher.take(never)
      vi.advanceTimersByTime(100)
      batch.resolve(['done'])
    }
    void batcher.submit(['yy'], later)
    return { ...batcher, computing: await batcher.take(never) }
  }

  it('refuses at once what would end too late behind all that waits', async () => {
    const { submit, waiting, onDropped } = await busy()
    for (let i = 0; i < 3; i++) void submit(['zz'], later)
    const within = (ms: number) => ({ deadline: Date.now() + ms, signal: never })
    await expect(submit(['a'], within(450))).rejects.toEqual(problem('overloaded'))
    expect(onDropped).toHaveBeenCalledWith('overloaded', 1)
    void submit(['b'], within(451)).catch(() => {})
    expect(waiting().items).toBe(4)
  })

  it('drops what would end too late by now, before a worker takes it', async () => {
    const { submit, take, computing } = await busy()
    const late = expect(submit(['late'], { deadline: Date.now() + 300, signal: never })).rejects.toEqual(
      problem('deadline-exceeded'),
    )
    void submit(['early'], later)
    vi.advanceTimersByTime(200)
    computing.resolve(['done'])
    expect((await take(never)).items).toEqual(['early'])
    await late
  })

  it('lets an idle worker try what took too long before: it may be faster now', async () => {
    const { submit, take, computing } = await busy()
    computing.resolve(['done'])
    const taken = take(never)
    void submit(['soon'], { deadline: Date.now() + 20, signal: never }).catch(() => {})
    expect((await taken).items).toEqual(['soon'])
  })
})

describe('when a worker ends', () => {
  it('has another one compute what it had', async () => {
    const { submit, take } = setUp()
    const results = submit(['a'], later)
    ;(await take(never)).putBack()
    ;(await take(never)).resolve(['A'])
    expect(await results).toEqual(['A'])
  })

  it('gives nothing to a worker that ended while it waited', async () => {
    const { submit, take } = setUp()
    const end = new AbortController()
    const taken = expect(take(end.signal)).rejects.toThrow('ended')
    end.abort(new Error('ended'))
    await taken
    void submit(['a'], later)
    expect((await take(never)).items).toEqual(['a'])
  })

  it('refuses only the prompt that ends workers, by trying each by itself', async () => {
    const { submit, take } = setUp()
    const good = submit(['good'], later)
    const poison = expect(submit(['poison'], later)).rejects.toEqual(problem('uncomputable'))
    ;(await take(never)).putBack()
    for (let tries = 0; tries < 3; tries++) {
      const batch = await take(never)
      expect(batch.items).toHaveLength(1)
      if (batch.items[0] === 'poison') batch.putBack()
      else batch.resolve(['fine'])
    }
    expect(await good).toEqual(['fine'])
    await poison
  })
})

it('refuses what waits and what comes while nobody computes, until somebody does', async () => {
  const { submit, take, refuseAll } = setUp()
  const waits = expect(submit(['waits'], later)).rejects.toEqual(problem('unavailable'))
  refuseAll()
  await waits
  await expect(submit(['comes'], later)).rejects.toEqual(problem('unavailable'))
  const taken = take(never)
  void submit(['again'], later)
  expect((await taken).items).toEqual(['again'])
})

it('fails all of a request when a run of it fails', async () => {
  const { submit, take, waiting } = setUp({ batchSize: 1 })
  const failed = expect(submit(['a', 'b'], later)).rejects.toThrow('no memory')
  ;(await take(never)).reject(new Error('no memory'))
  await failed
  expect(waiting().items).toBe(0)
})
