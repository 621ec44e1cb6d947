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

type Counts = EventOf<'usage'>['counts']

/** Counts a request; the first after each report stays behind to make the next one. */
export const createUsageCounter = ({ record, newId, now, pause, log }: CounterPorts): CountUsage => {
  let counts = new Map<string, Counts[number]>()

  const tell = async (): Promise<void> => {
    await pause(TELL_EVERY_MS)
    const told = [...counts.values()]
    counts = new Map()
    await record([{ kind: 'usage', id: newId(), counts: told }]).catch(() =>
      log({ level: 'error', event: 'events-lost', kind: 'usage', events: 1 }),
    )
  }

  return (used, afterAnswer) => {
    const day = new Date(now()).toISOString().slice(0, 10)
    const name = [used.organizationId, used.keyId, used.endpoint, day].join(' ')
    const first = counts.size === 0
    const count = counts.get(name)
    counts.set(name, {
      organizationId: used.organizationId,
      keyId: used.keyId,
      endpoint: used.endpoint,
      day,
      requests: (count?.requests ?? 0) + 1,
      prompts: (count?.prompts ?? 0) + used.prompts,
      changed: (count?.changed ?? 0) + used.changed,
      addedTokens: (count?.addedTokens ?? 0) + used.addedTokens,
      kept: (count?.kept ?? 0) + used.kept,
    })
    if (first) afterAnswer(tell())
  }
}
