// Events into their tables, many in one statement and each once, however often it comes. What belongs to an organisation
// that is gone is passed over.

import { type SQL, sql } from 'drizzle-orm'
import type { Event, EventOf } from '../../core/events.ts'
import type { Db } from '../client.ts'

type Insert<Kind extends Event['kind']> = (events: readonly EventOf<Kind>[]) => SQL

/** A list as a table that a statement can read from. */
const rows = (list: readonly unknown[], columns: SQL): SQL =>
  sql`jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as event(${columns})`

const history: Insert<'history'> = (events) => sql`
  insert into history (id, organization_id, key_id, created_at, prompt, additions, intent, confidence, complexity,
    unchanged_reason, request, versions)
  select id, "organizationId", "keyId", to_timestamp(at / 1000.0), prompt, additions, intent, confidence, complexity,
    "unchangedReason", request, versions
  from ${rows(
    events,
    sql`id text, "organizationId" uuid, "keyId" uuid, at float8, prompt text, additions jsonb, intent text,
    confidence real, complexity real, "unchangedReason" text, request jsonb, versions jsonb`,
  )}
  where exists (select from organizations where organizations.id = "organizationId")
    and not exists (select from deleted_history gone where gone.organization_id = "organizationId" and gone.id = event.id)
  on conflict (id) do nothing`

const feedback: Insert<'feedback'> = (events) => sql`
  insert into feedback (id, organization_id, key_id, created_at, enhancement_id, rating, techniques, edited, outcome)
  select id, "organizationId", "keyId", to_timestamp(at / 1000.0), "enhancementId", rating, techniques, edited, outcome
  from ${rows(
    events,
    sql`id text, "organizationId" uuid, "keyId" uuid, at float8, "enhancementId" text, rating smallint,
    techniques jsonb, edited text, outcome text`,
  )}
  where "organizationId" is null or exists (select from organizations where organizations.id = "organizationId")
  on conflict (id) do nothing`

/** The entry goes, and what is said of it; a note stays behind, in case its own event is still on the way. */
const deletion: Insert<'deletion'> = (events) => sql`
  with deletion as (
    select distinct "organizationId" as organization_id, "historyId" as id
    from ${rows(events, sql`"organizationId" uuid, "historyId" text`)}
    where exists (select from organizations where organizations.id = "organizationId")
  ), entry as (
    delete from history using deletion
    where history.id = deletion.id and history.organization_id = deletion.organization_id
  ), said as (
    delete from feedback using deletion
    where feedback.enhancement_id = deletion.id and feedback.organization_id = deletion.organization_id
  )
  insert into deleted_history (organization_id, id) select organization_id, id from deletion
  on conflict do nothing`

/** Counts are added, so here an event that comes twice must be known again. */
const usage: Insert<'usage'> = (events) => sql`
  with event as (select id, counts from ${rows(events, sql`id text, counts jsonb`)}),
  fresh as (insert into applied_events (id) select distinct id from event on conflict do nothing returning id),
  counted as (
    select count.* from event join fresh using (id), jsonb_to_recordset(event.counts) as count("organizationId" uuid,
      "keyId" uuid, day date, endpoint text, requests int, prompts int, changed int, "addedTokens" bigint, kept int)
    where exists (select from organizations where organizations.id = "organizationId")
  )
  insert into usage (organization_id, day, key_id, endpoint, requests, prompts, changed, added_tokens, kept)
  select "organizationId", day, "keyId", endpoint, sum(requests), sum(prompts), sum(changed), sum("addedTokens"), sum(kept)
  from counted group by 1, 2, 3, 4
  on conflict (organization_id, day, key_id, endpoint) do update set
    requests = usage.requests + excluded.requests,
    prompts = usage.prompts + excluded.prompts,
    changed = usage.changed + excluded.changed,
    added_tokens = usage.added_tokens + excluded.added_tokens,
    kept = usage.kept + excluded.kept`

const INSERTS = { history, feedback, deletion, usage } as const satisfies {
  [Kind in Event['kind']]: Insert<Kind>
}

/** Stores all of them or, rejecting, none. */
export const storeEvents = async (db: Db, events: readonly Event[]): Promise<void> => {
  const statements = (Object.keys(INSERTS) as Event['kind'][]).flatMap((kind) => {
    const alike = events.filter((event) => event.kind === kind)
    // Each insert gets events of its own kind only.
    return alike.length > 0 ? [db.execute((INSERTS[kind] as Insert<Event['kind']>)(alike))] : []
  })
  const [first, ...rest] = statements
  if (first) await db.batch([first, ...rest])
}

export interface DeadEvent {
  readonly id: string
  readonly body: unknown
  /** Why it was not taken. */
  readonly reason: string
}

/** Puts aside what the database would not take. */
export const buryEvents = async (db: Db, dead: readonly DeadEvent[]): Promise<void> => {
  if (dead.length === 0) return
  await db.execute(sql`insert into dead_events (id, body, reason)
    select id, body, reason from ${rows(dead, sql`id text, body jsonb, reason text`)}
    on conflict (id) do update set reason = excluded.reason, died_at = now()`)
}

/** The first dead events after an id, in order of their ids. */
export const findDeadEvents = async (db: Db, after: string, limit: number): Promise<DeadEvent[]> => {
  const { rows: found } = await db.execute(
    sql`select id, body, reason from dead_events where id > ${after} order by id limit ${limit}`,
  )
  return found as unknown as DeadEvent[]
}

/** Forgets dead events that were stored after all. */
export const forgetDeadEvents = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await db.execute(sql`delete from dead_events where id = any(${sql.param(ids)}::text[])`)
}

/** Forgets notes by which repeats are known, when nothing can repeat any more. */
export const forgetOldNotes = async (db: Db, before: Date): Promise<void> => {
  const time = before.toISOString()
  await db.batch([
    db.execute(sql`delete from applied_events where applied_at < ${time}`),
    db.execute(sql`delete from deleted_history where deleted_at < ${time}`),
  ])
}
