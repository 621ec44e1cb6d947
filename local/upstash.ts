// The stand-in for Upstash: a Redis in this process, or the one at a URL, behind Upstash's REST API.

import { type JsonServer, serveJson } from './json-server.ts'
import { openEmbeddedRedis, openRedis } from './redis.ts'
import { createUpstashRest } from './upstash-rest.ts'

export interface UpstashOptions {
  readonly port: number
  readonly token: string
  /** A real Redis to put behind it; without one an embedded Redis, empty at each start. */
  readonly redisUrl?: string
}

/** The server's address is what `UPSTASH_REDIS_REST_URL` must name. */
export const startUpstash = async ({ port, token, redisUrl }: UpstashOptions): Promise<JsonServer> => {
  const redis = redisUrl ? openRedis(redisUrl) : openEmbeddedRedis()
  const server = await serveJson(createUpstashRest(redis, token), port)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await redis.close()
    },
  }
}
