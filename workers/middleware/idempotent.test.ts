// What a caller may rely on who sends a write again with the same Idempotency-Key.

import { beforeEach, describe, expect, it } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'
import { createClaimsIsolate } from '../adapters/claims-isolate.ts'
import type { ClaimWrite } from '../idempotency/claim.ts'
import { createIdempotency } from '../idempotency/idempotency.ts'
import type { Deps } from '../ports.ts'

const PROMPT = 'write a python function to merge overlapping intervals'
const BODY = { prompt: PROMPT }
const KEY = '7f9c6c1e-2b1d-4a64-9a0e-52d1f3a8c0de'

type App = ReturnType<typeof createMemoryApp>
let memory: App
beforeEach(() => {
  memory = createMemoryApp()
})

const send = (body: unknown = BODY, headers: Record<string, string> = {}, { post } = memory) =>
  post('/v1/enhance', body, { 'idempotency-key': KEY, ...headers })

const replayed = (answer: Response) => answer.headers.get('idempotency-replayed')

const expectProblem = async (answer: Response, status: number, code: string) => {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await jsonOf(answer)).toMatchObject({ type: `/docs/errors#${code}`, status })
}

/** An app whose classifier waits until it is let go, or fails as often as it is told. */
const controlled = (more: Partial<Deps> = {}) => {
  const state = { failures: 0, classified: 0 }
  let letGo = () => {}
  let waiting: Promise<void> | undefined
  const app = createMemoryApp({
    ...more,
    classifyFor: () => async (document, options) => {
      await waiting
      state.classified += 1
      if (state.failures-- > 0) throw new Error('a defect')
      return classifyAs(CLASSIFICATION)(document, options)
    },
  })
  const hold = () => {
    waiting = new Promise((resolve) => {
      letGo = resolve
    })
  }
  return { ...app, state, hold, letGo: () => letGo() }
}

describe('the same key and body', () => {
  it('get the first answer again, byte for byte, and nothing is done', async () => {
    const app = controlled()
    const first = await send(BODY, {}, app)
    app.clock.now += 60_000
    const again = await send(BODY, {}, app)
    expect([first.status, replayed(first)]).toEqual([200, null])
    expect([again.status, replayed(again)]).toEqual([200, 'true'])
    expect(await again.text()).toBe(await first.text())
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(again.headers.get('cache-control')).toBe('no-store')
    expect(app.state.classified).toBe(1)
  })

  it('whatever blanks stand between the fields', async () => {
    const first = await send(`{"prompt":"${PROMPT}"}`)
    const again = await send(`{ "prompt" :\n"${PROMPT}" }`)
    expect(replayed(again)).toBe('true')
    expect(await again.text()).toBe(await first.text())
  })

  it('get a problem again too', async () => {
    const first = await send({ prompt: '' })
    const again = await send({ prompt: '' })
    expect([again.status, replayed(again)]).toEqual([422, 'true'])
    expect(again.headers.get('content-type')).toBe('application/problem+json')
    expect(await again.text()).toBe(await first.text())
  })

  it('get a batch again', async () => {
    const body = { requests: [BODY, { prompt: '' }] }
    const headers = { 'idempotency-key': KEY }
    const first = await memory.post('/v1/enhance/batch', body, headers)
    const again = await memory.post('/v1/enhance/batch', body, headers)
    expect(replayed(again)).toBe('true')
    expect(await again.text()).toBe(await first.text())
  })

  it('get a stream again, once it is over', async () => {
    const first = await (await send(BODY, { accept: 'text/event-stream' })).text()
    await new Promise((resolve) => setTimeout(resolve, 10))
    const again = await send(BODY, { accept: 'text/event-stream' })
    expect(replayed(again)).toBe('true')
    expect(again.headers.get('content-type')).toBe('text/event-stream')
    expect(await again.text()).toBe(first)
  })

  it('count against the limit like any request', async () => {
    await send()
    expect((await send()).headers.get('ratelimit')).toContain('r=18')
  })

  it('are forgotten after a day', async () => {
    const first = await send()
    memory.clock.now += 24 * 60 * 60_000
    const again = await send()
    expect(replayed(again)).toBeNull()
    expect((await jsonOf(again)).id).not.toBe((await jsonOf(first)).id)
  })
})

