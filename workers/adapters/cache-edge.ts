// Classifications as the data centre remembers them, in Cloudflare's Cache API. It keeps answers to GET requests only, so
// each key is the address of a page that nobody serves; and it keeps nothing at all on workers.dev, only on a domain of
// one's own.

import { readStored } from '../classification/stored.ts'
import type { ClassificationCache } from '../ports.ts'

const MAX_AGE_SECONDS = 24 * 60 * 60

export const createCacheEdge = (open: () => Promise<Cache>): ClassificationCache => {
  let opened: Promise<Cache> | undefined
  const cache = () => (opened ??= open())
  return {
    read: async (keys) => {
      const edge = await cache()
      return Promise.all(
        keys.map(async (key) => {
          const page = await edge.match(addressOf(key))
          return page && readStored(await page.json().catch(() => undefined))
        }),
      )
    },
    write: async (entries) => {
      const edge = await cache()
      await Promise.all(
        entries.map(([key, classification]) =>
          edge.put(
            addressOf(key),
            Response.json(classification, { headers: { 'Cache-Control': `max-age=${MAX_AGE_SECONDS}` } }),
          ),
        ),
      )
    },
  }
}

const addressOf = (key: string): string => `https://classifications.invalid/${key}`
