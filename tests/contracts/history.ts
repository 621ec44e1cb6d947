// What every place that keeps prompts must do. `record` is what fills it; `organization` makes one that exists.

import { describe, expect, it } from 'vitest'
import type { EventOf } from '../../core/events.ts'
import type { History, RecordEvents } from '../../workers/ports.ts'
import { createUlid } from '../../workers/ulid.ts'

export interface HistoryStore {
  readonly history: History
  readonly record: RecordEvents
  readonly organization: () => Promise<string>
}

const keyId = '01900000-0000-7000-8000-00000000000a'
const at = 1_800_000_000_000

const kept = (organizationId: string, minute: number): EventOf<'history'> => ({
  kind: 'history',
  id: createUlid(at + minute * 60_000),
  at: at + minute * 60_000,
  organizationId,
  keyId,
  prompt: `prompt ${minute}`,
  additions: [{ technique: 'rubric', at: 8, text: ' more' }],
  intent: minute % 2 ? 'translation' : 'explanation',
  confidence: 0.5,
  complexity: 2,
  request: { latency: 'fast' },
  versions: { model: 'm', catalogue: 'c', policy: 'p' },
  ...(minute === 3 && { unchangedReason: 'It is good.' }),
})

export const historyContract = (name: string, store: () => HistoryStore) =>
  describe(`${name} as a place for history`, () => {
    const fill = async () => {
      const organization = await store().organization()
      const events = [0, 1, 2, 3].map((minute) => kept(organization, minute))
      await store().record(events)
      const find = async (filter: Parameters<History['list']>[1], limit = 10) =>
        (await store().history.list(organization, filter, limit)).map(({ prompt }) => prompt.slice(7))
      return { organization, events, find }
    }

    it('has the newest first, page by page', async () => {
      const { events, find } = await fill()
      expect(await find({}, 3)).toEqual(['3', '2', '1'])
      expect(await find({ cursor: events[1]?.id }, 3)).toEqual(['0'])
    })

    it('finds by intent, outcome and time', async () => {
      const { find } = await fill()
      expect(await find({ intent: 'translation' })).toEqual(['3', '1'])
      expect(await find({ unchanged: true })).toEqual(['3'])
      expect(await find({ unchanged: false })).toEqual(['2', '1', '0'])
      expect(await find({ from: at + 60_000, to: at + 180_000 })).toEqual(['2', '1'])
      expect(await find({ from: at + 60_000, to: at + 180_000, intent: 'translation' })).toEqual(['1'])
    })

    it('gives one entry as it was told, with what was said of it', async () => {
      const { organization, events } = await fill()
      const [event] = events as [EventOf<'history'>]
      const word = { id: createUlid(at), at, rating: 5, outcome: 'used' as const }
      await store().record([
        { kind: 'feedback', organizationId: organization, keyId, enhancementId: event.id, ...word },
      ])
      const { kind: _kind, organizationId: _organization, ...entry } = event
      expect(await store().history.find(organization, event.id)).toEqual({ entry, feedback: [word] })
    })

    it('shows nothing to another organisation, and nothing that was deleted', async () => {
      const { organization, events, find } = await fill()
      const other = await store().organization()
      const [event] = events as [EventOf<'history'>]
      expect(await store().history.list(other, {}, 10)).toEqual([])
      expect(await store().history.find(other, event.id)).toBeUndefined()
      const deletion = { kind: 'deletion' as const, id: createUlid(at), at, keyId, historyId: event.id }
      await store().record([{ ...deletion, organizationId: organization }])
      expect(await store().history.find(organization, event.id)).toBeUndefined()
      expect(await find({})).toEqual(['3', '2', '1'])
    })
  })
