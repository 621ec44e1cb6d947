// One search for what is said of some texts: each memory in turn, then the inference server for what none remembers. Each
// text is told of as soon as something is known of it. What was found far away is written to everything nearer, after the
// answer.

import type { CacheStatus, Classification, Dependency } from '../../core/intents/classification.ts'
import type { Asker, ClassificationCache, Infer } from '../ports.ts'
import { inSlices } from './in-slices.ts'

/** A memory, and what an answer had to do without when it fails. */
export interface CacheTier {
  readonly name: Exclude<CacheStatus, 'bypass' | 'miss'>
  readonly cache: ClassificationCache
  readonly dependency?: Dependency
}

/** A text and the key it is remembered by. */
export interface Wanted {
  readonly key: string
  readonly text: string
}

export interface Recalled {
  /** Undefined when nobody could say in time; `degraded` then has `inference`. */
  readonly found: { readonly classification: Classification; readonly cache: CacheStatus } | undefined
  readonly degraded: readonly Dependency[]
}

interface LookUpPorts {
  /** The nearest first. */
  readonly tiers: readonly CacheTier[]
  readonly infer: Infer
  /** The key of a text that this model answered for. */
  readonly keyFor: (one: Wanted, model: string) => Promise<string>
  readonly asker: Asker
  /** When nobody waits any more, Unix milliseconds. */
  readonly until: number
  readonly now: () => number
  /** Called once for each of the wanted. */
  readonly tell: (key: string, answer: Recalled) => void
}

/** With less time than this no answer would be back. */
const WORTH_ASKING_MS = 20
/** What the server has not computed in this time it will not. */
const SLICE_DEADLINE_MS = 1_500

type Entry = readonly [key: string, classification: Classification]

/** Never rejects. */
export const lookUp = async (wanted: readonly Wanted[], ports: LookUpPorts): Promise<void> => {
  const { tiers, infer, keyFor, asker, until, now, tell } = ports
  const missing = new Map(wanted.map((one) => [one.key, one]))
  const failed = new Set<Dependency>()
  const inferredAll: Entry[] = []

  const found = ([key, classification]: Entry, cache: CacheStatus): void => {
    missing.delete(key)
    tell(key, { found: { classification, cache }, degraded: [...failed] })
  }
  const keep = (nearer: readonly CacheTier[], entries: readonly Entry[]): void => {
    if (entries.length === 0) return
    for (const { cache } of nearer) {
      asker.afterAnswer(cache.write(entries, asker).catch(() => undefined))
    }
  }

  const search = async ({ name, cache, dependency }: CacheTier, depth: number): Promise<void> => {
    const keys = [...missing.keys()]
    const known = await cache.read(keys, asker).catch(() => {
      if (dependency) failed.add(dependency)
      return []
    })
    const hits = keys.flatMap((key, i): Entry[] => (known[i] ? [[key, known[i]]] : []))
    for (const hit of hits) found(hit, name)
    keep(tiers.slice(0, depth), hits)
  }

  const ask = async (slice: readonly Wanted[]): Promise<boolean> => {
    if (until - now() < WORTH_ASKING_MS) return false
    const sliceUntil = Math.min(until, now() + SLICE_DEADLINE_MS)
    const texts = slice.map(({ text }) => text)
    const inferred = await infer(texts, sliceUntil, asker).catch(() => undefined)
    if (inferred === undefined) return false
    const answered = slice.flatMap((one, i) => (inferred[i] ? [{ one, classification: inferred[i] }] : []))
    for (const { one, classification } of answered) found([one.key, classification], 'miss')
    const entries = await Promise.all(
      answered.map(async ({ one, classification }): Promise<Entry> => {
        return [await keyFor(one, classification.model), classification]
      }),
    )
    keep(tiers.slice(0, 1), entries)
    inferredAll.push(...entries)
    return true
  }

  for (const [depth, tier] of tiers.entries()) if (missing.size > 0) await search(tier, depth)
  await inSlices([...missing.values()], ask, now)
  keep(tiers.slice(1), inferredAll)
  for (const key of missing.keys()) tell(key, { found: undefined, degraded: [...failed, 'inference'] })
}
