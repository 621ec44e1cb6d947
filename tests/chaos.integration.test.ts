// The bundle as it is deployed, under workerd, while what it leans on is taken away. Prompts are always answered.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from '@upstash/redis/cloudflare'
import type { Miniflare } from 'miniflare'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashApiKey } from '../db/hash-api-key.ts'
import { buildWorker, startWorker } from './deployed-worker.ts'
import { type Door, openDoor } from './door.ts'
import { startStandIns } from './stand-ins.ts'

const PROMPT = 'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums'
/** A deadline of 100 ms here and there, and a machine that has other things to do. */
const PATIENCE_MS = 1_500
const PATIENT = { timeout: 20_000, interval: 500 }

let folder: string
let standIns: Awaited<ReturnType<typeof startStandIns>>
let postgres: Door
let redis: Door
let worker: Miniflare

const start = async () => {
  const bindings = {
    ...standIns.bindings,
    NEON_HTTP_ENDPOINT: `${postgres.url}/sql`,
    UPSTASH_REDIS_REST_URL: redis.url,
  }
  worker = await startWorker({ folder, bindings })
}

const enhance = async (headers: Record<string, string> = {}) => {
  const start = performance.now()
  const answer = await worker.dispatchFetch('http://localhost/v1/enhance', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ prompt: PROMPT }),
  })
  const body = (await answer.json()) as { id?: string; enhanced?: string; degraded?: string[] }
  return { status: answer.status, ...body, tookMs: performance.now() - start }
}
const withKey = () => enhance({ authorization: `Bearer ${standIns.apiKey}` })

/** Another isolate confirmed the key some minutes ago, and left word of it in Redis. */
const confirmedElsewhere = async (minutesAgo: number) => {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = standIns.bindings
  const hash = await hashApiKey(standIns.apiKey)
  const key = {
    id: 'k',
    organizationId: 'o',
    tier: 'pro',
    keepsHistory: false,
    scopes: ['enhance'],
    hash,
    expiresAt: null,
  }
  const verified = { key, verifiedAt: Date.now() - minutesAgo * 60_000 }
  await new Redis({ url, token }).set(`bp:key:${hash}`, verified)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorker(folder)
  standIns = await startStandIns()
}, 120_000)
beforeEach(async () => {
  ;[postgres, redis] = await Promise.all([openDoor(standIns.neon.url), openDoor(standIns.upstash.url)])
  await start()
})
afterEach(async () => {
  await worker.dispose()
  await Promise.all([postgres.shut(), redis.shut()])
})
afterAll(async () => {
  await standIns.close()
  rmSync(folder, { recursive: true })
})

describe('a prompt is answered', () => {
  it('with everything there', async () => {
    const whole = async () => expect(await withKey()).toMatchObject({ status: 200, degraded: [] })
    await vi.waitFor(whole, PATIENT)
  })

  it('after Redis is killed', async () => {
    await withKey()
    await redis.shut()
    for (let n = 0; n < 5; n++) {
      const answer = await withKey()
      expect(answer).toMatchObject({ status: 200, degraded: ['redis'] })
      expect(answer.tookMs).toBeLessThan(PATIENCE_MS)
    }
  })

  it('while Redis takes requests and never answers: waited for at first, then left alone', async () => {
    await enhance()
    redis.fallSilent()
    const took = []
    // With the one before, as many as one isolate allows: on a busy machine Redis may not have counted that one.
    for (let n = 0; n < 19; n++) {
      const answer = await enhance()
      expect(answer).toMatchObject({ status: 200, degraded: ['redis'] })
      took.push(answer.tookMs)
    }
    expect(Math.max(...took)).toBeLessThan(PATIENCE_MS)
    expect(took.filter((ms) => ms >= 100).length).toBeLessThan(10)
  })

  it('after Postgres is killed, for a key that was just confirmed', async () => {
    await withKey()
    await postgres.shut()
    const answer = await withKey()
    expect(answer.status).toBe(200)
    expect(answer.degraded).not.toContain('postgres')
  })

  it('after Postgres is killed, for a key that another isolate confirmed five minutes ago', async () => {
    await confirmedElsewhere(5)
    await postgres.shut()
    expect(await withKey()).toMatchObject({ status: 200, degraded: expect.arrayContaining(['postgres']) })
  })

  it('while Postgres is silent, without waiting for it long', async () => {
    await confirmedElsewhere(5)
    postgres.fallSilent()
    const answer = await withKey()
    expect(answer).toMatchObject({ status: 200, degraded: expect.arrayContaining(['postgres']) })
    expect(answer.tookMs).toBeLessThan(PATIENCE_MS)
  })

  it('to anybody without a key while both are gone', async () => {
    await Promise.all([postgres.shut(), redis.shut()])
    for (let n = 0; n < 5; n++) expect(await enhance()).toMatchObject({ status: 200, degraded: ['redis'] })
  })
})

describe('a write that is sent again', () => {
  const again = () => ({ authorization: `Bearer ${standIns.apiKey}`, 'idempotency-key': crypto.randomUUID() })
  const redisItself = () =>
    new Redis({
      url: standIns.bindings.UPSTASH_REDIS_REST_URL,
      token: standIns.bindings.UPSTASH_REDIS_REST_TOKEN,
      automaticDeserialization: false,
    })

  it('to another isolate gets the answer of the first', async () => {
    let headers = again()
    const first = await vi.waitFor(async () => {
      headers = again()
      const answer = await enhance(headers)
      expect(answer.degraded).toEqual([])
      return answer
    }, PATIENT)
    await worker.dispose()
    await start()
    await vi.waitFor(async () => expect((await enhance(headers)).id).toBe(first.id), PATIENT)
  })

  it('leaves nothing in Redis that says what it was, or whose', async () => {
    const headers = again()
    const keys = await vi.waitFor(async () => {
      expect((await enhance(headers)).degraded).toEqual([])
      return redisItself().keys('bp:write:*')
    }, PATIENT)
    expect(keys.length).toBeGreaterThan(0)
    const whole = JSON.stringify([keys, await redisItself().mget(keys)])
    for (const secret of ['Lisbon', 'enhance', headers['idempotency-key'], standIns.apiKey]) {
      expect(whole).not.toContain(secret)
    }
  })

  it('is answered while Redis is gone, and by the same isolate as before', async () => {
    await redis.shut()
    const headers = again()
    const first = await enhance(headers)
    expect(first).toMatchObject({ status: 200, degraded: expect.arrayContaining(['redis']) })
    expect((await enhance(headers)).id).toBe(first.id)
  })

  it('is answered when Redis goes away in between', async () => {
    const headers = again()
    await enhance(headers)
    await redis.shut()
    expect(await enhance(headers)).toMatchObject({ status: 200, degraded: expect.arrayContaining(['redis']) })
  })

  it('is answered while Redis takes requests and never answers', async () => {
    redis.fallSilent()
    for (let n = 0; n < 5; n++) {
      const answer = await enhance(again())
      expect(answer.status).toBe(200)
      expect(answer.tookMs).toBeLessThan(PATIENCE_MS)
    }
  })
})

it('an unknown key is told that nobody can say, while Postgres is gone', async () => {
  await confirmedElsewhere(16)
  await postgres.shut()
  expect((await withKey()).status).toBe(503)
})
