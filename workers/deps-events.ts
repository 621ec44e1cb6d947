// The part of the composition that carries events to Postgres: for the queue's consumer, the outbox and the daily clean-up,
// none of which answers requests.

import { createDb } from '../db/client.ts'
import { buryEvents, forgetOldNotes, storeEvents } from '../db/queries/events.ts'
import { logConsole as log } from './adapters/log-console.ts'
import type { Env } from './env.ts'
import { createApplyEvents } from './events/apply-events.ts'
import { createConsume } from './events/consume.ts'

/** Nobody waits for it. */
const POSTGRES_DEADLINE_MS = 10_000
/** Longer than an event can be on its way. */
const REMEMBER_MS = 30 * 24 * 60 * 60 * 1_000

export const composeEvents = (env: Env) => {
  const db = createDb({
    url: env.DATABASE_URL,
    endpoint: env.NEON_HTTP_ENDPOINT,
    timeoutMs: POSTGRES_DEADLINE_MS,
  })
  const bury = (dead: Parameters<typeof buryEvents>[1]) => buryEvents(db, dead)
  const apply = createApplyEvents({ store: (events) => storeEvents(db, events), bury, log })
  return {
    apply,
    consume: createConsume({ apply, bury, log }),
    tidy: () => forgetOldNotes(db, new Date(Date.now() - REMEMBER_MS)),
  }
}
