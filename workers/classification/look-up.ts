// One search for what is said of some texts: each memory in turn, then the inference server for what none remembers. What
// was found far away is written to everything nearer, after the answer.

import type { CacheStatus, Classification, Dependency } from '../../core/intents/classification.ts'
import type { Asker, ClassificationCache, Infer } from '../ports.ts'

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

interface Found {
  readonly classification: Classification
  readonly cache: CacheStatus
}

export interface LookedUp {
  /** By key. What is not there nobody could say in time. */
  readonly found: ReadonlyMap<string, Found>
  readonly degraded: readonly Dependency[]
}

interface LookUpPorts {
  /** The nearest first. */
  readonly tiers: readonly CacheTier[]
  readonly infer: Infer
  /** The key of a text when another model answered than the one its key was made for. */
  readonly rekey: (text: string, model: string) => Promise<string>
  readonly afterAnswer: Asker['afterAnswer']
  /** When nobody waits any more, Unix milliseconds. */
  readonly until: number
}

export const lookUp = async (wanted: readonly Wanted[], ports: LookUpPorts): Promise<LookedUp> => {
  const { tiers, infer, rekey, afterAnswer, until } = ports
  const found = new Map<string, Found>()
  const degraded = new Set<Dependency>()
  const keep = (depth: number, entries: readonly (readonly [string, Classification])[]): void => {
    for (const { cache } of tiers.slice(0, depth)) afterAnswer(cache.write(entries).catch(() => undefined))
  }

  for (const [depth, { name, cache, dependency }] of tiers.entries()) {
    const missing = wanted.filter(({ key }) => !found.has(key)).map(({ key }) => key)
    if (missing.length === 0) break
    const known = await cache.read(missing).catch(() => {
      if (dependency) degraded.add(dependency)
      return []
    })
    const hits = missing.flatMap((key, i) => (known[i] ? [[key, known[i]] as const] : []))
    for (const [key, classification] of hits) found.set(key, { classification, cache: name })
    if (hits.length > 0) keep(depth, hits)
  }

  const missing = wanted.filter(({ key }) => !found.has(key))
  if (missing.length === 0) return { found, degraded: [...degraded] }
  try {
    const inferred = await infer(
      missing.map(({ text }) => text),
      until,
    )
    const entries = missing.flatMap((one, i) =>
      inferred[i] ? [{ ...one, classification: inferred[i] }] : [],
    )
    for (const { key, classification } of entries) found.set(key, { classification, cache: 'miss' })
    const storing = entries.map(async ({ text, classification }) => {
      return [await rekey(text, classification.model), classification] as const
    })
    afterAnswer(Promise.all(storing).then((rekeyed) => keep(tiers.length, rekeyed)))
  } catch {
    degraded.add('inference')
  }
  return { found, degraded: [...degraded] }
}
