// What is told and kept, in memory: every event at once, and history read from those that were told.

import type { Event, EventOf } from '../core/events.ts'
import type { History, HistoryEntry, RecordEvents, UsageOfRequest } from '../workers/ports.ts'

export const createMemoryEvents = () => {
  const told: Event[] = []
  const used: UsageOfRequest[] = []
  const state = { down: false }
  const record: RecordEvents = async (events) => {
    if (state.down) throw new Error('connection refused')
    for (const event of events) {
      if (!told.some(({ id, kind }) => id === event.id && kind === event.kind)) told.push(event)
    }
  }
  const ofKind = <Kind extends Event['kind']>(kind: Kind): EventOf<Kind>[] =>
    told.filter((event): event is EventOf<Kind> => event.kind === kind)
  const entries = (organization: string): HistoryEntry[] => {
    if (state.down) throw new Error('connection refused')
    const deleted = ofKind('deletion').filter(({ organizationId }) => organizationId === organization)
    return ofKind('history')
      .filter(({ organizationId, id }) => {
        return organizationId === organization && !deleted.some(({ historyId }) => historyId === id)
      })
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .map(({ kind: _kind, organizationId: _organization, ...entry }) => entry)
  }
  const history: History = {
    list: async (organization, { intent, unchanged, from, to, cursor }, limit) =>
      entries(organization)
        .filter((entry) => intent === undefined || entry.intent === intent)
        .filter((entry) => unchanged === undefined || (entry.unchangedReason !== undefined) === unchanged)
        .filter(({ at }) => (from === undefined || at >= from) && (to === undefined || at < to))
        .filter(({ id }) => cursor === undefined || id < cursor)
        .slice(0, limit),
    find: async (organization, id) => {
      const entry = entries(organization).find((one) => one.id === id)
      const said = ofKind('feedback').filter(({ enhancementId }) => enhancementId === id)
      return (
        entry && {
          entry,
          feedback: said.map(
            ({ kind: _kind, organizationId: _organization, keyId: _key, enhancementId: _id, ...word }) =>
              word,
          ),
        }
      )
    },
  }
  return { record, history, told, used, state, count: (one: UsageOfRequest) => void used.push(one) }
}
