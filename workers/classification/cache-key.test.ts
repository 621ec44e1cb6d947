import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { createCacheKey } from './cache-key.ts'

const SECRET = 's'.repeat(32)
const cacheKey = createCacheKey(SECRET)
const one = { tenant: 'acme', model: 'deberta-1', text: 'plan a week in Lisbon' }

it('is the HMAC-SHA-256 of tenant, model and text', async () => {
  const message = JSON.stringify(['acme', 'deberta-1', 'plan a week in Lisbon'])
  expect(await cacheKey(one)).toBe(createHmac('sha256', SECRET).update(message).digest('hex'))
})

it.each([
  ['tenant', { ...one, tenant: 'other' }],
  ['model', { ...one, model: 'deberta-2' }],
  ['text', { ...one, text: 'Plan a week in Lisbon' }],
  ['boundary between them', { tenant: 'acme","deberta-1', model: '', text: one.text }],
])('differs with the %s', async (_what, other) => {
  expect(await cacheKey(other)).not.toBe(await cacheKey(one))
})

it('cannot be made without the secret', async () => {
  expect(await createCacheKey('t'.repeat(32))(one)).not.toBe(await cacheKey(one))
})
