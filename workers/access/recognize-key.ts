// Whose key is this? Isolate memory answers first, then Redis, then Postgres. An answer counts as fresh for a minute
// at most since Postgres gave it, over all layers together: that is how fast a revocation takes hold everywhere.

import type { ApiKey, FindApiKey, KeyCache, Recognized, RecognizeKey, VerifiedKey } from '../ports.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'
import { withDeadline } from '../resilience/with-deadline.ts'
import { equalInConstantTime } from './equal-in-constant-time.ts'

/** Revocation takes hold within 60 s; the rest is left for clocks that differ. */
const FRESH_MS = 55_000
const CLOCK_SKEW_MS = 5_000
/** From this age on Postgres is asked again while the request goes on, so that a key in use never waits for it. */
const REFRESH_MS = 30_000
const REFRESH_EVERY_MS = 2_000
/** A key that does not exist yet may be created, so "no" is believed only briefly. */
const FRESH_REFUSAL_MS = 5_000
/** How long a known key goes on working while Postgres is down. */
const KNOWN_MS = 15 * 60_000
/** How long the owner of a known key waits for Postgres to confirm it. */
const CONFIRM_MS = 150

interface RecognizeKeyPorts {
  readonly hash: (key: string) => Promise<string>
  readonly near: KeyCache
  readonly far: KeyCache
  readonly find: FindApiKey
  readonly now: () => number
}

export const createRecognizeKey = ({
  hash: hashOf,
  near,
  far,
  find,
  now,
}: RecognizeKeyPorts): RecognizeKey => {
  const refreshed = createBoundedMap<string, number>(1_000)

  const accept = (hash: string, { key }: VerifiedKey) =>
    key !== null && equalInConstantTime(key.hash, hash) && !hasExpired(key, now()) ? key : undefined

  const ask = async (hash: string): Promise<VerifiedKey> => {
    const verifiedAt = now()
    const verified = { key: (await find(hash)) ?? null, verifiedAt }
    await near.write(hash, verified)
    return verified
  }
  const remember = (hash: string, asking: Promise<VerifiedKey>) =>
    asking.then((verified) => far.write(hash, verified)).catch(() => undefined)

  const answerFresh = (hash: string, verified: VerifiedKey): Recognized => {
    const answer = { key: accept(hash, verified), degraded: [] }
    const due = verified.key !== null && ageAt(verified, now()) > REFRESH_MS
    if (!due || now() - (refreshed.get(hash) ?? 0) < REFRESH_EVERY_MS) return answer
    refreshed.set(hash, now())
    return { ...answer, pending: remember(hash, ask(hash)) }
  }

  const confirm = async (hash: string, known: VerifiedKey): Promise<Recognized> => {
    const asking = ask(hash)
    const pending = remember(hash, asking)
    try {
      const verified = await withDeadline(() => asking, CONFIRM_MS)()
      return { key: accept(hash, verified), degraded: [], pending }
    } catch {
      return { key: accept(hash, known), degraded: ['postgres'], pending }
    }
  }

  return async (key) => {
    const hash = await hashOf(key)
    const nearby = await near.read(hash)
    if (nearby && isFresh(nearby, now())) return answerFresh(hash, nearby)

    const distant = await far.read(hash).catch(() => undefined)
    if (distant && isFresh(distant, now())) {
      await near.write(hash, distant)
      return answerFresh(hash, distant)
    }

    const known = newer(nearby, distant)
    if (known?.key && ageAt(known, now()) < KNOWN_MS) return await confirm(hash, known)

    const asking = ask(hash)
    const pending = remember(hash, asking)
    return { key: accept(hash, await asking), degraded: [], pending }
  }
}

const newer = (a: VerifiedKey | undefined, b: VerifiedKey | undefined): VerifiedKey | undefined =>
  a && b ? (a.verifiedAt >= b.verifiedAt ? a : b) : (a ?? b)

/** Milliseconds since Postgres was asked; a time too far ahead of ours is not believed. */
const ageAt = (verified: VerifiedKey, now: number): number => {
  const age = now - verified.verifiedAt
  return age < -CLOCK_SKEW_MS ? Number.POSITIVE_INFINITY : age
}

const isFresh = (verified: VerifiedKey, now: number): boolean =>
  ageAt(verified, now) < (verified.key ? FRESH_MS : FRESH_REFUSAL_MS)

const hasExpired = (key: ApiKey, now: number): boolean => key.expiresAt !== null && key.expiresAt <= now
