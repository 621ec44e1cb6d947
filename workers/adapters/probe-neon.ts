// Is Postgres there?

import { sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import type { Probe } from '../ports.ts'

export const createProbeNeon =
  (db: Db): Probe =>
  async () => {
    await db.execute(sql`select 1`)
  }
