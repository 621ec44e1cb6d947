// What is kept belongs to somebody: only the owner of a key may ask for it.

import type { Context } from 'hono'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv, Caller } from '../context.ts'

/** The caller's key. @throws ProblemError `unauthenticated` for anonymous callers. */
export const keyOf = (c: Context<AppEnv>): NonNullable<Caller['key']> => {
  const { key } = c.var.caller
  if (key) return key
  throw new ProblemError('unauthenticated', 'This needs an API key: send Authorization: Bearer bp_…', {
    headers: { 'WWW-Authenticate': 'Bearer realm="BetterPrompts"' },
  })
}
