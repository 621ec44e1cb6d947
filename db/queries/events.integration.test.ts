import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event, EventOf } from '../../core/events.ts'
import type { JsonServer } from '../../local/json-server.ts'
import { startNeon } from '../../local/neon.ts'
import { createUlid } from '../../workers/ulid.ts'
import { createDb, type Db } from '../client.ts'
import { migrate } from '../commands/migrations.ts'
import { organizations } from '../schema.ts'
import { uuidV7 } from '../uuid-v7.ts'
import { buryEvents, findDeadEvents, forgetDeadEvents, forgetOldNotes, storeEvents } from './events.ts'
import { findHistory, listHistory } from './history.ts'
import { readUsage } from './usage.ts'

const url = 'postgres://local:local@localhost/betterprompts'
const keyId = uuidV7()
let server: JsonServer
let db: Db
let now = 1_700_000_000_000

beforeAll(async () => {
  server = await startNeon({ port: 0 })
  db = createDb({ url, endpoint: `${server.url}/sql`, timeoutMs: 30_000 })
  await migrate(db)
})
afterAll(() => server.close())

const newId = () => {
  now += 1_000
  return createUlid(now)
}
const newOrganization = async () => {
  const id = uuidV7()
  await db.insert(organizations).values({ id, name: 'Acme' })
  return id
}

const kept = (organizationId: string, more: Partial<EventOf<'history'>> = {}): EventOf<'history'> => ({
  kind: 'history',
  id: newId(),
  at: now,
  organizationId,
  keyId,
  prompt: 'plan a week in Lisbon "with" \\ 🐶\n',
  additions: [{ technique: 'constraints', at: 34, text: '\n\nName what to book.' }],
  intent: 'task_planning',
  confidence: 0.75,
  complexity: 2.5,
  request: { latency: 'fast', prefer: ['rubric'] },
  versions: { model: 'm', catalogue: 'c', policy: 'p' },
  ...more,
})
const said = (organizationId: string | null, enhancementId: string): EventOf<'feedback'> => ({
  kind: 'feedback',
  id: newId(),
  at: now,
  organizationId,
  keyId: organizationId && keyId,
  enhancementId,
  rating: 5,
  techniques: [{ id: 'constraints', verdict: 'helped' }],
})
const deletion = (organizationId: string, historyId: string): EventOf<'deletion'> => ({
  kind: 'deletion',
  id: newId(),
  at: now,
  organizationId,
  keyId,
  historyId,
})
const used = (organizationId: string, day = '2026-11-25'): EventOf<'usage'> => ({
  kind: 'usage',
  id: newId(),
  counts: [
    {
      organizationId,
      keyId,
      day,
      endpoint: 'enhance',
      requests: 2,
      prompts: 2,
      changed: 1,
      addedTokens: 30,
      kept: 2,
    },
  ],
})
const ids = async (organizationId: string) =>
  (await listHistory(db, organizationId, {}, 100)).map(({ id }) => id)

describe('an event', () => {
  it('is stored as it was told', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId, { unchangedReason: 'It is good.' })
    const word = said(organizationId, event.id)
    await storeEvents(db, [event, word])
    const { kind: _, at, ...columns } = event
    expect(await findHistory(db, organizationId, event.id)).toEqual({
      entry: { ...columns, createdAt: new Date(at) },
      feedback: [
        {
          ...{ id: word.id, organizationId, keyId, enhancementId: event.id, createdAt: new Date(word.at) },
          ...{ rating: 5, techniques: word.techniques, edited: null, outcome: null },
        },
      ],
    })
  })

  it('is stored once, however often it comes', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    const events: Event[] = [event, said(organizationId, event.id), used(organizationId)]
    await storeEvents(db, events)
    await storeEvents(db, events)
    await storeEvents(db, [...events, ...events])
    expect(await ids(organizationId)).toEqual([event.id])
    expect((await findHistory(db, organizationId, event.id))?.feedback).toHaveLength(1)
    expect(await readUsage(db, organizationId, '2026-11-25', '2026-11-25')).toMatchObject([{ requests: 2 }])
  })

  it('of an organisation that is gone is passed over, and takes no other with it', async () => {
    const organizationId = await newOrganization()
    const stray = uuidV7()
    const event = kept(organizationId)
    await storeEvents(db, [kept(stray), event, said(stray, event.id), used(stray), deletion(stray, event.id)])
    expect(await ids(organizationId)).toEqual([event.id])
  })

  it('is stored with all others of its batch or not at all', async () => {
    const organizationId = await newOrganization()
    const broken = { ...said(organizationId, newId()), rating: 70_000 }
    await expect(storeEvents(db, [kept(organizationId), broken])).rejects.toThrow()
    expect(await ids(organizationId)).toEqual([])
  })

  it('goes a hundred at a time', async () => {
    const organizationId = await newOrganization()
    await storeEvents(
      db,
      Array.from({ length: 150 }, () => kept(organizationId)),
    )
    expect(await ids(organizationId)).toHaveLength(100)
  })

  it('may come from somebody without a key', async () => {
    const word = said(null, newId())
    await storeEvents(db, [word])
    const { rows } = await db.execute(sql`select organization_id from feedback where id = ${word.id}`)
    expect(rows).toEqual([{ organization_id: null }])
  })
})

