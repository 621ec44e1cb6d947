// The adapters of Redis against the stand-in of Upstash: the same contracts as in memory, and what only Redis does.

import { Redis } from '@upstash/redis/cloudflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonServer } from '../../local/json-server.ts'
import { startUpstash } from '../../local/upstash.ts'
import { classificationCacheContract } from '../../tests/contracts/classification-cache.ts'
import { keyCacheContract } from '../../tests/contracts/key-cache.ts'
import { probeContract } from '../../tests/contracts/probe.ts'
import { takeRequestContract } from '../../tests/contracts/take-request.ts'
import { CLASSIFICATION } from '../../tests/memory-deps.ts'
import { UNREACHABLE } from '../../tests/unreachable.ts'
import { createCacheUpstash } from './cache-upstash.ts'
import { createKeyCacheUpstash } from './key-cache-upstash.ts'
import { createLimitsUpstash } from './limits-upstash.ts'
import { createProbeUpstash } from './probe-upstash.ts'

const token = 'test'
let server: JsonServer
const at = (url: string) => new Redis({ url, token, enableAutoPipelining: false, retry: { retries: 0 } })
const redis = () => at(server.url)
const gone = () => at(UNREACHABLE)

beforeAll(async () => {
  server = await startUpstash({ port: 0, token })
})
afterAll(() => server.close())

classificationCacheContract('Upstash', () => createCacheUpstash(redis()))
keyCacheContract('Upstash', () => createKeyCacheUpstash(redis()))
takeRequestContract('Upstash', () => createLimitsUpstash(redis(), 1_000))
probeContract('Upstash', { up: () => createProbeUpstash(redis()), down: () => createProbeUpstash(gone()) })

describe('keys in Redis', () => {
  it('do not fill the memory with refusals of made-up keys', async () => {
    const cache = createKeyCacheUpstash(redis())
    await cache.write('made-up', { key: null, verifiedAt: 1 })
    expect(await cache.read('made-up')).toBeUndefined()
  })

  it('are forgotten after fifteen minutes', async () => {
    const cache = createKeyCacheUpstash(redis())
    const key = {
      id: 'k',
      organizationId: 'o',
      tier: 'free',
      keepsHistory: true,
      scopes: [],
      hash: 'h',
      expiresAt: null,
    } as const
    await cache.write('h', { key, verifiedAt: 1 })
    const ttl = await redis().ttl('bp:key:h')
    expect(ttl).toBeGreaterThan(890)
    expect(ttl).toBeLessThanOrEqual(900)
  })

  it.each([['"nonsense"'], ['{"key":{"tier":"root"},"verifiedAt":1}'], ['{"key":null}']])(
    'are not believed when Redis holds %s',
    async (lie) => {
      await redis().set('bp:key:lie', lie)
      expect(await createKeyCacheUpstash(redis()).read('lie')).toBeUndefined()
    },
  )
})

describe('limits in Redis', () => {
  it('are counted for all isolates together', async () => {
    const spender = { id: crypto.randomUUID(), tier: 'free' } as const
    const one = await createLimitsUpstash(redis(), 1_000)(spender)
    const other = await createLimitsUpstash(redis(), 1_000)(spender)
    expect(other.remaining).toBe(one.remaining - 1)
  })

  it('fail when Redis is away, instead of letting everything pass', async () => {
    const take = createLimitsUpstash(gone(), 1_000)
    await expect(take({ id: 'someone', tier: 'free' })).rejects.toThrow()
  })

  it('fail when Redis does not answer in time', async () => {
    const silent = { evalsha: () => new Promise(() => {}) } as unknown as Redis
    const take = createLimitsUpstash(silent, 20)
    await expect(take({ id: 'someone', tier: 'free' })).rejects.toThrow('in time')
  })
})

describe('classifications in Redis', () => {
  it('are forgotten after a day', async () => {
    await createCacheUpstash(redis()).write([['one', CLASSIFICATION]])
    const ttl = await redis().ttl('bp:class:one')
    expect(ttl).toBeGreaterThan(86_390)
    expect(ttl).toBeLessThanOrEqual(86_400)
  })

  it.each([['"nonsense"'], ['{"intent":{"label":"root"}}'], ['[]']])(
    'are not believed when Redis holds %s',
    async (lie) => {
      await redis().set('bp:class:lie', lie)
      expect(await createCacheUpstash(redis()).read(['lie'])).toEqual([undefined])
    },
  )
})
