// What middleware leaves in the request's context for the route that answers.

import type { Tier } from '../core/access/tiers.ts'
import type { ErrorCode } from '../core/errors.ts'
import type { Dependency } from '../core/intents/classification.ts'
import type { ApiKey } from './ports.ts'

/** Who is asking. */
export interface Caller {
  /** What limits are counted by: the key's id, or the network address. */
  readonly id: string
  /** Whose data a cache may mix with theirs: the key's organisation, or the address alone. */
  readonly tenant: string
  readonly tier: Tier
  /** Absent for anonymous callers, who may call everything. */
  readonly key?: Pick<ApiKey, 'id' | 'organizationId' | 'keepsHistory' | 'scopes'>
}

export interface AppEnv {
  Variables: {
    requestId: string
    /** Unix milliseconds. */
    startedAt: number
    /** Of the Content-Security-Policy of a page that runs scripts. */
    nonce: string
    caller: Caller
    /**
     * The id of what this write stores, in routes behind `idempotent`: the same for every retry with the same Idempotency-Key,
     * so that what is stored under it is stored once.
     */
    writeId: string
    /** What this answer had to do without so far. */
    degraded: ReadonlySet<Dependency>
    /** The problem that was answered, for the log. */
    problem: ErrorCode
  }
}
