import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf, UNLIMITED } from '../../tests/memory-deps.ts'
import type { RecordEvents } from '../ports.ts'

const PROMPT = 'write a python function to merge overlapping intervals'

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp(UNLIMITED)
})

const batch = async (requests: unknown, { post } = memory) => {
  const answer = await post('/v1/enhance/batch', { requests })
  return { status: answer.status, body: await jsonOf(answer) }
}

describe('POST /v1/enhance/batch', () => {
  it('answers each request as /v1/enhance does, in their order', async () => {
    const requests = [
      { prompt: PROMPT, target: 'claude' },
      { prompt: 'thanks, that helped!' },
      { prompt: PROMPT, exclude: ['constraints'], format: 'messages' },
    ]
    const { status, body } = await batch(requests)
    expect(status).toBe(200)
    expect(body).toEqual({ results: expect.any(Array), degraded: [], durationMs: 0 })
    for (const [at, request] of requests.entries()) {
      const { id, ...alone } = await jsonOf(memory.post('/v1/enhance', request))
      expect(body.results[at]).toEqual({ status: 200, enhancement: { id: expect.any(String), ...alone } })
    }
    const ids = body.results.map((result: { enhancement: { id: string } }) => result.enhancement.id)
    expect(new Set(ids).size).toBe(3)
  })

  it('has a problem in the place of a request that breaks a rule, with fields of that request', async () => {
    const { status, body } = await batch([
      { prompt: '' },
      { prompt: PROMPT },
      { prompt: PROMPT, target: { size: 'huge' }, promt: 1 },
      'write a haiku',
      null,
    ])
    expect(status).toBe(200)
    expect(body.results.map((result: { status: number }) => result.status)).toEqual([422, 200, 422, 422, 422])
    expect(body.results[0]).toEqual({
      status: 422,
      problem: {
        type: '/docs/errors#invalid-request',
        title: 'The request breaks a rule',
        status: 422,
        detail: 'The request breaks a rule, see errors.',
        errors: [{ field: 'prompt', rule: 'must not be empty' }],
      },
    })
    expect(body.results[2].problem.errors).toEqual([
      { field: 'target.size', rule: 'must be small or large' },
      { field: 'promt', rule: 'is not a known field' },
    ])
    for (const at of [3, 4])
      expect(body.results[at].problem.errors).toEqual([{ field: '', rule: 'must be an object' }])
  })

  it('takes a hundred, with contexts', async () => {
    const conversation = [{ role: 'user', content: 'hi' }]
    const one = {
      prompt: PROMPT,
      context: { audience: 'a', purpose: 'b', conversation },
      answers: { a: 'b' },
    }
    const { status, body } = await batch(Array(100).fill(one))
    expect(status).toBe(200)
    expect(body.results).toHaveLength(100)
  })

  it('asks for all classifications at once', async () => {
    const asked: number[] = []
    let waiting = 0
    const together = createMemoryApp({
      ...UNLIMITED,
      classifyFor: () => async (document, options) => {
        waiting += 1
        await Promise.resolve()
        asked.push(waiting)
        return classifyAs(CLASSIFICATION)(document, options)
      },
    })
    await batch(Array(10).fill({ prompt: PROMPT }), together)
    expect(asked).toEqual(Array(10).fill(10))
  })

  it('says for all and for each what was missing', async () => {
    const { body } = await batch([{ prompt: PROMPT, latency: 'quality' }, { prompt: PROMPT }])
    expect(body.degraded).toEqual(['inference'])
    expect(body.results[0].enhancement.degraded).toEqual(['inference'])
    expect(body.results[1].enhancement.degraded).toEqual([])
  })

  it('keeps each in the history of those who keep one, but what is not to be stored', async () => {
    const { text } = await memory.keys.issue()
    const requests = [{ prompt: PROMPT }, { prompt: '' }, { prompt: 'a secret', store: false }]
    const { results } = await jsonOf(memory.post('/v1/enhance/batch', { requests }, { 'x-api-key': text }))
    expect(memory.events.told).toMatchObject([{ id: results[0].enhancement.id, prompt: PROMPT }])
  })

  it('tells the history of all at once, also of those that take longer', async () => {
    const recordLater = vi.fn<RecordEvents>(async () => {})
    const uneven = createMemoryApp({
      ...UNLIMITED,
      recordLater,
      classifyFor: () => async (document, options) => {
        if (options.latency === 'quality') await new Promise((resolve) => setTimeout(resolve, 5))
        return classifyAs(CLASSIFICATION)(document, options)
      },
    })
    const { text } = await uneven.keys.issue()
    const requests = Array.from({ length: 100 }, (_, n) => ({
      prompt: PROMPT,
      latency: n % 2 ? 'quality' : 'fast',
    }))
    const { results } = await jsonOf(uneven.post('/v1/enhance/batch', { requests }, { 'x-api-key': text }))
    expect(recordLater).toHaveBeenCalledOnce()
    const told = recordLater.mock.calls[0]?.[0].map(({ id }) => id)
    const answered = results.map((result: { enhancement: { id: string } }) => result.enhancement.id)
    expect(told?.toSorted()).toEqual(answered.toSorted())
  })

  it('survives a defect in one, which goes to the log and says nothing to the caller', async () => {
    const fragile = createMemoryApp({
      ...UNLIMITED,
      classifyFor: () => async (document, options) => {
        if (document.text.includes('secret')) throw new Error(`cannot read ${document.text}`)
        return classifyAs(CLASSIFICATION)(document, options)
      },
    })
    const { body } = await batch([{ prompt: 'a secret' }, { prompt: PROMPT }], fragile)
    expect(body.results).toMatchObject([
      { status: 500, problem: { type: '/docs/errors#internal', detail: 'The defect was logged.' } },
      { status: 200 },
    ])
    expect(fragile.logged).toMatchObject([{ event: 'failure' }, { event: 'request', problem: 'internal' }])
    expect(JSON.stringify([body.results[0], fragile.logged])).not.toContain('secret')
  })

  it.each([
    [{}, 'requests', 'must be a list'],
    [{ requests: [] }, 'requests', 'must have at least 1 entry'],
    [{ requests: Array(101).fill({ prompt: PROMPT }) }, 'requests', 'must have at most 100 entries'],
    [{ requests: { prompt: PROMPT } }, 'requests', 'must be a list'],
    [{ requests: [{ prompt: PROMPT }], prompt: PROMPT }, 'prompt', 'is not a known field'],
  ])('refuses %j as a whole', async (body, field, rule) => {
    const answer = await memory.post('/v1/enhance/batch', body)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toEqual([{ field, rule }])
  })

  it('reads two megabytes and no more', async () => {
    const requests = Array(62).fill({ prompt: 'x'.repeat(32_000) })
    expect((await batch(requests)).status).toBe(200)
    expect((await batch([...requests, ...requests.slice(0, 4)])).status).toBe(413)
  })

  it('refuses a key without the scope', async () => {
    const { text } = await memory.keys.issue({ scopes: ['lint'] })
    const answer = await memory.post('/v1/enhance/batch', { requests: [] }, { 'x-api-key': text })
    expect(answer.status).toBe(403)
  })
})

