import { expect, it } from 'vitest'
import { classificationCacheContract, INFERRED } from '../../tests/contracts/classification-cache.ts'
import { createCacheIsolate } from './cache-isolate.ts'

classificationCacheContract('isolate memory', () => createCacheIsolate(Date.now))

it('forgets after an hour', async () => {
  let time = 0
  const asker = { origin: 'https://api.example' }
  const cache = createCacheIsolate(() => time)
  await cache.write([['one', INFERRED]], asker)
  time = 3_599_999
  expect(await cache.read(['one'], asker)).toEqual([INFERRED])
  time = 3_600_000
  expect(await cache.read(['one'], asker)).toEqual([undefined])
})
