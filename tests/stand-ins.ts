// What the Worker needs in order to run whole: Neon and Upstash as stand-ins, the schema, a key.

import { API_SCOPES, apiKeyPrefix, formatApiKey } from '../core/api-key.ts'
import { createDb } from '../db/client.ts'
import { migrate } from '../db/commands/migrations.ts'
import { hashApiKey } from '../db/hash-api-key.ts'
import { seed } from '../db/seed.ts'
import { startNeon } from '../local/neon.ts'
import { startUpstash } from '../local/upstash.ts'

const DATABASE_URL = 'postgres://local:local@localhost/betterprompts'
const TOKEN = 'test'

/** Both stand-ins, the schema and one key in them. `close` ends them. */
export const startStandIns = async () => {
  const [neon, upstash] = await Promise.all([startNeon({ port: 0 }), startUpstash({ port: 0, token: TOKEN })])
  const bindings = {
    DATABASE_URL,
    NEON_HTTP_ENDPOINT: `${neon.url}/sql`,
    UPSTASH_REDIS_REST_URL: upstash.url,
    UPSTASH_REDIS_REST_TOKEN: TOKEN,
  }
  const db = createDb({ url: DATABASE_URL, endpoint: bindings.NEON_HTTP_ENDPOINT })
  await migrate(db)
  const apiKey = formatApiKey(crypto.getRandomValues(new Uint8Array(20)))
  await seed(db, { hash: await hashApiKey(apiKey), prefix: apiKeyPrefix(apiKey), scopes: API_SCOPES })
  return { neon, upstash, bindings, apiKey, close: () => Promise.all([neon.close(), upstash.close()]) }
}
