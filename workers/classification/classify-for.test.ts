import { describe, expect, it, vi } from 'vitest'
import type { Classification } from '../../core/intents/classification.ts'
import { parse } from '../../core/prompt/parse.ts'
import { CLASSIFICATION } from '../../tests/memory-deps.ts'
import { createClassifyFor } from './classify-for.ts'
import type { Recall } from './recall.ts'

const far: Classification = {
  ...CLASSIFICATION,
  intent: { label: 'translation', confidence: 0.7, source: 'inference' },
}
const prompt = parse('plan a week in Lisbon')
const asker = {
  tenant: 'acme',
  origin: 'https://api.example',
  requestId: 'req_1',
  afterAnswer: () => undefined,
}

const setUp = (confidence: number, answer: Classification | null = far) => {
  const near = { ...CLASSIFICATION, intent: { ...CLASSIFICATION.intent, confidence } }
  const recall = vi.fn<Recall>(async (texts) =>
    texts.map(() => ({
      found: answer ? { classification: answer, cache: 'redis' } : undefined,
      degraded: answer ? [] : ['inference'],
    })),
  )
  const classify = createClassifyFor({ classifyOnEdge: () => near, recall })(asker)
  return { near, recall, classify }
}

describe('a classifier for one request', () => {
  it('asks nobody in the mode "fast"', async () => {
    const { near, recall, classify } = setUp(0.1)
    expect(await classify(prompt, { latency: 'fast' })).toEqual({
      classification: near,
      cache: 'bypass',
      degraded: [],
    })
    expect(recall).not.toHaveBeenCalled()
  })

  it.each([
    ['asks nobody', 0.8, 'edge'],
    ['asks the inference server', 0.79, 'inference'],
  ])('in the mode "balanced" %s where the edge model is %s sure', async (_what, confidence, source) => {
    const { classify } = setUp(confidence)
    const { classification } = await classify(prompt, { latency: 'balanced' })
    expect(classification.intent.source).toBe(source)
  })

  it('asks the inference server in the mode "quality", however sure the edge model is', async () => {
    const { recall, classify } = setUp(1)
    expect(await classify(prompt, { latency: 'quality' })).toEqual({
      classification: far,
      cache: 'redis',
      degraded: [],
    })
    expect(recall).toHaveBeenCalledWith(['plan a week in Lisbon'], { asker, deadlineMs: 1_500 })
  })

  it('falls back on the edge model, and says so', async () => {
    const { near, classify } = setUp(0.1, null)
    const answer = await classify(prompt, { latency: 'quality' })
    expect(answer).toEqual({ classification: near, cache: 'bypass', degraded: ['inference'] })
  })

  it('sends together what is classified together', async () => {
    const { recall, classify } = setUp(0.1)
    const prompts = ['one', 'two', 'three'].map(parse)
    await Promise.all(prompts.map((document) => classify(document, { latency: 'quality' })))
    expect(recall.mock.calls.map(([texts]) => texts)).toEqual([['one', 'two', 'three']])
  })

  it.each([
    ['balanced', 300, 2_100],
    ['quality', 1_500, 10_500],
  ] as const)(
    'waits in the mode "%s" %i ms for one prompt, longer for many',
    async (latency, one, hundred) => {
      const { recall, classify } = setUp(0.1)
      const deadlineOf = async (count: number) => {
        const prompts = Array.from({ length: count }, (_, n) => parse(`prompt ${n}`))
        await Promise.all(prompts.map((document) => classify(document, { latency })))
        return recall.mock.lastCall?.[1].deadlineMs
      }
      expect([await deadlineOf(1), await deadlineOf(16), await deadlineOf(100)]).toEqual([one, one, hundred])
    },
  )

  it('says when the model read an excerpt', async () => {
    const { recall, classify } = setUp(0.1)
    const long = parse(`Translate into French: ${'The roof is old and must be mended. '.repeat(60)}`)
    const { classification } = await classify(long, { latency: 'quality' })
    expect(classification.truncated).toBe(true)
    expect(recall.mock.calls[0]?.[0][0]).toMatch(/^Translate into French:/)
  })
})
