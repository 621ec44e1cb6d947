// Cloudflare's Cache API under workerd: the same contract as in memory, and what only it can do.

import { expect, it } from 'vitest'
import { createCacheEdge } from '../workers/adapters/cache-edge.ts'
import { classificationCacheContract } from './contracts/classification-cache.ts'

const open = () => caches.open('classifications')

classificationCacheContract('the Cache API', () => createCacheEdge(open))

it('is shared by all isolates of a data centre', async () => {
  const page = Response.json({ intent: 'nonsense' }, { headers: { 'Cache-Control': 'max-age=60' } })
  await (await open()).put('https://classifications.invalid/lie', page)
  expect(await createCacheEdge(open).read(['lie'])).toEqual([undefined])
})
