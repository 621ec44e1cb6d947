// Cloudflare's Cache API under workerd: the same contract as in memory, and what only it can do.

import { expect, it } from 'vitest'
import { createCacheEdge } from '../workers/adapters/cache-edge.ts'
import { classificationCacheContract, INFERRED } from './contracts/classification-cache.ts'

const open = () => caches.open('classifications')

classificationCacheContract('the Cache API', () => createCacheEdge(open))

const asker = { origin: 'https://api.example' }
const write = (count: number) => {
  const entries = Array.from({ length: count }, () => [crypto.randomUUID(), INFERRED] as const)
  return createCacheEdge(open)
    .write(entries, asker)
    .then(() => entries.map(([key]) => key))
}

it('is kept under the address that the API was asked at', async () => {
  const [key = ''] = await write(1)
  expect(await createCacheEdge(open).read([key], asker)).toEqual([INFERRED])
  expect(await createCacheEdge(open).read([key], { origin: 'https://other.example' })).toEqual([undefined])
})

it('is passed over by more texts than there are connections for', async () => {
  const few = await write(4)
  expect(await createCacheEdge(open).read(few, asker)).toEqual(few.map(() => INFERRED))
  expect(await createCacheEdge(open).read([...few, 'one more'], asker)).toEqual(Array(5).fill(undefined))
  const [one = ''] = await write(5)
  expect(await createCacheEdge(open).read([one], asker)).toEqual([undefined])
})

it.each([
  ['nonsense', { intent: 'nonsense' }],
  ['what belongs under another key', { key: 'truth', classification: INFERRED }],
])('is not believed when it holds %s', async (_what, lie) => {
  const page = Response.json(lie, { headers: { 'Cache-Control': 'max-age=60' } })
  await (await open()).put('https://api.example/classifications/lie', page)
  expect(await createCacheEdge(open).read(['lie'], asker)).toEqual([undefined])
})
