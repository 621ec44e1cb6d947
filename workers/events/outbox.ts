// Events that the queue did not take, and all of them on a laptop, whose queue forgets: kept on disk where they arrive and
// carried to Postgres by an alarm, until Postgres has them. What is tried is noted before it is tried, since an isolate
// that is killed notes nothing afterwards.

import { DurableObject } from 'cloudflare:workers'
import { describeError } from '../../core/describe-error.ts'
import type { Event } from '../../core/events.ts'
import { logConsole as log } from '../adapters/log-console.ts'
import { composeEvents } from '../deps-events.ts'
import { parseEnv } from '../env.ts'
import { MOST_EVENTS, nextBatch, pauseAfter } from './next-batch.ts'

/** Time for a few more to gather. */
const GATHER_MS = 200
/** Tries in a row that brought nothing to Postgres. */
const FAILURES = 'failures'

export class Outbox extends DurableObject<object> {
  private readonly sql: SqlStorage

  constructor(state: DurableObjectState, bindings: object) {
    super(state, bindings)
    this.sql = state.storage.sql
    this.sql.exec(
      'create table if not exists waiting (id text primary key, body text not null) without rowid',
    )
    const [attempts] = this.sql.exec("select 1 from pragma_table_info('waiting') where name = 'attempts'")
    if (!attempts) this.sql.exec('alter table waiting add column attempts integer not null default 0')
    this.sql.exec('create index if not exists waiting_next on waiting (attempts, id)')
  }

  /** They are on disk when this resolves. */
  async add(events: readonly Event[]): Promise<void> {
    const { storage } = this.ctx
    if ((await storage.getAlarm()) === null) await storage.setAlarm(Date.now() + GATHER_MS)
    for (const event of events) {
      this.sql.exec('insert or ignore into waiting (id, body) values (?, ?)', event.id, JSON.stringify(event))
    }
  }

  override async alarm(): Promise<void> {
    const { storage } = this.ctx
    const failures = storage.kv.get<number>(FAILURES) ?? 0
    const ids = this.next(failures)
    if (ids.length === 0) return
    // Rings also when this is killed: the platform by itself would try a few times more and then no more.
    const net = storage.setAlarm(Date.now() + pauseAfter(failures + 1))
    storage.kv.put(FAILURES, failures + 1)
    const [only, ...others] = ids
    if (others.length === 0) {
      this.sql.exec('update waiting set attempts = attempts + 1 where id = ?', only)
    }
    try {
      await net
      await composeEvents(parseEnv(this.env)).apply(ids.map((id) => this.read(id)))
      for (const id of ids) this.sql.exec('delete from waiting where id = ?', id)
      storage.kv.put(FAILURES, 0)
      await storage.setAlarm(Date.now())
    } catch (error) {
      log({ level: 'warn', event: 'events-wait', events: ids.length, error: describeError(error) })
      await storage.setAlarm(Date.now() + pauseAfter(failures + 1))
    }
  }

  private next(failures: number): string[] {
    const waiting = this.sql.exec<{ id: string; bytes: number; attempts: number }>(
      'select id, octet_length(body) as bytes, attempts from waiting order by attempts, id limit ?',
      MOST_EVENTS,
    )
    return nextBatch(waiting.toArray(), failures)
  }

  private read(id: string): Event {
    const { body } = this.sql.exec<{ body: string }>('select body from waiting where id = ?', id).one()
    return JSON.parse(body) as Event
  }
}
