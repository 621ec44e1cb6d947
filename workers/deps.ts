// The Worker's only composition: which adapter fills which port, and what guards it.

import { Redis } from '@upstash/redis/cloudflare'
import type { Dependency } from '../core/intents/classification.ts'
import { createDb } from '../db/client.ts'
import { hashApiKey } from '../db/hash-api-key.ts'
import { createRecognizeKey } from './access/recognize-key.ts'
import { createClaimsIsolate } from './adapters/claims-isolate.ts'
import { createClaimsUpstash } from './adapters/claims-upstash.ts'
import { createEventsNeon } from './adapters/events-neon.ts'
import { createEventsOutbox } from './adapters/events-outbox.ts'
import { createEventsQueue } from './adapters/events-queue.ts'
import { createHistoryNeon, createUsageNeon } from './adapters/history-neon.ts'
import { createKeyCacheIsolate } from './adapters/key-cache-isolate.ts'
import { createKeyCacheUpstash } from './adapters/key-cache-upstash.ts'
import { createKeysNeon } from './adapters/keys-neon.ts'
import { createLimitsIsolate } from './adapters/limits-isolate.ts'
import { createLimitsUpstash } from './adapters/limits-upstash.ts'
import { logConsole } from './adapters/log-console.ts'
import { createProbeInference } from './adapters/probe-inference.ts'
import { createProbeNeon } from './adapters/probe-neon.ts'
import { createProbeUpstash } from './adapters/probe-upstash.ts'
import { composeBreaker } from './deps-breaker.ts'
import { composeClassifyFor } from './deps-classify-for.ts'
import type { Env } from './env.ts'
import { createQueueOrOutbox } from './events/queue-or-outbox.ts'
import { refusalOf } from './events/refusal.ts'
import { createUsageCounter } from './events/usage-counter.ts'
import { createIdempotency } from './idempotency/idempotency.ts'
import type { Deps, History } from './ports.ts'
import type { Guard } from './resilience/breaker.ts'
import { withDeadline } from './resilience/with-deadline.ts'
import { withFallback } from './resilience/with-fallback.ts'
import { createUlid } from './ulid.ts'

/** One look at a Redis in the same region takes a few milliseconds. */
const REDIS_DEADLINE_MS = 100
/** For keys never seen here: time for a hop between continents. Known keys wait less, see `createRecognizeKey`. */
const POSTGRES_DEADLINE_MS = 2_000
/** For the queue and for the outbox, each. */
const EVENTS_DEADLINE_MS = 5_000
const PROBE_DEADLINE_MS = 2_000

export const createDeps = (env: Env): Deps => {
  const now = () => Date.now()
  const log = logConsole
  const guardRedis = composeBreaker('redis', now, log)
  const guardPostgres = composeBreaker('postgres', now, log)
  const guardInference = composeBreaker('inference', now, log)
  const guardEdge = composeBreaker('edge-cache', now, log)

  const redis = createRedis(env)
  const db = createDb({
    url: env.DATABASE_URL,
    endpoint: env.NEON_HTTP_ENDPOINT,
    timeoutMs: POSTGRES_DEADLINE_MS,
  })
  const far = createKeyCacheUpstash(redis)
  const newId = () => createUlid(now())
  const toOutbox = withDeadline(createEventsOutbox(env.OUTBOX), EVENTS_DEADLINE_MS)
  const queues = [env.EVENTS_0, env.EVENTS_1, env.EVENTS_2, env.EVENTS_3]
  const toQueue = withDeadline(createEventsQueue(queues), EVENTS_DEADLINE_MS)
  const recordLater = env.EVENTS_VIA === 'queue' ? createQueueOrOutbox({ toQueue, toOutbox, log }) : toOutbox

  return {
    now,
    newId,
    log,
    classifyFor: composeClassifyFor(env, { redis, guardRedis, guardInference, guardEdge, now }),
    recordLater,
    recordNow: withFallback(
      guardPostgres(withDeadline(createEventsNeon(db), POSTGRES_DEADLINE_MS)),
      toOutbox,
      // What Postgres will never take must not be promised.
      (error) => refusalOf(error) !== undefined,
    ),
    countUsage: createUsageCounter({ record: recordLater, newId, now, pause, log }),
    history: guardedHistory(createHistoryNeon(db), guardPostgres),
    readUsage: guardPostgres(createUsageNeon(db)),
    recognizeKey: createRecognizeKey({
      hash: hashApiKey,
      near: createKeyCacheIsolate(),
      far: {
        read: guardRedis(withDeadline(far.read, REDIS_DEADLINE_MS)),
        write: guardRedis(withDeadline(far.write, REDIS_DEADLINE_MS)),
      },
      find: guardPostgres(withDeadline(createKeysNeon(db), POSTGRES_DEADLINE_MS)),
      now,
    }),
    takeRequest: withFallback(
      guardRedis(withDeadline(createLimitsUpstash(redis, REDIS_DEADLINE_MS), REDIS_DEADLINE_MS)),
      withoutRedis(createLimitsIsolate(now)),
    ),
    idempotency: createIdempotency(
      env.CACHE_KEY_SECRET,
      withFallback(
        guardRedis(withDeadline(createClaimsUpstash(redis), REDIS_DEADLINE_MS)),
        withoutRedis(createClaimsIsolate(now)),
      ),
    ),
    probes: {
      inference: createProbeInference({
        url: env.INFERENCE_URL,
        token: env.INFERENCE_TOKEN,
        timeoutMs: PROBE_DEADLINE_MS,
      }),
      postgres: withDeadline(createProbeNeon(db), PROBE_DEADLINE_MS),
      redis: withDeadline(createProbeUpstash(redis), PROBE_DEADLINE_MS),
    },
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const guardedHistory = ({ list, find }: History, guard: Guard): History => ({
  list: guard(list),
  find: guard(find),
})

/** One request is one fetch: pipelining would tie requests of different callers together, which Workers forbid. */
const createRedis = (env: Env): Redis =>
  new Redis({
    url: env.UPSTASH_REDIS_REST_URL,
    token: env.UPSTASH_REDIS_REST_TOKEN,
    enableAutoPipelining: false,
    enableTelemetry: false,
    retry: { retries: 0 },
    signal: () => AbortSignal.timeout(REDIS_DEADLINE_MS),
  })

/** The same, saying that it was done without Redis. */
const withoutRedis =
  <Args extends unknown[], Result extends { readonly degraded: readonly Dependency[] }>(
    ask: (...args: Args) => Promise<Result>,
  ): ((...args: Args) => Promise<Result>) =>
  async (...args) => ({ ...(await ask(...args)), degraded: ['redis'] })