describe('the same key', () => {
  it('with another body is a mistake', async () => {
    await send()
    await expectProblem(await send({ ...BODY, target: 'claude' }), 422, 'idempotency-mismatch')
    expect(replayed(await send())).toBe('true')
  })

  it('with a wish for another form of the answer is another request', async () => {
    await send()
    await expectProblem(await send(BODY, { accept: 'text/event-stream' }), 422, 'idempotency-mismatch')
  })

  it('at another address is another', async () => {
    await send()
    const batch = await memory.post('/v1/enhance/batch', { requests: [BODY] }, { 'idempotency-key': KEY })
    expect([batch.status, replayed(batch)]).toEqual([200, null])
  })

  it.each(['lint', 'classify', 'select'])('means nothing to /v1/%s, which stores nothing', async (name) => {
    for (const prompt of ['one', 'two']) {
      const answer = await memory.post(`/v1/${name}`, { prompt }, { 'idempotency-key': KEY })
      expect([answer.status, replayed(answer)]).toEqual([200, null])
    }
  })

  it('of another organisation is another: nobody sees what another was answered', async () => {
    const mine = await memory.keys.issue({ organizationId: 'mine' })
    const ours = await memory.keys.issue({ organizationId: 'mine' })
    const yours = await memory.keys.issue({ organizationId: 'yours' })
    const first = await jsonOf(send(BODY, { 'x-api-key': mine.text }))
    expect(await jsonOf(send(BODY, { 'x-api-key': ours.text }))).toEqual(first)
    expect((await jsonOf(send(BODY, { 'x-api-key': yours.text }))).id).not.toBe(first.id)
    expect((await send({ prompt: 'another' }, { 'x-api-key': yours.text })).status).toBe(422)
  })

  it('without an API key counts for the network', async () => {
    const here = { 'cf-connecting-ip': '203.0.113.1' }
    const first = await jsonOf(send(BODY, here))
    expect(await jsonOf(send(BODY, here))).toEqual(first)
    expect(replayed(await send(BODY, { 'cf-connecting-ip': '203.0.113.2' }))).toBeNull()
  })

  it('is of no use to a key that may not enhance', async () => {
    const may = await memory.keys.issue()
    const mayNot = await memory.keys.issue({ scopes: ['lint'] })
    await send(BODY, { 'x-api-key': may.text })
    expect((await send(BODY, { 'x-api-key': mayNot.text })).status).toBe(403)
  })
})

describe('while the first is in progress', () => {
  it('a second is asked to come back, and then gets its answer', async () => {
    const app = controlled()
    app.hold()
    const first = send(BODY, {}, app)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const second = await send(BODY, {}, app)
    expect(second.headers.get('retry-after')).toBe('1')
    await expectProblem(second, 409, 'idempotency-conflict')
    await expectProblem(await send({ prompt: 'another' }, {}, app), 422, 'idempotency-mismatch')
    app.letGo()
    const answered = await jsonOf(first)
    expect(await jsonOf(send(BODY, {}, app))).toEqual(answered)
    expect(app.state.classified).toBe(1)
  })

  it('as a stream too', async () => {
    const app = controlled()
    app.hold()
    const stream = { accept: 'text/event-stream' }
    const first = await send(BODY, stream, app)
    expect((await send(BODY, stream, app)).status).toBe(409)
    app.letGo()
    expect(await first.text()).toContain('event: result')
  })

  it('nobody is turned away for ever: a first that is lost is forgotten after half a minute', async () => {
    const app = controlled()
    app.hold()
    const lost = send(BODY, {}, app)
    await new Promise((resolve) => setTimeout(resolve, 20))
    app.clock.now += 29_999
    expect((await send(BODY, {}, app)).status).toBe(409)
    app.clock.now += 1
    const taken = send(BODY, {}, app)
    app.letGo()
    const [{ id }, again] = await Promise.all([jsonOf(taken), jsonOf(lost)])
    expect(again.id).not.toBe(id)
    expect(await jsonOf(send(BODY, {}, app))).toMatchObject({ id })
  })
})

