// Events that the queue did not take, and all of them on a laptop, whose queue forgets: kept on disk where they arrive and
// carried to Postgres by an alarm, until Postgres has them.

import { DurableObject } from 'cloudflare:workers'
import type { Event } from '../../core/events.ts'
import { composeEvents } from '../deps-events.ts'
import { parseEnv } from '../env.ts'
import type { RecordEvents } from '../ports.ts'

/** Time for a few more to gather. */
const GATHER_MS = 200
const BATCH = 200
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

export class Outbox extends DurableObject<object> {
  private readonly apply: RecordEvents
  private failures = 0

  constructor(state: DurableObjectState, bindings: object) {
    super(state, bindings)
    this.apply = composeEvents(parseEnv(bindings)).apply
    state.storage.sql.exec(
      'create table if not exists waiting (id text primary key, body text not null) without rowid',
    )
  }

  /** They are on disk when this resolves. */
  async add(events: readonly Event[]): Promise<void> {
    for (const event of events) {
      this.ctx.storage.sql.exec(
        'insert or ignore into waiting values (?, ?)',
        event.id,
        JSON.stringify(event),
      )
    }
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + GATHER_MS)
  }

  override async alarm(): Promise<void> {
    const rows = this.ctx.storage.sql
      .exec<{ id: string; body: string }>('select id, body from waiting order by id limit ?', BATCH)
      .toArray()
    if (rows.length === 0) return
    try {
      await this.apply(rows.map(({ body }) => JSON.parse(body) as Event))
      for (const { id } of rows) this.ctx.storage.sql.exec('delete from waiting where id = ?', id)
      this.failures = 0
      await this.ctx.storage.setAlarm(Date.now())
    } catch {
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures)
      this.failures += 1
      await this.ctx.storage.setAlarm(Date.now() + pause)
    }
  }
}
