// Writes and their answers as one isolate knows them: what is left when Redis cannot be asked.

import { ANSWER_MS, CLAIM_MS, type ClaimWrite } from '../idempotency/claim.ts'
import { createBoundedMap } from '../resilience/bounded-map.ts'

/** Of all sealed answers together, in UTF-16 code units. */
const CAPACITY = 4_000_000
/** What an entry takes beside its answer. */
const OVERHEAD = 500

interface Entry {
  readonly fingerprint: string
  readonly sealed?: string
  /** When it is forgotten, Unix milliseconds. */
  readonly until: number
}

export const createClaimsIsolate = (now: () => number): ClaimWrite => {
  const entries = createBoundedMap<string, Entry>(CAPACITY, ({ sealed = '' }) => sealed.length + OVERHEAD)
  return async ({ name, fingerprint }) => {
    const known = entries.get(name)
    if (known && known.until > now()) {
      return known.sealed === undefined
        ? { state: 'running', degraded: [], fingerprint: known.fingerprint }
        : { state: 'answered', degraded: [], fingerprint: known.fingerprint, sealed: known.sealed }
    }
    const mine: Entry = { fingerprint, until: now() + CLAIM_MS }
    entries.set(name, mine)
    const settle = async (entry: Entry): Promise<void> => {
      if (entries.get(name) === mine) entries.set(name, entry)
    }
    return {
      state: 'taken',
      degraded: [],
      keep: (sealed) => settle({ fingerprint, sealed, until: now() + ANSWER_MS }),
      release: () => settle({ ...mine, until: 0 }),
    }
  }
}
