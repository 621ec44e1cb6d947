// What the Worker needs in order to run whole: Neon and Upstash as stand-ins, the inference server, the schema, a key.

import { API_SCOPES, apiKeyPrefix, formatApiKey } from '../core/api-key.ts'
import { createDb } from '../db/client.ts'
import { migrate } from '../db/commands/migrations.ts'
import { hashApiKey } from '../db/hash-api-key.ts'
import { seed } from '../db/seed.ts'
import { startNeon } from '../local/neon.ts'
import { startUpstash } from '../local/upstash.ts'
import { INFERENCE_TOKEN, startInference } from './inference.ts'

const DATABASE_URL = 'postgres://local:local@localhost/betterprompts'
const TOKEN = 'test'

/** All of it, with one key. `close` ends it. */
export const startStandIns = async () => {
  const [neon, upstash, inference] = await Promise.all([
    startNeon({ port: 0 }),
    startUpstash({ port: 0, token: TOKEN }),
    startInference(),
  ])
  const bindings = {
    DATABASE_URL,
    NEON_HTTP_ENDPOINT: `${neon.url}/sql`,
    UPSTASH_REDIS_REST_URL: upstash.url,
    UPSTASH_REDIS_REST_TOKEN: TOKEN,
    INFERENCE_URL: inference.url,
    INFERENCE_TOKEN,
    EVENTS_VIA: 'outbox',
    CACHE_KEY_SECRET: 'a-secret-of-the-tests-and-no-other',
  }
  const db = createDb({
    url: DATABASE_URL,
    endpoint: bindings.NEON_HTTP_ENDPOINT,
    timeoutMs: 60_000,
  })
  await migrate(db)
  const apiKey = formatApiKey(crypto.getRandomValues(new Uint8Array(20)))
  await seed(db, { hash: await hashApiKey(apiKey), prefix: apiKeyPrefix(apiKey), scopes: API_SCOPES })
  const close = () => Promise.all([neon.close(), upstash.close(), inference.kill()])
  return { neon, upstash, inference, bindings, apiKey, close }
}
