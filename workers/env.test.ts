import { expect, it } from 'vitest'
import { parseEnv } from './env.ts'

const good = {
  DATABASE_URL: 'postgres://user:secret@db.example/main',
  UPSTASH_REDIS_REST_URL: 'https://redis.example',
  UPSTASH_REDIS_REST_TOKEN: 'token',
}

it('takes the addresses of the two stores', () => {
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
])('names %s when it is %s', (field, value) => {
  expect(() => parseEnv({ ...good, [field]: value })).toThrow(field)
})

it('names every bad field and repeats no value', () => {
  const broken = () => parseEnv({ DATABASE_URL: 'secret', UPSTASH_REDIS_REST_URL: 'secret' })
  expect(broken).toThrow(/DATABASE_URL.*UPSTASH_REDIS_REST_URL.*UPSTASH_REDIS_REST_TOKEN/)
  expect(broken).not.toThrow('secret')
})
