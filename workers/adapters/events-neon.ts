// Events straight into Postgres, for callers who wait.

import type { Db } from '../../db/client.ts'
import { storeEvents } from '../../db/queries/events.ts'
import type { RecordEvents } from '../ports.ts'

export const createEventsNeon =
  (db: Db): RecordEvents =>
  (events) =>
    storeEvents(db, events)
