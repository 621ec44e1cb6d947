import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Classification } from '../../core/intents/classification.ts'
import { CLASSIFICATION } from '../../tests/memory-deps.ts'
import { createCacheIsolate } from '../adapters/cache-isolate.ts'
import { createExpectedModel } from './expected-model.ts'
import type { CacheTier } from './look-up.ts'
import { createRecall } from './recall.ts'

const inferred = (text: string, model = 'm-1'): Classification => ({
  ...CLASSIFICATION,
  intent: { ...CLASSIFICATION.intent, source: 'inference' },
  complexity: { level: 'simple', score: text.length },
  model,
})

let infer: ReturnType<typeof vi.fn<(texts: readonly string[], until: number) => Promise<Classification[]>>>
let tiers: [CacheTier, CacheTier, CacheTier]
let after: Promise<unknown>[]

const asker = (tenant = 'acme') => ({
  tenant,
  origin: 'https://api.example',
  requestId: 'req_1',
  afterAnswer: (work: Promise<unknown>) => void after.push(work.catch(() => undefined)),
})
const settled = async () => {
  while (after.length > 0) await after.pop()
}
const create = () =>
  createRecall({
    tiers,
    infer,
    cacheKey: async (remembered) => JSON.stringify(remembered),
    expected: createExpectedModel('m-1', Date.now),
    now: Date.now,
  })
const options = (tenant?: string) => ({ asker: asker(tenant), deadlineMs: 200 })

beforeEach(() => {
  after = []
  infer = vi.fn(async (texts) => texts.map((text) => inferred(text)))
  tiers = [
    { name: 'isolate', cache: createCacheIsolate(Date.now) },
    { name: 'edge', cache: createCacheIsolate(Date.now) },
    { name: 'redis', cache: createCacheIsolate(Date.now), dependency: 'redis' },
  ]
})

describe('what was inferred once', () => {
  it('is inferred, then remembered nearest first', async () => {
    const recall = create()
    const [first] = await recall(['one'], options())
    expect(first).toEqual({ found: { classification: inferred('one'), cache: 'miss' }, degraded: [] })
    await settled()
    const [second] = await recall(['one'], options())
    expect(second).toEqual({ found: { classification: inferred('one'), cache: 'isolate' }, degraded: [] })
    expect(infer).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['edge', 1],
    ['redis', 2],
  ] as const)(
    'is found in %s by an isolate that has forgotten it, and then in the isolate again',
    async (name, depth) => {
      await create()(['one'], options())
      await settled()
      for (const tier of tiers.slice(0, depth)) Object.assign(tier, { cache: createCacheIsolate(Date.now) })
      const recall = create()
      expect(await recall(['one'], options())).toMatchObject([{ found: { cache: name } }])
      await settled()
      expect(await recall(['one'], options())).toMatchObject([{ found: { cache: 'isolate' } }])
      expect(infer).toHaveBeenCalledTimes(1)
    },
  )

  it('is not known to another tenant', async () => {
    const recall = create()
    await recall(['one'], options('acme'))
    await settled()
    expect(await recall(['one'], options('other'))).toMatchObject([{ found: { cache: 'miss' } }])
  })

  it('is remembered under the model that answered, which is expected from then on', async () => {
    const recall = create()
    infer.mockImplementation(async (texts) => texts.map((text) => inferred(text, 'm-2')))
    await recall(['one'], options())
    await settled()
    expect(await recall(['one'], options())).toMatchObject([
      { found: { classification: { model: 'm-2' }, cache: 'isolate' } },
    ])
    expect(infer).toHaveBeenCalledTimes(1)
  })
})

describe('after a promotion of another model', () => {
  it('isolates that have heard of it ask for nothing of the old one', async () => {
    const old = create()
    await old(['one'], options())
    await settled()
    infer.mockImplementation(async (texts) => texts.map((text) => inferred(text, 'm-2')))
    await old(['two'], options())
    await settled()
    expect(await old(['one'], options())).toMatchObject([
      { found: { classification: { model: 'm-2' }, cache: 'miss' } },
    ])
  })

  it('answers of both are good while they answer in turn', async () => {
    let asked = 0
    infer.mockImplementation(async (texts) => texts.map((text) => inferred(text, `m-${(asked++ % 2) + 1}`)))
    const recall = create()
    for (let n = 0; n < 40; n++) {
      await recall([`text ${n % 5}`], options())
      await settled()
    }
    expect(infer.mock.calls.length).toBeLessThan(15)
  })
})

describe('many texts', () => {
  it('are inferred together, each once, apart from those remembered', async () => {
    const recall = create()
    await recall(['two'], options())
    await settled()
    const answers = await recall(['one', 'two', 'three', 'one'], options())
    expect(answers.map(({ found }) => [found?.classification.complexity.score, found?.cache])).toEqual([
      [3, 'miss'],
      [3, 'isolate'],
      [5, 'miss'],
      [3, 'miss'],
    ])
    expect(infer.mock.calls.map(([texts]) => texts)).toEqual([['two'], ['one', 'three']])
  })

  it('that are asked for at the same time share a flight', async () => {
    const recall = create()
    const answers = await Promise.all(Array.from({ length: 20 }, () => recall(['one'], options())))
    expect(answers.flat()).toHaveLength(20)
    for (const answer of answers.flat()) expect(answer).toMatchObject({ found: { cache: 'miss' } })
    expect(infer).toHaveBeenCalledTimes(1)
  })

  it('of two tenants do not', async () => {
    const recall = create()
    await Promise.all([recall(['one'], options('acme')), recall(['one'], options('other'))])
    expect(infer).toHaveBeenCalledTimes(2)
  })
})

describe('when something is missing', () => {
  const unanswered = [{ found: undefined, degraded: ['inference'] }]

  it('nobody can say without the server, and the next caller asks again', async () => {
    const recall = create()
    infer.mockRejectedValueOnce(new Error('down'))
    expect(await recall(['one'], options())).toEqual(unanswered)
    expect(await recall(['one'], options())).toMatchObject([{ found: { cache: 'miss' } }])
  })

  it('what is remembered is answered without the server', async () => {
    const recall = create()
    await recall(['one'], options())
    await settled()
    infer.mockRejectedValue(new Error('down'))
    const [known, unknown] = await recall(['one', 'two'], options())
    expect(known).toMatchObject({ found: { cache: 'isolate' }, degraded: [] })
    expect(unknown).toEqual({ found: undefined, degraded: ['inference'] })
  })

  it('a memory that fails is passed over, and named where it is a dependency', async () => {
    for (const tier of tiers.slice(1)) {
      const down = () => Promise.reject(new Error('down'))
      Object.assign(tier, { cache: { read: down, write: down } })
    }
    const recall = create()
    expect(await recall(['one'], options())).toMatchObject([
      { found: { cache: 'miss' }, degraded: ['redis'] },
    ])
    await settled()
    expect(await recall(['one'], options())).toMatchObject([{ found: { cache: 'isolate' }, degraded: [] }])
  })
})
