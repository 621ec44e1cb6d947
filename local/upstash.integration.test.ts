import { randomUUID } from 'node:crypto'
import { Ratelimit } from '@upstash/ratelimit'
import { Redis } from '@upstash/redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonServer } from './json-server.ts'
import { startUpstash } from './upstash.ts'

const backends = [
  { backend: 'an embedded Redis', options: {} },
  ...(process.env.REDIS_URL
    ? [{ backend: 'a real Redis', options: { redisUrl: process.env.REDIS_URL } }]
    : []),
]

describe.each(backends)('Upstash over $backend', ({ options }) => {
  let server: JsonServer
  let redis: Redis
  const name = (what: string) => `${what}:${randomUUID()}`

  beforeAll(async () => {
    server = await startUpstash({ port: 0, token: 'secret', ...options })
    redis = new Redis({ url: server.url, token: 'secret', enableTelemetry: false, retry: false })
  })

  afterAll(() => server.close())

  describe('answers @upstash/redis', () => {
    it.each([{ cached: ['a', 1, null], text: 'größer 🐶 "quoted"\n' }, 'plain text', 42, ['a', 'b']])(
      'with the value that was set: %j',
      async (value) => {
        const key = name('value')
        expect(await redis.set(key, value, { ex: 60 })).toBe('OK')
        expect(await redis.get(key)).toEqual(value)
        expect(await redis.ttl(key)).toBeGreaterThan(50)
      },
    )

    it('with null for what is not there', async () => {
      const key = name('mget')
      await redis.set(key, 1)
      expect(await redis.mget(key, name('missing'))).toEqual([1, null])
      expect(await redis.set(key, 2, { nx: true })).toBeNull()
      expect(await redis.hgetall(name('missing'))).toBeNull()
    })

    it('with hashes, sorted sets and counters', async () => {
      const [hash, set, counter] = [name('hash'), name('set'), name('counter')]
      await redis.hset(hash, { one: 1, two: 'zwei' })
      expect(await redis.hgetall(hash)).toEqual({ one: 1, two: 'zwei' })
      await redis.zadd(set, { score: 2, member: 'b' }, { score: 1, member: 'a' })
      expect(await redis.zrange(set, 0, -1)).toEqual(['a', 'b'])
      expect([await redis.incr(counter), await redis.incrby(counter, 4), await redis.decr(counter)]).toEqual([
        1, 5, 4,
      ])
      expect(await redis.del(hash, set, counter)).toBe(3)
    })

    it('with expiry', async () => {
      const key = name('brief')
      await redis.set(key, 'here', { px: 30 })
      await expect.poll(() => redis.get(key)).toBeNull()
    })

    it('with scripts, by text and by digest', async () => {
      const key = name('script')
      const script = redis.createScript<number>('return redis.call("INCRBY", KEYS[1], ARGV[1])')
      expect(await script.exec([key], ['2'])).toBe(2)
      expect(await script.exec([key], ['3'])).toBe(5)
      await expect(redis.evalsha('0'.repeat(40), [], [])).rejects.toThrow('NOSCRIPT')
    })

    it('with one answer for each command of a pipeline', async () => {
      const key = name('pipeline')
      expect(await redis.pipeline().set(key, 'x').get(key).del(key).exec()).toEqual(['OK', 'x', 1])
    })

    it('with a transaction, in order and with nothing in between', async () => {
      const key = name('transaction')
      const increments = () => redis.multi().incr(key).incr(key).incr(key).exec<number[]>()
      const runs = await Promise.all([increments(), increments(), increments()])
      expect(runs.toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ])
    })

    it('with the error of a command that does not fit', async () => {
      const key = name('list')
      await redis.set(key, 'text')
      await expect(redis.lpush(key, 1)).rejects.toThrow()
      await expect(redis.exec(['NONSENSE'])).rejects.toThrow(/unknown command/i)
    })
  })

  describe('carries @upstash/ratelimit', () => {
    it.each([
      ['a fixed window', Ratelimit.fixedWindow(3, '60 s')],
      ['a sliding window', Ratelimit.slidingWindow(3, '60 s')],
    ])('%s lets three through and refuses the fourth', async (_, limiter) => {
      const ratelimit = new Ratelimit({
        redis,
        limiter,
        prefix: name('limit'),
        ephemeralCache: false,
        timeout: 0,
      })
      const results = []
      for (let call = 0; call < 4; call++) results.push(await ratelimit.limit('somebody'))
      expect(results.map(({ success, remaining }) => [success, remaining])).toEqual([
        [true, 2],
        [true, 1],
        [true, 0],
        [false, 0],
      ])
      expect(results[3]?.reset).toBeGreaterThan(Date.now())
      expect((await ratelimit.limit('somebody else')).success).toBe(true)
    })

    it('forty calls at once get through as often as the limit says', async () => {
      const limiter = Ratelimit.fixedWindow(10, '60 s')
      const ratelimit = new Ratelimit({
        redis,
        limiter,
        prefix: name('limit'),
        ephemeralCache: false,
        timeout: 0,
      })
      const results = await Promise.all(Array.from({ length: 40 }, () => ratelimit.limit('somebody')))
      expect(results.filter(({ success }) => success)).toHaveLength(10)
    })
  })

  describe('speaks HTTP', () => {
    const ask = (path: string, request: RequestInit = {}) =>
      fetch(server.url + path, { headers: { authorization: 'Bearer secret' }, ...request })

    it('takes a command in the path', async () => {
      const key = name('path')
      expect(await (await ask(`/set/${key}/a%2Fb`)).json()).toEqual({ result: 'OK' })
      expect(await (await ask(`/get/${key}`)).json()).toEqual({ result: 'a/b' })
    })

    it.each(['', 'Bearer wrong', 'secret'])(
      'refuses the authorization "%s" with 401',
      async (authorization) => {
        expect((await ask('/get/a', { headers: { authorization } })).status).toBe(401)
      },
    )

    it.each(['{', '{"a":1}', 'null', '"GET"'])('refuses the body %s with 400', async (body) => {
      expect((await ask('/', { method: 'POST', body })).status).toBe(400)
    })
  })
})

describe('Upstash over a Redis that is gone', () => {
  it('answers 503 at once', async () => {
    const server = await startUpstash({ port: 0, token: 'secret', redisUrl: 'redis://127.0.0.1:1' })
    const answer = await fetch(`${server.url}/get/a`, { headers: { authorization: 'Bearer secret' } })
    expect(answer.status).toBe(503)
    await server.close()
  })
})
