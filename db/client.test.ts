import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { createDb } from './client.ts'

const url = 'postgres://a:b@host.invalid/none'
const silent = createServer(() => undefined)
afterEach(() => silent.close())

describe('a database that does not answer', () => {
  it('is given up after the timeout, each request with a time of its own', async () => {
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/sql`
    const db = createDb({ url, endpoint, timeoutMs: 60 })
    for (const _request of [1, 2]) {
      const began = performance.now()
      const [outcome] = await Promise.allSettled([db.execute(sql`select 1`)])
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { cause: { sourceError: { name: 'TimeoutError' } } },
      })
      expect(performance.now() - began).toBeGreaterThan(50)
    }
    silent.closeAllConnections()
  })
})