describe('a deletion', () => {
  it('takes the entry and what was said of it', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    const word = said(organizationId, event.id)
    await storeEvents(db, [event, word])
    await storeEvents(db, [deletion(organizationId, event.id)])
    expect(await findHistory(db, organizationId, event.id)).toBeUndefined()
    const { rows } = await db.execute(sql`select id from feedback where id = ${word.id}`)
    expect(rows).toEqual([])
  })

  it('holds against an entry that comes late', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    await storeEvents(db, [deletion(organizationId, event.id)])
    await storeEvents(db, [event])
    expect(await ids(organizationId)).toEqual([])
  })

  it('holds against a word that comes late', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    const word = said(organizationId, event.id)
    await storeEvents(db, [event, deletion(organizationId, event.id)])
    await storeEvents(db, [word])
    const { rows } = await db.execute(sql`select id from feedback where id = ${word.id}`)
    expect(rows).toEqual([])
  })

  it('takes what was put aside, too', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    const word = said(organizationId, event.id)
    await buryEvents(
      db,
      [event, word].map((body) => ({ id: body.id, body, reason: 'SQLSTATE 22003' })),
    )
    await storeEvents(db, [deletion(organizationId, event.id)])
    expect(await findDeadEvents(db, '', 100)).toEqual([])
  })

  it('holds against an entry that was written in the same moment', async () => {
    const organizationId = await newOrganization()
    const event = kept(organizationId)
    await storeEvents(db, [event])
    await db.execute(
      sql`insert into deleted_history (organization_id, id) values (${organizationId}, ${event.id})`,
    )
    expect(await ids(organizationId)).toEqual([])
    expect(await findHistory(db, organizationId, event.id)).toBeUndefined()
    await forgetOldNotes(db, new Date(0))
    const { rows } = await db.execute(sql`select id from history where id = ${event.id}`)
    expect(rows).toEqual([])
  })

  it('is not for another organisation to do, neither before nor after', async () => {
    const [organizationId, other] = [await newOrganization(), await newOrganization()]
    const [early, late] = [kept(organizationId), kept(organizationId)]
    await storeEvents(db, [early])
    await storeEvents(db, [deletion(other, early.id), deletion(other, late.id)])
    await storeEvents(db, [late])
    expect(await ids(organizationId)).toEqual([late.id, early.id])
  })
})

describe('a page of history', () => {
  it('has the newest first, and goes on where the last one ended', async () => {
    const organizationId = await newOrganization()
    const events = Array.from({ length: 5 }, () => kept(organizationId))
    await storeEvents(db, events)
    const newest = events.map(({ id }) => id).reverse()
    const page = await listHistory(db, organizationId, {}, 2)
    expect(page.map(({ id }) => id)).toEqual(newest.slice(0, 2))
    const next = await listHistory(db, organizationId, { before: page[1]?.id }, 10)
    expect(next.map(({ id }) => id)).toEqual(newest.slice(2))
  })

  it('has what was asked for', async () => {
    const organizationId = await newOrganization()
    const [plan, chat] = [
      kept(organizationId),
      kept(organizationId, { intent: 'conversation', unchangedReason: 'It is conversation.' }),
    ]
    await storeEvents(db, [plan, chat])
    const find = async (filter: Parameters<typeof listHistory>[2]) =>
      (await listHistory(db, organizationId, filter, 10)).map(({ id }) => id)
    expect(await find({ intent: 'conversation' })).toEqual([chat.id])
    expect(await find({ unchanged: true })).toEqual([chat.id])
    expect(await find({ unchanged: false })).toEqual([plan.id])
    expect(await find({ from: chat.id })).toEqual([chat.id])
    expect(await find({ before: chat.id })).toEqual([plan.id])
  })

  it("is an organisation's own", async () => {
    const [organizationId, other] = [await newOrganization(), await newOrganization()]
    const event = kept(organizationId)
    await storeEvents(db, [event])
    expect(await ids(other)).toEqual([])
    expect(await findHistory(db, other, event.id)).toBeUndefined()
  })
})

it('usage adds up, by day and endpoint', async () => {
  const organizationId = await newOrganization()
  await storeEvents(db, [used(organizationId), used(organizationId), used(organizationId, '2026-11-26')])
  await storeEvents(db, [used(organizationId, '2026-11-24')])
  const twice = { endpoint: 'enhance', requests: 4, prompts: 4, changed: 2, addedTokens: 60 }
  const once = { endpoint: 'enhance', requests: 2, prompts: 2, changed: 1, addedTokens: 30 }
  expect(await readUsage(db, organizationId, '2026-11-25', '2026-11-26')).toEqual([
    { day: '2026-11-25', ...twice },
    { day: '2026-11-26', ...once },
  ])
})

it('dead events are found, page by page, until they are forgotten', async () => {
  const dead = [newId(), newId()].map((id) => ({
    id,
    body: { kind: 'nonsense', text: '\0' },
    reason: '22003',
  }))
  await buryEvents(db, dead)
  await buryEvents(db, dead)
  expect(await findDeadEvents(db, '', 10)).toEqual(dead)
  expect(await findDeadEvents(db, dead[0]?.id ?? '', 10)).toEqual(dead.slice(1))
  await forgetDeadEvents(
    db,
    dead.map(({ id }) => id),
  )
  expect(await findDeadEvents(db, '', 10)).toEqual([])
})

it('notes of repeats are forgotten when they are old, and no sooner', async () => {
  const organizationId = await newOrganization()
  const [first, event] = [used(organizationId), kept(organizationId)]
  await storeEvents(db, [first, deletion(organizationId, event.id)])
  await forgetOldNotes(db, new Date(Date.now() - 60_000))
  await storeEvents(db, [first, event])
  expect(await readUsage(db, organizationId, '2026-11-25', '2026-11-25')).toMatchObject([{ requests: 2 }])
  expect(await ids(organizationId)).toEqual([])
  await forgetOldNotes(db, new Date(Date.now() + 60_000))
  await storeEvents(db, [event])
  expect(await ids(organizationId)).toEqual([event.id])
})
