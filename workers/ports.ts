// What the Worker needs from the world outside, as function types. Adapters fill them, deps.ts puts them together,
// routes and middleware see only these.

import type { Tier } from '../core/access/tiers.ts'
import type { Event, EventOf } from '../core/events.ts'
import type { Classification, Classify, Dependency } from '../core/intents/classification.ts'
import type { IntentLabel } from '../core/intents/labels.ts'
import type { Idempotency } from './idempotency/idempotency.ts'

/** An API key as it was stored; the key itself is stored nowhere. */
export interface ApiKey {
  readonly id: string
  readonly organizationId: string
  readonly tier: Tier
  /** Whether its organisation keeps what it has enhanced. */
  readonly keepsHistory: boolean
  readonly scopes: readonly string[]
  /** SHA-256 of the key, 64 hex digits. */
  readonly hash: string
  /** Unix milliseconds, or null for a key that does not expire. */
  readonly expiresAt: number | null
}

/** The valid key with this hash; undefined when it was never issued or is revoked. Rejects when nobody can say. */
export type FindApiKey = (hash: string) => Promise<ApiKey | undefined>

/** What Postgres said of a hash, and when (Unix milliseconds at which it was asked). */
export interface VerifiedKey {
  /** Null when there is no such key. */
  readonly key: ApiKey | null
  readonly verifiedAt: number
}

/** Remembers what was said of a hash for a while. May forget at any time. */
export interface KeyCache {
  readonly read: (hash: string) => Promise<VerifiedKey | undefined>
  readonly write: (hash: string, verified: VerifiedKey) => Promise<void>
}

/** Who spends a request: a key by its id or, without one, a network address. */
export interface Spender {
  readonly id: string
  readonly tier: Tier
}

/** The state of a spender's limit after a request. */
export interface Allowance {
  readonly allowed: boolean
  /** Requests per window. */
  readonly limit: number
  readonly remaining: number
  /** When the window ends, Unix milliseconds. */
  readonly resetsAt: number
  readonly degraded: readonly Dependency[]
}

/**
 * Spends `cost` requests of the current minute, all of them or, when fewer are left, none. Rejects when the count cannot
 * be kept.
 */
export type TakeRequest = (spender: Spender, cost: number) => Promise<Allowance>

/**
 * What the inference server says of each text, in order: of all or, rejecting, of none. Nobody waits any more when it is
 * `until`, Unix milliseconds.
 */
export type Infer = (
  texts: readonly string[],
  until: number,
  asker: Pick<Asker, 'requestId'>,
) => Promise<Classification[]>

/** Remembers what was inferred, by keys that say nothing of the text. May forget at any time. */
export interface ClassificationCache {
  /** In the order of the keys; undefined for what it does not know. */
  readonly read: (
    keys: readonly string[],
    asker: Pick<Asker, 'origin'>,
  ) => Promise<(Classification | undefined)[]>
  readonly write: (
    entries: readonly (readonly [key: string, classification: Classification])[],
    asker: Pick<Asker, 'origin'>,
  ) => Promise<void>
}

/** Who wants something classified. */
export interface Asker {
  /** Answers are remembered for each tenant apart, so that no one learns what another sent. */
  readonly tenant: string
  /** Where the API was asked, `https://api.example.com`. */
  readonly origin: string
  /** Of the request that it is for, so that one id finds it in every log. */
  readonly requestId: string
  /** For work that the answer does not wait for. */
  readonly afterAnswer: (work: Promise<unknown>) => void
}

/** A classifier for the prompts of one request. Never rejects. */
export type ClassifyFor = (asker: Asker) => Classify

/** All of them are where they will not be lost when this resolves. */
export type RecordEvents = (events: readonly Event[]) => Promise<void>

/** What one request of a key's owner came to. */
export interface UsageOfRequest {
  readonly organizationId: string
  readonly keyId: string
  readonly endpoint: string
  readonly prompts: number
  /** Prompts that something was added to. */
  readonly changed: number
  readonly addedTokens: number
  /** History events that were told. */
  readonly kept: number
}

