// What the inference server says of texts, remembered. Texts that are asked for at the same time share one flight.

import type { CacheStatus, Classification, Dependency } from '../../core/intents/classification.ts'
import type { Asker, Infer } from '../ports.ts'
import { withDeadline } from '../resilience/with-deadline.ts'
import type { CacheKey } from './cache-key.ts'
import { type CacheTier, type LookedUp, lookUp, type Wanted } from './look-up.ts'

interface Recalled {
  /** Undefined when nobody could say in time; `degraded` then has `inference`. */
  readonly found: { readonly classification: Classification; readonly cache: CacheStatus } | undefined
  readonly degraded: readonly Dependency[]
}

interface RecallOptions {
  readonly asker: Asker
  readonly deadlineMs: number
}

/** In the order of the texts. Never rejects. */
export type Recall = (texts: readonly string[], options: RecallOptions) => Promise<readonly Recalled[]>

interface RecallPorts {
  /** The nearest first. */
  readonly tiers: readonly CacheTier[]
  readonly infer: Infer
  readonly cacheKey: CacheKey
  /** The version that is expected to answer, until the server names another. */
  readonly model: string
  readonly now: () => number
}

/** A look-up in progress, and when (Unix milliseconds) nobody waits for it any more. */
interface Flight {
  readonly landed: Promise<LookedUp>
  readonly until: number
}

const UNANSWERED: Recalled = { found: undefined, degraded: ['inference'] }

export const createRecall = ({ tiers, infer, cacheKey, model, now }: RecallPorts): Recall => {
  const flights = new Map<string, Flight>()
  let current = model

  /** Joins the flights that these are on already, and starts one for the rest. */
  const board = (wanted: readonly Wanted[], { asker, deadlineMs }: RecallOptions, until: number) => {
    const joined = new Map<string, Flight>()
    const grounded = new Map<string, Wanted>()
    for (const one of wanted) {
      const flight = flights.get(`${deadlineMs}:${one.key}`)
      // A flight whose own request was cut off never lands, and must not be joined for ever.
      if (flight && flight.until > now()) joined.set(one.key, flight)
      else grounded.set(one.key, one)
    }
    if (grounded.size === 0) return joined
    const landed = lookUp([...grounded.values()], {
      tiers,
      infer,
      rekey: (text, answered) => {
        current = answered
        return cacheKey({ tenant: asker.tenant, model: answered, text })
      },
      afterAnswer: asker.afterAnswer,
      until,
    })
    const flight = { landed, until }
    for (const key of grounded.keys()) {
      flights.set(`${deadlineMs}:${key}`, flight)
      joined.set(key, flight)
    }
    asker.afterAnswer(
      landed.finally(() => {
        for (const key of grounded.keys()) {
          if (flights.get(`${deadlineMs}:${key}`) === flight) flights.delete(`${deadlineMs}:${key}`)
        }
      }),
    )
    return joined
  }

  return async (texts, options) => {
    const until = now() + options.deadlineMs
    const { tenant } = options.asker
    const wanted = await Promise.all(
      texts.map(async (text) => ({ text, key: await cacheKey({ tenant, model: current, text }) })),
    )
    const boarded = board(wanted, options, until)
    return Promise.all(
      wanted.map(async ({ key }) => {
        const flight = boarded.get(key)
        if (!flight) return UNANSWERED
        try {
          const { found, degraded } = await withDeadline(() => flight.landed, Math.max(0, until - now()))()
          return { found: found.get(key), degraded }
        } catch {
          return UNANSWERED
        }
      }),
    )
  }
}
