// The Worker's configuration, parsed once per isolate. A bad field is named and nothing starts.

import { z } from 'zod'
import type { Outbox } from './events/outbox.ts'

const secret = (what: string, length: number) =>
  z.string(`must be ${what}`).min(length, `must be ${what}, of at least ${length} characters`)

const binding = <Binding>(what: string) =>
  z.custom<Binding>((value) => typeof value === 'object' && value !== null, `must be bound to ${what}`)

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
  /** Where events go first: Cloudflare Queues, or the outbox, since a laptop's queue forgets what it holds. */
  EVENTS_VIA: z.enum(['queue', 'outbox'], 'must be queue or outbox').default('queue'),
  OUTBOX: binding<DurableObjectNamespace<Outbox>>('a Durable Object'),
  EVENTS_0: binding<Queue>('a queue'),
  EVENTS_1: binding<Queue>('a queue'),
  EVENTS_2: binding<Queue>('a queue'),
  EVENTS_3: binding<Queue>('a queue'),
  /** What is remembered is named and sealed under this. A new one empties the caches and forgets answers to writes. */
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
