// The whole Worker under workerd: its own entry, the real clients, the stand-ins of Neon and Upstash.

import { exports } from 'cloudflare:workers'
import { describe, expect, inject, it, vi } from 'vitest'

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('../workers/index.ts')
    }
  }
}

const PROMPT = 'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums'

const ask = (path: string, init: RequestInit = {}) =>
  exports.default.fetch(new Request(`https://betterprompts.example${path}`, init))

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

interface Answered {
  readonly id: string
  readonly degraded: readonly string[]
}

const withKey = { authorization: `Bearer ${inject('apiKey')}` }

describe('the Worker', () => {
  it('reaches Postgres and Redis', async () => {
    const answer = await ask('/readyz')
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      dependencies: { postgres: { reachable: true }, redis: { reachable: true } },
    })
  })

  it('makes a prompt better for the owner of a key, counted in Redis', async () => {
    const first = await post('/v1/enhance', { prompt: PROMPT }, withKey)
    expect(first.status).toBe(200)
    expect(await first.json()).toMatchObject({
      prompt: PROMPT,
      enhanced: expect.stringContaining(PROMPT),
      intent: { source: 'edge' },
      cache: 'bypass',
      degraded: [],
    })
    const second = await post('/v1/enhance', { prompt: PROMPT }, withKey)
    const left = (answer: Response) => Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1])
    expect(first.headers.get('ratelimit-policy')).toBe('"pro";q=600;w=60')
    expect([left(first) - 1, 599]).toContain(left(second))
  })

  it('answers without a key, at the anonymous rate', async () => {
    const answer = await post('/v1/enhance', { prompt: PROMPT }, { 'cf-connecting-ip': '203.0.113.1' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ratelimit-policy')).toBe('"anonymous";q=20;w=60')
  })

  it('refuses an anonymous flood', async () => {
    const statuses = []
    for (let n = 0; n < 45; n++) {
      statuses.push((await ask('/v1/intents', { headers: { 'cf-connecting-ip': '203.0.113.2' } })).status)
    }
    expect(statuses).toContain(429)
  })

  it('refuses a key that was never issued', async () => {
    const typo = inject('apiKey').slice(0, -1)
    expect((await post('/v1/enhance', { prompt: PROMPT }, { authorization: `Bearer ${typo}` })).status).toBe(
      401,
    )
  })

  it.each(['lint', 'classify', 'select'])('answers /v1/%s', async (name) => {
    const answer = await post(`/v1/${name}`, { prompt: PROMPT }, withKey)
    expect(answer.status).toBe(200)
  })

  it('answers /v1/generate', async () => {
    const answer = await post('/v1/generate', { prompt: PROMPT, techniques: ['constraints'] }, withKey)
    expect(answer.status).toBe(200)
  })

  it('answers many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => post('/v1/enhance', { prompt: PROMPT }, withKey)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('reads a body of two megabytes and stops behind it', async () => {
    const prompts = Array<string>(60).fill('x'.repeat(32_000))
    expect((await post('/v1/classify', { prompts }, withKey)).status).toBe(200)
    expect((await post('/v1/classify', { prompts: [...prompts, ...prompts] }, withKey)).status).toBe(413)
  })

  it('makes a batch better, counted by its items', async () => {
    const left = (answer: Response) => Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1])
    const requests = [...Array(9).fill({ prompt: PROMPT }), { prompt: '' }]
    const first = await post('/v1/enhance/batch', { requests }, withKey)
    expect(first.status).toBe(200)
    const { results } = (await first.json()) as { results: { status: number }[] }
    expect(results.map(({ status }) => status)).toEqual([...Array(9).fill(200), 422])
    const second = await post('/v1/enhance/batch', { requests }, withKey)
    expect([left(first) - 10, 590]).toContain(left(second))
  })

  it('tells the stages of an enhancement as events', async () => {
    const answer = await post('/v1/enhance', { prompt: PROMPT }, { ...withKey, accept: 'text/event-stream' })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect((await answer.text()).match(/^event: \w+$/gm)).toEqual([
      'event: analysis',
      'event: selection',
      'event: result',
    ])
  })

  it.each(['application/json', 'text/event-stream'])('gives an answer again as %s', async (accept) => {
    const headers = { ...withKey, accept, 'idempotency-key': crypto.randomUUID() }
    const first = await (await post('/v1/enhance', { prompt: PROMPT }, headers)).text()
    await vi.waitFor(async () => {
      const again = await post('/v1/enhance', { prompt: PROMPT }, headers)
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
      expect(again.headers.get('content-type')).toBe(accept)
      expect(await again.text()).toBe(first)
    })
    expect((await post('/v1/enhance', { prompt: 'another' }, headers)).status).toBe(422)
  })

  it('does once what is asked many times at the same moment', async () => {
    const headers = { ...withKey, 'idempotency-key': crypto.randomUUID() }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('/v1/enhance', { prompt: PROMPT }, headers)),
    )
    const done = answers.filter(({ status }) => status === 200)
    const bodies = await Promise.all(done.map((answer) => answer.json() as Promise<Answered>))
    // What went by without Redis, on a busy machine, cannot know of the others.
    const ids = bodies.filter(({ degraded }) => degraded.length === 0).map(({ id }) => id)
    expect(new Set(ids).size).toBeLessThanOrEqual(1)
    expect(done.length).toBeGreaterThan(0)
  })

  it('refuses bad input as a problem', async () => {
    const answer = await post('/v1/enhance', { prompt: '' }, withKey)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('describes itself', async () => {
    const document = await (await ask('/openapi.json')).json()
    expect(document).toMatchObject({ openapi: '3.1.0', paths: { '/v1/enhance': expect.any(Object) } })
    expect((await ask('/docs')).status).toBe(200)
    expect((await ask('/docs/errors')).status).toBe(200)
  })
})
