import { beforeEach, describe, expect, it } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf, ORGANIZATION } from '../../tests/memory-deps.ts'

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp()
})

const ask = (headers: Record<string, string> = {}) => memory.app.request('/v1/intents', { headers })
const enhance = (headers: Record<string, string>) =>
  memory.post('/v1/enhance', { prompt: 'write a haiku generator' }, headers)

describe('a request', () => {
  it('without a key is anonymous', async () => {
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ratelimit-policy')).toBe('"anonymous";q=20;w=60')
  })

  it.each([
    ['Authorization', (key: string) => ({ authorization: `Bearer ${key}` })],
    ['Authorization, scheme in lower case', (key: string) => ({ authorization: `bearer ${key}` })],
    ['X-API-Key', (key: string) => ({ 'x-api-key': key })],
  ])('with a key in %s has the limits of its tier', async (_, headers) => {
    const { text } = await memory.keys.issue({ tier: 'pro' })
    const answer = await ask(headers(text))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ratelimit-policy')).toBe('"pro";q=600;w=60')
  })

  it.each([
    ['another scheme', { authorization: 'Basic Zm9vOmJhcg==' }],
    ['no key after the scheme', { authorization: 'Bearer ' }],
    ['two keys', { authorization: 'Bearer bp_a bp_b' }],
    ['an empty header', { 'x-api-key': '' }],
    ['something that is no key', { 'x-api-key': 'hunter2' }],
  ])('with %s is refused before anybody is asked', async (_, headers) => {
    memory.keys.state.down = true
    const answer = await ask(headers as Record<string, string>)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
    expect(await jsonOf(answer)).toMatchObject({ type: '/docs/errors#unauthenticated' })
  })

  it('with a key whose checksum is wrong is refused before anybody is asked', async () => {
    const { text } = await memory.keys.issue()
    memory.keys.state.down = true
    const typo = text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
    expect((await ask({ 'x-api-key': typo })).status).toBe(401)
  })

  it('with a key that was never issued is refused, without the key in the answer', async () => {
    const { text, hash } = await memory.keys.issue()
    memory.keys.revoke(hash)
    const answer = await ask({ 'x-api-key': text })
    expect(answer.status).toBe(401)
    expect(await answer.text()).not.toContain(text)
  })

  it('with a revoked key is refused within a minute', async () => {
    const { text, hash } = await memory.keys.issue()
    expect((await ask({ 'x-api-key': text })).status).toBe(200)
    memory.keys.revoke(hash)
    memory.clock.now += 60_000
    expect((await ask({ 'x-api-key': text })).status).toBe(401)
  })

  it('with an expired key is refused', async () => {
    const { text } = await memory.keys.issue({ expiresAt: memory.clock.now - 1 })
    expect((await ask({ 'x-api-key': text })).status).toBe(401)
  })

  it('may not do what its key has no scope for', async () => {
    const { text } = await memory.keys.issue({ scopes: ['lint'] })
    const answer = await enhance({ 'x-api-key': text })
    expect(answer.status).toBe(403)
    expect(await jsonOf(answer)).toMatchObject({ detail: 'This key lacks the scope "enhance".' })
    expect((await memory.post('/v1/lint', { prompt: 'hi there' }, { 'x-api-key': text })).status).toBe(200)
  })
})

it('no network can be taken for an organisation', async () => {
  const tenants: string[] = []
  const { app, keys } = createMemoryApp({
    classifyFor: ({ tenant }) => {
      tenants.push(tenant)
      return classifyAs(CLASSIFICATION)
    },
  })
  const { text } = await keys.issue()
  const body = JSON.stringify({ prompt: 'write a haiku generator' })
  for (const who of [{ 'cf-connecting-ip': '192.0.2.1' }, { 'x-api-key': text }]) {
    const headers = { 'content-type': 'application/json', ...who } as Record<string, string>
    await app.request('/v1/classify', { method: 'POST', headers, body })
  }
  expect(tenants).toEqual(['net:192.0.2.1', `org:${ORGANIZATION}`])
})

describe('while Postgres is down', () => {
  it('a known key goes on working for fifteen minutes, and the answer says so', async () => {
    const { text } = await memory.keys.issue()
    const headers = { 'x-api-key': text }
    expect(await jsonOf(enhance(headers))).toMatchObject({ degraded: [] })
    memory.keys.state.down = true
    memory.clock.now += 14 * 60_000
    expect(await jsonOf(enhance(headers))).toMatchObject({ degraded: ['postgres'] })
    memory.clock.now += 60_000
    expect((await enhance(headers)).status).toBe(503)
  })

  it('an unknown key is neither accepted nor refused', async () => {
    const { text } = await memory.keys.issue()
    memory.keys.state.down = true
    const answer = await ask({ 'x-api-key': text })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await jsonOf(answer)).toMatchObject({ type: '/docs/errors#unavailable' })
  })

  it('anonymous requests notice nothing', async () => {
    memory.keys.state.down = true
    expect(await jsonOf(enhance({}))).toMatchObject({ degraded: [] })
  })
})
