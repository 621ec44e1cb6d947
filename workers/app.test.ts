// What holds for every address: problems, request ids, headers, methods, logs.

import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../tests/memory-deps.ts'

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp()
})

const PROMPT = { prompt: 'write a python function to merge overlapping intervals' }

describe('an address', () => {
  it('that does not exist is a 404', async () => {
    const answer = await memory.app.request('/v1/nothing')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await jsonOf(answer)).toMatchObject({
      type: '/docs/errors#not-found',
      status: 404,
      instance: '/v1/nothing',
    })
  })

  it.each([
    ['GET', '/v1/enhance', 'POST, OPTIONS'],
    ['PUT', '/v1/classify', 'POST, OPTIONS'],
    ['DELETE', '/v1/techniques/role', 'GET, HEAD, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('refuses %s %s and names what it takes', async (method, path, allow) => {
    const answer = await memory.app.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allow)
  })

  it('answers HEAD like GET, without a body', async () => {
    const answer = await memory.app.request('/healthz', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

describe('a request id', () => {
  it('is made, returned in a header and in problems', async () => {
    const answer = await memory.app.request('/v1/nothing')
    const id = answer.headers.get('x-request-id')
    expect(id).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(await jsonOf(answer)).toMatchObject({ requestId: id })
  })

  it('of the caller is kept when it is sane', async () => {
    const answer = await memory.app.request('/healthz', { headers: { 'x-request-id': 'trace-7.a_b:c' } })
    expect(answer.headers.get('x-request-id')).toBe('trace-7.a_b:c')
  })

  it.each(['', 'two words', '<script>', 'x'.repeat(129)])(
    'of the caller is replaced when it is %j',
    async (id) => {
      const answer = await memory.app.request('/healthz', { headers: { 'x-request-id': id } })
      expect(answer.headers.get('x-request-id')).toMatch(/^req_/)
    },
  )
})

describe('browsers', () => {
  it('may call the API from any origin and read its headers', async () => {
    const preflight = await memory.app.request('/v1/enhance', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization')

    const answer = await memory.post('/v1/enhance', PROMPT, { origin: 'https://example.com' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('RateLimit')
  })

  it('may read problems across origins as well', async () => {
    const answer = await memory.post('/v1/enhance', {}, { origin: 'https://example.com' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each(['/healthz', '/v1/nothing', '/openapi.json'])('run nothing that %s answers', async (path) => {
    const { headers } = await memory.app.request(path)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toContain('max-age=')
  })
})

describe('the log', () => {
  const MARKER = 'xyzzy-marker'

  it('has one line for a request', async () => {
    await memory.post('/v1/enhance', PROMPT)
    expect(memory.logged).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: expect.stringMatching(/^req_/),
        method: 'POST',
        route: '/v1/enhance',
        status: 200,
        durationMs: 0,
        tier: 'anonymous',
      },
    ])
  })

  it('names the key, the problem and what was degraded', async () => {
    const { text, id } = await memory.keys.issue()
    await memory.post('/v1/enhance', { ...PROMPT, latency: 'quality' }, { authorization: `Bearer ${text}` })
    await memory.post('/v1/enhance', {})
    expect(memory.logged).toMatchObject([
      { keyId: id, tier: 'free', degraded: ['inference'] },
      { problem: 'invalid-request', status: 422 },
    ])
  })

  it('never has text of a prompt in it, however the request goes', async () => {
    const failing = createMemoryApp({
      classifyFor: () => async (document) => {
        throw new SyntaxError(`cannot read ${document.text}`)
      },
    })
    const bodies = [
      { prompt: MARKER },
      { prompt: MARKER, [MARKER]: 1 },
      { prompt: `${MARKER}\0` },
      { prompt: MARKER, answers: { slot: MARKER } },
      `{"prompt": "${MARKER}`,
    ]
    for (const app of [memory, failing]) {
      for (const body of bodies) await app.post('/v1/enhance', body)
      await app.app.request(`/v1/${MARKER}?prompt=${MARKER}`)
      await app.app.request(`/v1/techniques/${MARKER}`)
      expect(app.logged.length).toBeGreaterThanOrEqual(bodies.length + 2)
      expect(JSON.stringify(app.logged)).not.toContain(MARKER)
    }
  })

  it('has the place of a defect, and the caller nothing but its id', async () => {
    const failing = createMemoryApp({
      classifyFor: () => async () => {
        throw new TypeError('secret')
      },
    })
    const answer = await failing.post('/v1/enhance', PROMPT)
    expect(answer.status).toBe(500)
    const body = await answer.text()
    expect(body).not.toMatch(/secret|TypeError|\.ts/)
    const { requestId } = JSON.parse(body)
    expect(failing.logged[0]).toMatchObject({
      level: 'error',
      event: 'failure',
      requestId,
      error: { name: 'TypeError', frames: expect.arrayContaining([expect.stringContaining('.ts')]) },
    })
  })
})
