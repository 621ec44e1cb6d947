// What the inference server says of texts, remembered. Texts that are asked for at the same time share one flight.

import type { Asker, Infer } from '../ports.ts'
import { withDeadline } from '../resilience/with-deadline.ts'
import type { CacheKey } from './cache-key.ts'
import type { ExpectedModel } from './expected-model.ts'
import { type CacheTier, lookUp, type Recalled, type Wanted } from './look-up.ts'

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
  readonly expected: ExpectedModel
  readonly now: () => number
}

/** A text that is being looked up. */
interface Flight {
  readonly landed: Promise<Recalled>
  readonly land: (answer: Recalled) => void
  /** When nobody waits for it any more, Unix milliseconds. */
  readonly until: number
}

const UNANSWERED: Recalled = { found: undefined, degraded: ['inference'] }

export const createRecall = ({ tiers, infer, cacheKey, expected, now }: RecallPorts): Recall => {
  /** By key. */
  const flights = new Map<string, Flight>()

  /** The flights of all that are wanted: those they are on already, new ones for the rest. */
  const board = (
    wanted: readonly Wanted[],
    { asker, deadlineMs }: RecallOptions,
    until: number,
    model: string,
  ) => {
    const boarded = new Map<string, Flight>()
    const started: Wanted[] = []
    for (const one of wanted) {
      if (boarded.has(one.key)) continue
      const flight = flights.get(one.key)
      if (flight && isWorthJoining(flight.until - now(), deadlineMs)) {
        boarded.set(one.key, flight)
        continue
      }
      const own = createFlight(until)
      started.push(one)
      boarded.set(one.key, own)
      flights.set(one.key, own)
    }
    if (started.length === 0) return boarded
    const looking = lookUp(started, {
      tiers,
      infer,
      keyFor: async ({ key, text }, answered) => {
        expected.answered(answered)
        return answered === model ? key : cacheKey({ tenant: asker.tenant, model: answered, text })
      },
      asker,
      until,
      now,
      tell: (key, answer) => {
        const flight = boarded.get(key)
        if (flights.get(key) === flight) flights.delete(key)
        flight?.land(answer)
      },
    })
    asker.afterAnswer(looking)
    return boarded
  }

  return async (texts, options) => {
    const until = now() + options.deadlineMs
    const model = expected.version()
    const { tenant } = options.asker
    const wanted = await Promise.all(
      texts.map(async (text) => ({ text, key: await cacheKey({ tenant, model, text }) })),
    )
    const boarded = board(wanted, options, until, model)
    const leftMs = Math.max(0, until - now())
    return Promise.all(
      wanted.map(async ({ key }) => {
        const { landed } = boarded.get(key) as Flight
        return withDeadline(() => landed, leftMs)().catch(() => UNANSWERED)
      }),
    )
  }
}

/**
 * Whether a flight with this time left is one for a caller who waits for `deadlineMs`: not one whose time is nearly over,
 * and not a large batch, in which this text may be the last.
 */
const isWorthJoining = (leftMs: number, deadlineMs: number): boolean =>
  leftMs > deadlineMs / 2 && leftMs <= deadlineMs

const createFlight = (until: number): Flight => {
  let land: Flight['land'] = () => undefined
  const landed = new Promise<Recalled>((resolve) => {
    land = resolve
  })
  return { landed, land, until }
}
