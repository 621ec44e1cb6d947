// `npm run events:replay`: tries events again that the database would not take, for instance after a migration that
// mends the reason. What it takes is forgotten here, the others stay.

import { Event } from '../../core/events.ts'
import { findDeadEvents, forgetDeadEvents, storeEvents } from '../queries/events.ts'
import { openConfiguredDb } from './settings.ts'

const PAGE = 100

/** The database's own word, without the query and its parameters. */
const messageOf = (error: unknown): string => {
  const { cause, message } = error as Error
  return cause instanceof Error ? cause.message : message
}

const db = openConfiguredDb()
let stored = 0
let refused = 0
let after = ''
for (;;) {
  const dead = await findDeadEvents(db, after, PAGE)
  for (const { id, body, reason } of dead) {
    after = id
    const event = Event.safeParse(body)
    try {
      if (!event.success) throw new Error(reason)
      await storeEvents(db, [event.data])
      await forgetDeadEvents(db, [id])
      stored += 1
    } catch (error) {
      refused += 1
      console.error(`${id} is still refused: ${event.success ? messageOf(error) : reason}`)
    }
  }
  if (dead.length < PAGE) break
}
console.log(`${stored} stored, ${refused} still refused`)
if (refused > 0) process.exitCode = 1