describe('what may go better next time is not remembered', () => {
  it('a defect', async () => {
    const app = controlled()
    app.state.failures = 1
    expect((await send(BODY, {}, app)).status).toBe(500)
    const again = await send(BODY, {}, app)
    expect([again.status, replayed(again)]).toEqual([200, null])
  })

  it('a stream that broke off', async () => {
    const app = controlled()
    app.state.failures = 1
    const stream = { accept: 'text/event-stream' }
    expect(await (await send(BODY, stream, app)).text()).toContain('event: error')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await (await send(BODY, stream, app)).text()).toContain('event: result')
  })

  it('a batch with a defect in it', async () => {
    const app = controlled()
    app.state.failures = 1
    const batch = () => app.post('/v1/enhance/batch', { requests: [BODY] }, { 'idempotency-key': KEY })
    expect((await jsonOf(batch())).results[0].status).toBe(500)
    expect((await jsonOf(batch())).results[0].status).toBe(200)
  })

  it('a refusal by the limit', async () => {
    for (let n = 0; n < 20; n++) await memory.post('/v1/lint', BODY)
    expect((await send()).status).toBe(429)
    memory.clock.now += 60_000
    expect((await send()).status).toBe(200)
  })
})

describe('what is stored', () => {
  const enhancementId = '01KAXV6Q2M8YB0V4T9G3N5D7RC'
  const owner = async (app = memory) => ({
    'x-api-key': (await app.keys.issue({ scopes: ['enhance', 'feedback', 'history'] })).text,
    'idempotency-key': KEY,
  })

  it('in history is stored once', async () => {
    const headers = await owner()
    const { id } = await jsonOf(send(BODY, headers))
    await send(BODY, headers)
    expect(memory.events.told).toMatchObject([{ kind: 'history', id }])
  })

  it('as feedback is stored once', async () => {
    const headers = await owner()
    const feedback = () => memory.post('/v1/feedback', { enhancementId, rating: 5 }, headers)
    const first = await feedback()
    const again = await feedback()
    expect([again.status, replayed(again)]).toEqual([201, 'true'])
    expect(await again.text()).toBe(await first.text())
    expect(memory.events.told).toHaveLength(1)
  })

  it('as feedback has the same id for every retry, even where nothing is remembered', async () => {
    const release = async () => {}
    const claim: ClaimWrite = async () => ({ state: 'taken', keep: release, release, degraded: ['redis'] })
    const app = createMemoryApp({ idempotency: createIdempotency('a secret of these tests alone', claim) })
    const headers = await owner(app)
    const feedback = async (rating: number) =>
      (await jsonOf(app.post('/v1/feedback', { enhancementId, rating }, headers))).id
    const id = await feedback(5)
    expect(await feedback(5)).toBe(id)
    expect(await feedback(4)).not.toBe(id)
  })

  it('as feedback is tried again when it could not be stored', async () => {
    const headers = await owner()
    const feedback = () => memory.post('/v1/feedback', { enhancementId, rating: 5 }, headers)
    memory.events.state.down = true
    expect((await feedback()).status).toBe(503)
    memory.events.state.down = false
    expect((await feedback()).status).toBe(201)
  })

  it('is deleted once', async () => {
    const headers = await owner()
    const remove = () => memory.app.request(`/v1/history/${enhancementId}`, { method: 'DELETE', headers })
    expect((await remove()).status).toBe(204)
    const again = await remove()
    expect([again.status, await again.text(), replayed(again)]).toEqual([204, '', 'true'])
    expect(memory.events.told).toHaveLength(1)
  })

  it('is looked for again when it was on its way yet', async () => {
    const headers = await owner()
    const { 'idempotency-key': _, ...once } = headers
    const rerun = (id: string) => memory.app.request(`/v1/history/${id}/rerun`, { method: 'POST', headers })
    const { id } = await jsonOf(memory.post('/v1/enhance', BODY, once))
    const [told] = memory.events.told.splice(0)
    expect((await rerun(id)).status).toBe(404)
    if (told) memory.events.told.push(told)
    const first = await jsonOf(rerun(id))
    expect(await jsonOf(rerun(id))).toEqual(first)
  })
})

