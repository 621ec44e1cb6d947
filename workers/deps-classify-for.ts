// The part of the composition that classifies: memories in front of the inference server, and what guards each of them.

import type { Redis } from '@upstash/redis/cloudflare'
import { classifyOnEdge } from '../core/intents/edge-classifier.ts'
import registry from '../models/registry.json' with { type: 'json' }
import { createCacheEdge } from './adapters/cache-edge.ts'
import { createCacheIsolate } from './adapters/cache-isolate.ts'
import { createCacheUpstash } from './adapters/cache-upstash.ts'
import { createInferenceHttp, InferenceFailure } from './adapters/inference-http.ts'
import { createCacheKey } from './classification/cache-key.ts'
import { createClassifyFor } from './classification/classify-for.ts'
import { createExpectedModel } from './classification/expected-model.ts'
import type { CacheTier } from './classification/look-up.ts'
import { createRecall } from './classification/recall.ts'
import type { Env } from './env.ts'
import type { ClassifyFor, Infer } from './ports.ts'
import type { Guard } from './resilience/breaker.ts'
import { withDeadline } from './resilience/with-deadline.ts'
import { withRetry } from './resilience/with-retry.ts'

/** The data centre's cache is a millisecond away, Redis a few. */
const CACHE_DEADLINE_MS = 100
/** A second try with less time than this would come to nothing. */
const RETRY_NEEDS_MS = 50
/** Answers that the next try may well get right; undefined is no answer at all. */
const CHANCE: readonly (number | undefined)[] = [undefined, 500, 502, 503]

/** The version that was in production when this Worker was built. */
const PRODUCTION = registry.models.find(({ status }) => status === 'production')?.version ?? ''

interface Shared {
  readonly redis: Redis
  readonly guardRedis: Guard
  readonly guardInference: Guard
  readonly guardEdge: Guard
  readonly now: () => number
}

export const composeClassifyFor = (
  env: Env,
  { redis, guardRedis, guardInference, guardEdge, now }: Shared,
): ClassifyFor => {
  const infer = createInferenceHttp({ url: env.INFERENCE_URL, token: env.INFERENCE_TOKEN, now })
  const expected = createExpectedModel(PRODUCTION, now)
  const edge = createCacheEdge(() => caches.open('classifications'))
  const far = createCacheUpstash(redis, expected)
  const tiers: CacheTier[] = [
    { name: 'isolate', cache: createCacheIsolate(now) },
    {
      name: 'edge',
      cache: {
        read: guardEdge(withDeadline(edge.read, CACHE_DEADLINE_MS)),
        write: edge.write,
      },
    },
    {
      name: 'redis',
      dependency: 'redis',
      cache: {
        read: guardRedis(withDeadline(far.read, CACHE_DEADLINE_MS)),
        write: guardRedis(withDeadline(far.write, CACHE_DEADLINE_MS)),
      },
    },
  ]
  return createClassifyFor({
    classifyOnEdge,
    recall: createRecall({
      tiers,
      infer: guardInference(retried(infer, now)),
      cacheKey: createCacheKey(env.CACHE_KEY_SECRET),
      expected,
      now,
    }),
  })
}

const retried = (infer: Infer, now: () => number): Infer =>
  withRetry(infer, {
    share: 0.1,
    saved: 10,
    worthIt: (error, _texts, until) =>
      error instanceof InferenceFailure && CHANCE.includes(error.status) && until - now() > RETRY_NEEDS_MS,
  })