/** Adds it to what will be told; the answer does not wait. */
export type CountUsage = (used: UsageOfRequest, afterAnswer: Asker['afterAnswer']) => void

/** A kept prompt, as it was told. */
export type HistoryEntry = Omit<EventOf<'history'>, 'kind' | 'organizationId'>

/** What was said of an answer. */
export type FeedbackEntry = Omit<EventOf<'feedback'>, 'kind' | 'organizationId' | 'keyId' | 'enhancementId'>

interface HistoryFilter {
  readonly intent?: IntentLabel | undefined
  readonly unchanged?: boolean | undefined
  /** Unix milliseconds, included. */
  readonly from?: number | undefined
  /** Unix milliseconds, not included. */
  readonly to?: number | undefined
  /** The id of the last entry that was seen. */
  readonly cursor?: string | undefined
}

/** An organisation's kept prompts. */
export interface History {
  /** The newest first. */
  readonly list: (organizationId: string, filter: HistoryFilter, limit: number) => Promise<HistoryEntry[]>
  readonly find: (
    organizationId: string,
    id: string,
  ) => Promise<{ readonly entry: HistoryEntry; readonly feedback: readonly FeedbackEntry[] } | undefined>
}

/** What was used on a day, by endpoint. */
interface UsageOfDay extends Omit<UsageOfRequest, 'organizationId' | 'keyId' | 'kept'> {
  /** `2026-11-25`, in UTC. */
  readonly day: string
  readonly requests: number
}

/** From one day to another, both included. */
export type ReadUsage = (organizationId: string, from: string, to: string) => Promise<UsageOfDay[]>

/** Resolves when the dependency answers. */
export type Probe = () => Promise<void>

/** What the log may say. There is no field that could hold a prompt. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error'
  readonly event:
    | 'request'
    | 'failure'
    | 'dependency-failure'
    | 'event-refused'
    | 'queue-refused'
    | 'events-wait'
    | 'events-lost'
  readonly requestId?: string
  readonly method?: string
  /** The pattern of the route, `/v1/techniques/:id`, never the address as it was sent. */
  readonly route?: string
  readonly status?: number
  readonly durationMs?: number
  readonly keyId?: string
  readonly tier?: Tier
  readonly degraded?: readonly Dependency[]
  readonly problem?: string
  /** How many. */
  readonly events?: number
  readonly kind?: Event['kind']
  readonly sqlState?: string
  readonly dependency?: Dependency | 'edge-cache'
  /** Name and stack frames of an error, without its message, which might quote the request. */
  readonly error?: { readonly name: string; readonly frames: readonly string[] }
}

export type Log = (entry: LogEntry) => void

export interface Recognized {
  /** Undefined when there is no such key, or it is revoked or expired. */
  readonly key: ApiKey | undefined
  readonly degraded: readonly Dependency[]
  /** Work that the answer does not wait for. */
  readonly pending?: Promise<unknown>
}

/** Whose key this is. Rejects with the failure of Postgres when the key is not known from before. */
export type RecognizeKey = (key: string) => Promise<Recognized>

/** Everything that the app is made of. */
export interface Deps {
  /** Unix milliseconds. */
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
  readonly classifyFor: ClassifyFor
  /** For what nobody waits for: it reaches Postgres some time later. */
  readonly recordLater: RecordEvents
  /** For what a caller asked for: it is in Postgres or, while Postgres is away, on disk. */
  readonly recordNow: RecordEvents
  readonly countUsage: CountUsage
  readonly history: History
  readonly readUsage: ReadUsage
  readonly recognizeKey: RecognizeKey
  readonly takeRequest: TakeRequest
  readonly idempotency: Idempotency
  readonly probes: Readonly<Record<Dependency, Probe>>
}
