// Usage, added up in the isolate and told every few seconds as one event, since an event for each request would cost more
// than the request. What an isolate has not told yet is lost when it ends.

import type { EventOf } from '../../core/events.ts'
import type { CountUsage, Log, RecordEvents } from '../ports.ts'

interface CounterPorts {
  readonly record: RecordEvents
  readonly newId: () => string
  readonly now: () => number
  readonly pause: (milliseconds: number) => Promise<void>
  readonly log: Log
}

const TELL_EVERY_MS = 3_000
/** A report that is this late was cut off with the request that carried it; the next request carries another. */
const GIVEN_UP_MS = 3 * TELL_EVERY_MS

type Count = EventOf<'usage'>['counts'][number]

/** Counts a request; the first after each report stays behind to make the next one. */
export const createUsageCounter = ({ record, newId, now, pause, log }: CounterPorts): CountUsage => {
  let counts = new Map<string, Count>()
  let reportUntil = 0

  const add = (count: Count): void => {
    const name = [count.organizationId, count.keyId, count.endpoint, count.day].join(' ')
    const known = counts.get(name)
    counts.set(name, known ? sumOf(known, count) : count)
  }
  const tell = async (): Promise<void> => {
    await pause(TELL_EVERY_MS)
    const told = counts
    counts = new Map()
    reportUntil = 0
    if (told.size === 0) return
    try {
      await record([{ kind: 'usage', id: newId(), counts: [...told.values()] }])
    } catch {
      log({ level: 'warn', event: 'events-wait', kind: 'usage', events: 1 })
      for (const count of told.values()) add(count)
    }
  }

  return (used, afterAnswer) => {
    add({ ...used, requests: 1, day: new Date(now()).toISOString().slice(0, 10) })
    if (now() < reportUntil) return
    reportUntil = now() + GIVEN_UP_MS
    afterAnswer(tell())
  }
}

const sumOf = (one: Count, other: Count): Count => ({
  ...one,
  requests: one.requests + other.requests,
  prompts: one.prompts + other.prompts,
  changed: one.changed + other.changed,
  addedTokens: one.addedTokens + other.addedTokens,
  kept: one.kept + other.kept,
})
