// The adapters of Redis against the stand-in of Upstash: the same contracts as in memory, and what only Redis does.

import { Redis } from '@upstash/redis/cloudflare'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { JsonServer } from '../../local/json-server.ts'
import { startUpstash } from '../../local/upstash.ts'
import { claimWriteContract } from '../../tests/contracts/claim-write.ts'
import { classificationCacheContract, INFERRED } from '../../tests/contracts/classification-cache.ts'
import { keyCacheContract } from '../../tests/contracts/key-cache.ts'
import { probeContract } from '../../tests/contracts/probe.ts'
import { takeRequestContract } from '../../tests/contracts/take-request.ts'
import { UNREACHABLE } from '../../tests/unreachable.ts'
import { CLAIM_MS } from '../idempotency/claim.ts'
import { createCacheUpstash } from './cache-upstash.ts'
import { createClaimsUpstash } from './claims-upstash.ts'
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

classificationCacheContract('Upstash', () => createCacheUpstash(redis(), { heard: () => undefined }))
keyCacheContract('Upstash', () => createKeyCacheUpstash(redis()))
takeRequestContract('Upstash', () => createLimitsUpstash(redis(), 1_000))
claimWriteContract('Upstash', () => ({
  claim: createClaimsUpstash(redis()),
  passClaimTime: async () => {
    for (const key of await redis().keys('bp:write:*')) {
      if ((await redis().ttl(key)) <= CLAIM_MS / 1_000) await redis().del(key)
    }
  },
}))
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
    const one = await createLimitsUpstash(redis(), 1_000)(spender, 1)
    const other = await createLimitsUpstash(redis(), 1_000)(spender, 1)
    expect(other.remaining).toBe(one.remaining - 1)
  })

  it('give a refused batch back, in its own minute only', async () => {
    const spender = { id: crypto.randomUUID(), tier: 'anonymous' } as const
    const real = redis()
    const turning = {
      evalsha: async (...args: Parameters<Redis['evalsha']>) => {
        const answer = await real.evalsha(...args)
        vi.setSystemTime(Date.now() + 60_000)
        return answer
      },
      eval: real.eval.bind(real),
    } as unknown as Redis
    await createLimitsUpstash(real, 1_000)(spender, 1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    try {
      const refused = await createLimitsUpstash(turning, 1_000)(spender, 20)
      expect(refused.allowed).toBe(false)
      expect((await createLimitsUpstash(real, 1_000)(spender, 1)).remaining).toBe(19)
    } finally {
      vi.useRealTimers()
    }
  })

  it('fail when Redis is away, instead of letting everything pass', async () => {
    const take = createLimitsUpstash(gone(), 1_000)
    await expect(take({ id: 'someone', tier: 'free' }, 1)).rejects.toThrow()
  })

  it('fail when Redis does not answer in time', async () => {
    const silent = { evalsha: () => new Promise(() => {}) } as unknown as Redis
    const take = createLimitsUpstash(silent, 20)
    await expect(take({ id: 'someone', tier: 'free' }, 1)).rejects.toThrow('in time')
  })
})

describe('classifications in Redis', () => {
  const asker = { origin: 'https://api.example' }
  const create = (heard: (model: string) => void = () => undefined) => createCacheUpstash(redis(), { heard })

  it('are forgotten after an hour', async () => {
    await create().write([['one', INFERRED]], asker)
    for (const key of ['bp:class:one', 'bp:class-model']) {
      const ttl = await redis().ttl(key)
      expect(ttl).toBeGreaterThan(3_590)
      expect(ttl).toBeLessThanOrEqual(3_600)
    }
  })

  it('are those of the model that answered last, which whoever looks hears of', async () => {
    const heard = vi.fn()
    await create().write([['one', INFERRED]], asker)
    expect(await create(heard).read(['one'], asker)).toEqual([INFERRED])
    await create().write([['two', { ...INFERRED, model: 'test-2' }]], asker)
    expect(await create(heard).read(['one'], asker)).toEqual([undefined])
    expect(heard.mock.calls).toEqual([[INFERRED.model], ['test-2']])
  })

  it.each([
    ['"nonsense"'],
    ['[]'],
    ['{"key":"lie","classification":{"intent":{"label":"root"}}}'],
    [JSON.stringify({ key: 'truth', classification: INFERRED })],
  ])('are not believed when Redis holds %s', async (lie) => {
    await create().write([['one', INFERRED]], asker)
    await redis().set('bp:class:lie', lie)
    expect(await create().read(['one', 'lie'], asker)).toEqual([INFERRED, undefined])
  })
})

describe('writes in Redis', () => {
  const one = () => ({ name: crypto.randomUUID(), fingerprint: 'f' })

  it('are held for half a minute, and their answers for a day', async () => {
    const write = one()
    const claim = await createClaimsUpstash(redis())(write)
    const held = await redis().ttl(`bp:write:${write.name}`)
    expect(held).toBeGreaterThan(25)
    expect(held).toBeLessThanOrEqual(30)
    if (claim.state === 'taken') await claim.keep('sealed')
    const kept = await redis().ttl(`bp:write:${write.name}`)
    expect(kept).toBeGreaterThan(86_390)
    expect(kept).toBeLessThanOrEqual(86_400)
  })

  it('are known to all isolates', async () => {
    const write = one()
    await createClaimsUpstash(redis())(write)
    expect((await createClaimsUpstash(redis())(write)).state).toBe('running')
  })

  it.each([['"nonsense"'], ['{"fingerprint":7}'], ['[]'], ['{}']])(
    'are not believed when Redis holds %s',
    async (lie) => {
      const write = one()
      await redis().set(`bp:write:${write.name}`, lie)
      await expect(createClaimsUpstash(redis())(write)).rejects.toThrow()
    },
  )

  it('fail when Redis is away', async () => {
    await expect(createClaimsUpstash(gone())(one())).rejects.toThrow()
  })
})