describe('a caller who left', () => {
  it('finds the answer when coming back, to a stream as well', async () => {
    const stream = { accept: 'text/event-stream' }
    const cut = await send(BODY, stream)
    await cut.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 10))
    const again = await send(BODY, stream)
    expect(replayed(again)).toBe('true')
    expect(await again.text()).toContain('event: result')
  })

  it('leaves work behind that the platform is asked to finish', async () => {
    const pending: Promise<unknown>[] = []
    const context = { waitUntil: (work: Promise<unknown>) => pending.push(work), passThroughOnException() {} }
    const request = new Request('http://localhost/v1/enhance', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
      body: JSON.stringify(BODY),
    })
    void memory.app.fetch(request, {}, context as unknown as ExecutionContext)
    while (pending.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    await Promise.all(pending)
    expect(replayed(await send())).toBe('true')
  })
})

describe('a key', () => {
  it.each(['k', '!~', `"${KEY}"`, 'x'.repeat(255)])('may be %j', async (key) => {
    expect((await send(BODY, { 'idempotency-key': key })).status).toBe(200)
  })

  it.each(['', ' ', 'two words', 'ké', 'a\tb', 'x'.repeat(256)])('may not be %j', async (key) => {
    const answer = await send(BODY, { 'idempotency-key': key })
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toEqual([
      { field: 'Idempotency-Key', rule: 'must be 1 to 255 visible ASCII characters' },
    ])
  })

  it('may be sent by browsers, which may read whether the answer is a repetition', async () => {
    const origin = 'https://example.com'
    const asked = { 'access-control-request-method': 'POST' }
    const preflight = await memory.app.request('/v1/enhance', {
      method: 'OPTIONS',
      headers: { origin, ...asked },
    })
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
    const { headers } = await send(BODY, { origin })
    expect(headers.get('access-control-expose-headers')).toContain('Idempotency-Replayed')
  })
})

describe('without a memory', () => {
  const SECRET = 'a secret of these tests alone'

  it('in Redis the isolate remembers what it can, and the answer says so', async () => {
    const isolate = createClaimsIsolate(() => 0)
    const claim: ClaimWrite = async (write) => ({ ...(await isolate(write)), degraded: ['redis'] })
    const app = createMemoryApp({ idempotency: createIdempotency(SECRET, claim) })
    expect((await jsonOf(send(BODY, {}, app))).degraded).toEqual(['redis'])
    expect(replayed(await send(BODY, {}, app))).toBe('true')
  })

  it('for the answer it is given all the same', async () => {
    const claim: ClaimWrite = async () => {
      const fail = async () => {
        throw new Error(`cannot store ${PROMPT}`)
      }
      return { state: 'taken', keep: fail, release: fail, degraded: [] }
    }
    const app = createMemoryApp({ idempotency: createIdempotency(SECRET, claim) })
    expect((await send(BODY, {}, app)).status).toBe(200)
    expect(app.logged).toContainEqual(
      expect.objectContaining({ event: 'dependency-failure', dependency: 'redis' }),
    )
    expect(JSON.stringify(app.logged)).not.toContain('intervals')
  })

  it('that can be believed the write is done as if for the first time', async () => {
    const names: { fingerprint: string }[] = []
    const claim: ClaimWrite = async ({ fingerprint }) => {
      names.push({ fingerprint })
      return { state: 'answered', fingerprint, sealed: 'bm90aGluZyB0aGF0IHdlIHNlYWxlZA==', degraded: [] }
    }
    const app = createMemoryApp({ idempotency: createIdempotency(SECRET, claim) })
    const answer = await send(BODY, {}, app)
    expect([answer.status, replayed(answer)]).toEqual([200, null])
    expect((await jsonOf(answer)).degraded).toEqual(['redis'])
  })
})
