// The port to whoever remembers writes and their answers.

import type { Dependency } from '../../core/intents/classification.ts'

/** From when on a write that was taken up and never answered may be taken up again: longer than any request lasts. */
export const CLAIM_MS = 30_000
/** Retries come within a day or not at all. */
export const ANSWER_MS = 24 * 60 * 60_000

/** A write that may be repeated, by hashes that say nothing of it. */
interface RepeatableWrite {
  /** The same for every retry. */
  readonly name: string
  /** Of what was asked. */
  readonly fingerprint: string
}

/** What became of the attempt to take up a write. */
export type Claim = { readonly degraded: readonly Dependency[] } & (
  | {
      /** It is the caller's to do. Whoever comes after `CLAIM_MS` takes it up anew. */
      readonly state: 'taken'
      /** Remembers the answer for `ANSWER_MS`, unless somebody else has taken the write up meanwhile. */
      readonly keep: (sealed: string) => Promise<void>
      /** Leaves it to the next who comes. */
      readonly release: () => Promise<void>
    }
  /** Somebody is at it, or was cut off less than `CLAIM_MS` ago. */
  | { readonly state: 'running'; readonly fingerprint: string }
  | { readonly state: 'answered'; readonly fingerprint: string; readonly sealed: string }
)

/** Takes up a write for one of those who ask for it at the same time. Rejects when nobody can say. */
export type ClaimWrite = (write: RepeatableWrite) => Promise<Claim>
