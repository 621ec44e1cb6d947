// The whole Worker under workerd: its own entry, the real clients, the stand-ins of Neon and Upstash.

import { exports } from 'cloudflare:workers'
import { describe, expect, inject, it } from 'vitest'

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
