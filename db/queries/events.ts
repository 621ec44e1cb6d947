// Events into their tables, many in one statement and each once, however often it comes. What belongs to an organisation
// that is gone is passed over.

import { asc, gt, type SQL, sql } from 'drizzle-orm'
import type { Event, EventOf } from '../../core/events.ts'
import type { Db } from '../client.ts'
import { deadEvents } from '../schema.ts'

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
  where "organizationId" is null or (
    exists (select from organizations where organizations.id = "organizationId")
    and not exists (
      select from deleted_history gone
      where gone.organization_id = "organizationId" and gone.id = "enhancementId"
    )
  )
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
  ), dead as (
    delete from dead_events using deletion
    where dead_events.history_id = deletion.id and dead_events.organization_id = deletion.organization_id
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
  from counted group by 1, 2, 3, 4 order by 1, 2, 3, 4
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

/** Puts aside what the database would not take, whatever is wrong with it. */
export const buryEvents = async (db: Db, dead: readonly DeadEvent[]): Promise<void> => {
  if (dead.length === 0) return
  const values = dead.map(({ id, body, reason }) => ({
    id,
    body: JSON.stringify(body),
    reason,
    ...aboutOf(body),
  }))
  await db
    .insert(deadEvents)
    .values(values)
    .onConflictDoUpdate({ target: deadEvents.id, set: { reason: sql`excluded.reason`, diedAt: sql`now()` } })
}

/** Whose it is, and which entry of history it is about; null for what cannot be told. */
const aboutOf = (body: unknown): { organizationId: string | null; historyId: string | null } => {
  const { kind, id, organizationId, enhancementId } = (body ?? {}) as Partial<Record<string, unknown>>
  const historyId = kind === 'history' ? id : enhancementId
  return {
    organizationId: typeof organizationId === 'string' && UUID.test(organizationId) ? organizationId : null,
    historyId: typeof historyId === 'string' ? historyId : null,
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The first dead events after an id, in order of their ids. */
export const findDeadEvents = async (db: Db, after: string, limit: number): Promise<DeadEvent[]> => {
  const found = await db
    .select({ id: deadEvents.id, body: deadEvents.body, reason: deadEvents.reason })
    .from(deadEvents)
    .where(gt(deadEvents.id, after))
    .orderBy(asc(deadEvents.id))
    .limit(limit)
  return found.map(({ id, body, reason }) => ({ id, body: JSON.parse(body), reason }))
}

/** Forgets dead events that were stored after all. */
export const forgetDeadEvents = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await db.execute(sql`delete from dead_events where id = any(${sql.param(ids)}::text[])`)
}

/** Forgets notes by which repeats are known, when nothing can repeat any more. */
export const forgetOldNotes = async (db: Db, before: Date): Promise<void> => {
  const time = before.toISOString()
  await db.batch([
    // An entry that was written in the very moment of its deletion.
    db.execute(sql`delete from history using deleted_history gone
      where history.id = gone.id and history.organization_id = gone.organization_id`),
    db.execute(sql`delete from feedback using deleted_history gone
      where feedback.enhancement_id = gone.id and feedback.organization_id = gone.organization_id`),
    db.execute(sql`delete from applied_events where applied_at < ${time}`),
    db.execute(sql`delete from deleted_history where deleted_at < ${time}`),
  ])
}