describe('a batch within the limit', () => {
  const from = { 'cf-connecting-ip': '203.0.113.1' }
  const many = (count: number) => ({ requests: Array(count).fill({ prompt: PROMPT }) })
  const left = (answer: Response) => Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1])

  beforeEach(() => {
    memory = createMemoryApp()
  })

  it('counts by its items, the invalid ones too', async () => {
    const answer = await memory.post('/v1/enhance/batch', { requests: [{ prompt: PROMPT }, {}, 7] }, from)
    expect([answer.status, left(answer)]).toEqual([200, 17])
    const classified = await memory.post('/v1/classify', { prompts: ['a', 'b'] }, from)
    expect([classified.status, left(classified)]).toEqual([200, 15])
  })

  it('is refused whole when it is more than what is left, and takes nothing', async () => {
    await memory.post('/v1/enhance/batch', many(15), from)
    const refused = await memory.post('/v1/enhance/batch', many(6), from)
    expect([refused.status, left(refused)]).toEqual([429, 5])
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await jsonOf(refused)).detail).toBe(
      'This batch counts as 6 requests, and this minute has 5 of 20 left. Nothing was taken.',
    )
    expect((await memory.post('/v1/enhance/batch', many(5), from)).status).toBe(200)
    expect((await memory.post('/v1/classify', { prompts: ['a'] }, from)).status).toBe(429)
  })

  it('is told to be split when no minute is long enough for it', async () => {
    const refused = await memory.post('/v1/enhance/batch', many(21), from)
    expect([refused.status, left(refused)]).toEqual([429, 20])
    expect((await jsonOf(refused)).detail).toContain('no minute has more than 20')
  })

  it.each([
    ['cannot be read', '{', 400],
    ['is of the wrong type', { requests: 'a' }, 422],
    ['is too many', many(101), 422],
    ['is none', { requests: [] }, 422],
  ])('counts as one when it %s', async (_, body, status) => {
    const answer = await memory.post('/v1/enhance/batch', body, from)
    expect([answer.status, left(await memory.post('/v1/lint', { prompt: 'a' }, from))]).toEqual([status, 18])
  })
})
