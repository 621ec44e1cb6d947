// The Worker's dependencies in memory, with a clock that stands still until it is moved: what route tests run on.

import { API_SCOPES, formatApiKey } from '../core/api-key.ts'
import type { Classification, Classify } from '../core/intents/classification.ts'
import { hashApiKey } from '../db/hash-api-key.ts'
import { createRecognizeKey } from '../workers/access/recognize-key.ts'
import { createClaimsIsolate } from '../workers/adapters/claims-isolate.ts'
import { createKeyCacheIsolate } from '../workers/adapters/key-cache-isolate.ts'
import { createLimitsIsolate } from '../workers/adapters/limits-isolate.ts'
import { createApp } from '../workers/app.ts'
import { createIdempotency } from '../workers/idempotency/idempotency.ts'
import type { ApiKey, Deps, FindApiKey, LogEntry } from '../workers/ports.ts'
import { createUlid } from '../workers/ulid.ts'
import { createMemoryEvents } from './memory-events.ts'

/** The one that memory's keys belong to. */
export const ORGANIZATION = '01900000-0000-7000-8000-000000000002'

export const CLASSIFICATION: Classification = {
  intent: { label: 'code_generation', confidence: 0.94, source: 'edge' },
  complexity: { level: 'moderate', score: 2.4 },
  signals: { reasoning: 1, creativity: 0, constraints: 0, domain: 1, ambiguity: 1 },
  truncated: false,
  model: 'test',
}

/** Says this of every prompt. */
export const classifyAs =
  (classification: Classification): Classify =>
  async (_document, { latency }) => ({
    classification,
    cache: 'bypass',
    degraded: latency === 'quality' ? ['inference'] : [],
  })

/** For tests that send much. */
export const UNLIMITED: Pick<Deps, 'takeRequest'> = {
  takeRequest: async () => ({ allowed: true, limit: 1_000, remaining: 999, resetsAt: 0, degraded: [] }),
}

/** Keys in memory: `issue` gives the text of a new key, `revoke` ends it, `state.down` makes every look-up fail. */
export const createMemoryKeys = () => {
  const keys = new Map<string, ApiKey>()
  const state = { down: false }
  let issued = 0
  const find: FindApiKey = async (hash) => {
    if (state.down) throw new Error('connection refused')
    return keys.get(hash)
  }
  return {
    find,
    state,
    revoke: (hash: string) => keys.delete(hash),
    store: (key: ApiKey) => keys.set(key.hash, key),
    issue: async (more: Partial<ApiKey> = {}) => {
      const text = formatApiKey(new Uint8Array(20).fill(++issued))
      const hash = await hashApiKey(text)
      const id = `01900000-0000-7000-8000-${String(issued).padStart(12, '0')}`
      keys.set(hash, {
        id,
        organizationId: ORGANIZATION,
        tier: 'free',
        keepsHistory: true,
        scopes: API_SCOPES,
        hash,
        expiresAt: null,
        ...more,
      })
      return { text, hash, id }
    },
  }
}

export const createMemoryApp = (more: Partial<Deps> = {}) => {
  const clock = { now: 1_800_000_000_000 }
  const now = () => clock.now
  const keys = createMemoryKeys()
  const logged: LogEntry[] = []
  const events = createMemoryEvents()
  const deps: Deps = {
    now,
    newId: () => createUlid(now()),
    log: (entry) => logged.push(entry),
    recordLater: events.record,
    recordNow: events.record,
    countUsage: events.count,
    history: events.history,
    readUsage: async () => [],
    classifyFor: () => classifyAs(CLASSIFICATION),
    recognizeKey: createRecognizeKey({
      hash: hashApiKey,
      near: createKeyCacheIsolate(),
      far: createKeyCacheIsolate(),
      find: keys.find,
      now,
    }),
    takeRequest: createLimitsIsolate(now),
    idempotency: createIdempotency('a secret of these tests alone', createClaimsIsolate(now)),
    probes: { inference: async () => {}, postgres: async () => {}, redis: async () => {} },
    ...more,
  }
  const app = createApp(deps)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    })
  return { app, post, clock, keys, logged, events }
}

/** The body of an answer, for tests to look into. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it looks at
export const jsonOf = async (answer: Response | Promise<Response>): Promise<any> => (await answer).json()
