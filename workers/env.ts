// The Worker's configuration, parsed once per isolate. A bad field is named and nothing starts.

import { z } from 'zod'

const secret = (what: string, length: number) =>
  z.string(`must be ${what}`).min(length, `must be ${what}, of at least ${length} characters`)

const Env = z.object({
  /** `postgres://…`, of Neon or of the stand-in. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }),
  /** Where the stand-in of Neon's HTTP protocol listens; absent for Neon itself. */
  NEON_HTTP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  UPSTASH_REDIS_REST_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }),
  UPSTASH_REDIS_REST_TOKEN: z.string({ error: 'must be the token of the Redis REST API' }).min(1),
  INFERENCE_URL: z
    .url({ protocol: /^https?$/, error: 'must be the http(s) URL of the inference server' })
    .transform((url) => url.replace(/\/+$/, '')),
  INFERENCE_TOKEN: secret('the token that the inference server asks for', 16),
  /** What classifications are remembered by is hashed under this. A new one empties the caches. */
  CACHE_KEY_SECRET: secret('a secret of your own', 32),
})

export type Env = z.infer<typeof Env>

class ConfigError extends Error {
  constructor(fields: readonly string[]) {
    super(`Configuration: ${fields.join('; ')}`)
    this.name = 'ConfigError'
  }
}

/** @throws ConfigError naming each bad field and its rule, without its value. */
export const parseEnv = (bindings: unknown): Env => {
  const parsed = Env.safeParse(bindings)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
}
