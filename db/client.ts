// The one way to the database, from the Worker and from scripts: Postgres over Neon's HTTP protocol.

import { neon, neonConfig } from '@neondatabase/serverless'
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http'
import * as schema from './schema.ts'

export interface DbOptions {
  /** `postgres://user:password@host/database`. */
  readonly url: string
  /**
   * Where to send the SQL instead of the host's own `/sql`: the stand-in of a laptop.
   * The driver knows one such address per process, so it holds for every database opened here.
   */
  readonly endpoint?: string | undefined
  /** After how many milliseconds a request is given up. */
  readonly timeoutMs?: number
}

export type Db = NeonHttpDatabase<typeof schema>

/** Long enough for a suspended Neon compute to wake up. */
const DEFAULT_TIMEOUT_MS = 5_000

/** Opens nothing yet: every query is a request of its own, and rejects when the timeout is over. */
export const createDb = ({ url, endpoint, timeoutMs = DEFAULT_TIMEOUT_MS }: DbOptions): Db => {
  if (endpoint !== undefined) neonConfig.fetchEndpoint = endpoint
  const fetchOptions = {
    // The driver spreads these options into each fetch, so that each reads a signal of its own here.
    get signal() {
      return AbortSignal.timeout(timeoutMs)
    },
  }
  return drizzle(neon(url, { fetchOptions }), { schema })
}
