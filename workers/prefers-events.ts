// Content negotiation between the two forms of an answer, RFC 9110 § 12.5.1.

import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { AppEnv } from './context.ts'

const JSON_TYPE = 'application/json'
const EVENTS_TYPE = 'text/event-stream'

interface Range {
  readonly type: string
  readonly q: number
}

/** What the most specific range that covers `type` says of it, and whether that range names it. */
const preference = (type: string, ranges: readonly Range[]) => {
  const [main] = type.split('/')
  const find = (wanted: string) => ranges.find((range) => range.type.toLowerCase() === wanted)
  const named = find(type)
  return { q: (named ?? find(`${main}/*`) ?? find('*/*'))?.q ?? 0, named: named !== undefined }
}

/** Whether the caller would rather have events. JSON is given to whoever has no preference, or likes neither. */
export const prefersEvents = (c: Context<AppEnv>): boolean =>
  accepts(c, {
    header: 'Accept',
    supports: [JSON_TYPE, EVENTS_TYPE],
    default: JSON_TYPE,
    match: (ranges) => {
      const json = preference(JSON_TYPE, ranges)
      const events = preference(EVENTS_TYPE, ranges)
      const tie = events.q === json.q && events.q > 0 && events.named && !json.named
      return events.q > json.q || tie ? EVENTS_TYPE : JSON_TYPE
    },
  }) === EVENTS_TYPE
