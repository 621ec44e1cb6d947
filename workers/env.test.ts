import { expect, it } from 'vitest'
import { parseEnv } from './env.ts'

const good = {
  DATABASE_URL: 'postgres://user:secret@db.example/main',
  UPSTASH_REDIS_REST_URL: 'https://redis.example',
  UPSTASH_REDIS_REST_TOKEN: 'token',
  INFERENCE_URL: 'https://inference.example',
  INFERENCE_TOKEN: 'sixteen letters.',
  CACHE_KEY_SECRET: 'x'.repeat(32),
  EVENTS_VIA: 'outbox',
  OUTBOX: {},
  EVENTS_0: {},
  EVENTS_1: {},
  EVENTS_2: {},
  EVENTS_3: {},
}

it('takes addresses and secrets', () => {
  expect(parseEnv(good)).toEqual(good)
})

it('ignores bindings that are not its own', () => {
  expect(parseEnv({ ...good, ASSETS: {} })).toEqual(good)
})

it.each([
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://db.example'],
  ['NEON_HTTP_ENDPOINT', 'not a url'],
  ['UPSTASH_REDIS_REST_URL', 'ftp://redis.example'],
  ['UPSTASH_REDIS_REST_TOKEN', ''],
  ['OUTBOX', undefined],
  ['EVENTS_VIA', 'pigeon'],
  ['INFERENCE_URL', undefined],
  ['INFERENCE_URL', 'inference.example'],
  ['INFERENCE_TOKEN', 'short'],
  ['CACHE_KEY_SECRET', 'x'.repeat(31)],
])('names %s when it is %s', (field, value) => {
  expect(() => parseEnv({ ...good, [field]: value })).toThrow(field)
})

it('names every bad field and repeats no value', () => {
  const broken = () => parseEnv({ DATABASE_URL: 'hunter2', CACHE_KEY_SECRET: 'hunter2' })
  expect(broken).toThrow(/DATABASE_URL.*UPSTASH_REDIS_REST_URL.*INFERENCE_URL.*CACHE_KEY_SECRET/)
  expect(broken).not.toThrow('hunter2')
})

it('takes the slash off the end of an address that paths are added to', () => {
  expect(parseEnv({ ...good, INFERENCE_URL: 'https://inference.example/' })).toEqual(good)
})
