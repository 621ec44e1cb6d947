// Classifications as the data centre remembers them, in Cloudflare's Cache API. It keeps answers to GET requests only, so
// each key is the address of a page that nobody serves; and it keeps nothing at all on workers.dev, only on a domain of
// one's own.

import { readStored, toStored } from '../classification/stored.ts'
import type { ClassificationCache } from '../ports.ts'

const MAX_AGE_SECONDS = 60 * 60
/** Each key is a request of its own, and a Worker has six connections: more keys at once would wait for each other. */
const MOST_KEYS = 4

export const createCacheEdge = (open: () => Promise<Cache>): ClassificationCache => ({
  read: async (keys, { origin }) => {
    if (keys.length > MOST_KEYS) return keys.map(() => undefined)
    const edge = await open()
    return Promise.all(
      keys.map(async (key) => {
        const page = await edge.match(addressOf(key, origin))
        return page && readStored(key, await page.json().catch(() => undefined))
      }),
    )
  },
  write: async (entries, { origin }) => {
    if (entries.length > MOST_KEYS) return
    const edge = await open()
    await Promise.all(
      entries.map(([key, classification]) =>
        edge.put(
          addressOf(key, origin),
          Response.json(toStored(key, classification), {
            headers: { 'Cache-Control': `max-age=${MAX_AGE_SECONDS}` },
          }),
        ),
      ),
    )
  },
})

/** On the Worker's own host: for any other the name would have to be looked up first. */
const addressOf = (key: string, origin: string): string => `${origin}/classifications/${key}`
