import { beforeEach, describe, expect, it } from 'vitest'
import { createKeyCacheIsolate } from '../adapters/key-cache-isolate.ts'
import type { ApiKey, KeyCache } from '../ports.ts'
import { createRecognizeKey } from './recognize-key.ts'

const HASH = 'a'.repeat(64)
const KEY: ApiKey = {
  id: 'k1',
  organizationId: 'o1',
  tier: 'pro',
  keepsHistory: true,
  scopes: ['enhance'],
  hash: HASH,
  expiresAt: null,
}
const SECOND = 1_000
const MINUTE = 60 * SECOND

describe('recognizing a key', () => {
  let time: number
  let stored: ApiKey | undefined
  let postgres: 'up' | 'down' | 'silent'
  let asked: number
  let far: KeyCache

  const find = async () => {
    asked += 1
    if (postgres === 'down') throw new Error('Postgres is down')
    if (postgres === 'silent') return await new Promise<never>(() => {})
    return stored
  }
  /** A fresh isolate: its own memory, the same Redis and Postgres as the others. */
  const isolate = (farCache = far) =>
    createRecognizeKey({
      hash: async (key) => key,
      near: createKeyCacheIsolate(),
      far: farCache,
      find,
      now: () => time,
    })
  const settled = async (answer: Promise<{ pending?: Promise<unknown> }>) => await (await answer).pending

  beforeEach(() => {
    time = 1_700_000_000_000
    stored = KEY
    postgres = 'up'
    asked = 0
    far = createKeyCacheIsolate()
  })

  it('asks Postgres once and then remembers', async () => {
    const recognize = isolate()
    expect(await recognize(HASH)).toMatchObject({ key: KEY, degraded: [] })
    time += 20 * SECOND
    expect(await recognize(HASH)).toMatchObject({ key: KEY, degraded: [] })
    expect(asked).toBe(1)
  })

  it('learns from another isolate through the far cache', async () => {
    await settled(isolate()(HASH))
    expect(await isolate()(HASH)).toMatchObject({ key: KEY })
    expect(asked).toBe(1)
  })

  it('lets a revocation take hold within a minute, over all layers together', async () => {
    const one = isolate()
    await settled(one(HASH))
    stored = undefined
    time += 50 * SECOND
    const late = isolate()
    await settled(late(HASH))
    time += 9 * SECOND
    expect((await late(HASH)).key).toBeUndefined()
    expect((await one(HASH)).key).toBeUndefined()
    expect((await isolate()(HASH)).key).toBeUndefined()
  })

  it('confirms a key in use while its request goes on, so that it never waits for Postgres', async () => {
    const recognize = isolate()
    await settled(recognize(HASH))
    for (let passed = 0; passed < 5 * MINUTE; passed += 20 * SECOND) {
      time += 20 * SECOND
      postgres = 'silent'
      const { key, degraded } = await recognize(HASH)
      expect([key, degraded]).toEqual([KEY, []])
      postgres = 'up'
      time += 3 * SECOND
      await settled(recognize(HASH))
    }
  })

  it('goes on with a known key for fifteen minutes while Postgres is down, and says so', async () => {
    const recognize = isolate()
    await settled(recognize(HASH))
    postgres = 'down'
    time += 14 * MINUTE
    expect(await recognize(HASH)).toMatchObject({ key: KEY, degraded: ['postgres'] })
    time += 1 * MINUTE
    await expect(recognize(HASH)).rejects.toThrow('Postgres is down')
  })

  it('does not wait for a silent Postgres when the key is known', async () => {
    const recognize = isolate()
    await settled(recognize(HASH))
    postgres = 'silent'
    time += 2 * MINUTE
    const start = performance.now()
    expect(await recognize(HASH)).toMatchObject({ key: KEY, degraded: ['postgres'] })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('cannot say anything of an unknown key while Postgres is down', async () => {
    postgres = 'down'
    await expect(isolate()(HASH)).rejects.toThrow('Postgres is down')
  })

  it('does not fall back on an older yes when the newest word was no', async () => {
    const recognize = isolate()
    await settled(recognize(HASH))
    stored = undefined
    time += 1 * MINUTE
    await settled(recognize(HASH))
    postgres = 'down'
    time += 1 * MINUTE
    await expect(recognize(HASH)).rejects.toThrow('Postgres is down')
  })

  it('believes a refusal only for seconds, since the key may be created meanwhile', async () => {
    stored = undefined
    const recognize = isolate()
    expect((await recognize(HASH)).key).toBeUndefined()
    expect((await recognize(HASH)).key).toBeUndefined()
    expect(asked).toBe(1)
    stored = KEY
    time += 5 * SECOND
    expect((await recognize(HASH)).key).toEqual(KEY)
  })

  it('refuses an expired key at once, also from memory', async () => {
    stored = { ...KEY, expiresAt: time + 10 * SECOND }
    const recognize = isolate()
    expect((await recognize(HASH)).key).toBeDefined()
    time += 10 * SECOND
    expect((await recognize(HASH)).key).toBeUndefined()
  })

  it('refuses a record that belongs to another hash', async () => {
    await far.write(HASH, { key: { ...KEY, hash: 'b'.repeat(64) }, verifiedAt: time })
    expect((await isolate()(HASH)).key).toBeUndefined()
  })

  it('does not believe a confirmation from the future', async () => {
    await far.write(HASH, { key: KEY, verifiedAt: time + MINUTE })
    await isolate()(HASH)
    expect(asked).toBe(1)
  })

  it('works without the far cache', async () => {
    const broken: KeyCache = {
      read: () => Promise.reject(new Error('Redis is down')),
      write: () => Promise.reject(new Error('Redis is down')),
    }
    const recognize = isolate(broken)
    await settled(recognize(HASH))
    expect((await recognize(HASH)).key).toEqual(KEY)
  })
})
