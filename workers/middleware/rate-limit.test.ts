import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp()
  memory.clock.now = 1_800_000_000_000 + 15_500
})

const ask = (headers: Record<string, string> = {}) => memory.app.request('/v1/intents', { headers })
const from = (address: string) => ask({ 'cf-connecting-ip': address })

const spend = async (times: number, address: string) => {
  for (let n = 0; n < times; n++) expect((await from(address)).status).toBe(200)
}

describe('the limit', () => {
  it('says in the headers what is left and when it starts afresh', async () => {
    const { headers } = await from('203.0.113.1')
    expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=20;w=60')
    expect(headers.get('ratelimit')).toBe('"anonymous";r=19;t=45')
  })

  it('refuses what is too much, and says when to come back', async () => {
    await spend(20, '203.0.113.1')
    const answer = await from('203.0.113.1')
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('45')
    expect(answer.headers.get('ratelimit')).toBe('"anonymous";r=0;t=45')
    expect(await jsonOf(answer)).toMatchObject({ type: '/docs/errors#rate-limited' })
    memory.clock.now += 45_000
    expect((await from('203.0.113.1')).status).toBe(200)
  })

  it('counts a household with IPv6 as one, and its neighbours apart', async () => {
    await spend(20, '2001:db8:1:1::1')
    expect((await from('2001:db8:1:1:ffff::2')).status).toBe(429)
    expect((await from('2001:db8:1:2::1')).status).toBe(200)
  })

  it('of a key is its own, whatever address it comes from', async () => {
    const { text } = await memory.keys.issue()
    await spend(20, '203.0.113.1')
    const answer = await ask({ 'cf-connecting-ip': '203.0.113.1', 'x-api-key': text })
    expect(answer.headers.get('ratelimit')).toBe('"free";r=59;t=45')
  })

  it('is spent by requests that turn out bad as well', async () => {
    const answer = await memory.post('/v1/enhance', '{', { 'cf-connecting-ip': '203.0.113.1' })
    expect(answer.status).toBe(400)
    expect((await from('203.0.113.1')).headers.get('ratelimit')).toContain('r=18')
  })

  it('does not hold for health and documentation', async () => {
    for (let n = 0; n < 25; n++) expect((await memory.app.request('/healthz')).status).toBe(200)
  })

  it('kept by the isolate alone is said in the answer', async () => {
    const degraded = createMemoryApp({
      takeRequest: async () => ({
        allowed: true,
        limit: 20,
        remaining: 3,
        resetsAt: 1_800_000_060_000,
        degraded: ['redis'],
      }),
    })
    const answer = await degraded.post('/v1/enhance', {
      prompt: 'write a haiku generator',
      latency: 'quality',
    })
    expect(await jsonOf(answer)).toMatchObject({ degraded: ['inference', 'redis'] })
  })
})
