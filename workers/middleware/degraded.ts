// Gathers what an answer had to do without, from whichever step noticed.

import type { Context } from 'hono'
import type { Dependency } from '../../core/intents/classification.ts'
import type { AppEnv } from '../context.ts'

/** Adds to what this request did without, and gives all of it in alphabetical order. */
export const noteDegraded = (c: Context<AppEnv>, dependencies: readonly Dependency[]): Dependency[] => {
  if (dependencies.length > 0) c.set('degraded', new Set([...c.var.degraded, ...dependencies]))
  return [...c.var.degraded].sort()
}
