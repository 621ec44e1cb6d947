// Work that an answer does not wait for.

import type { Context } from 'hono'
import type { AppEnv } from '../context.ts'
import type { Asker } from '../ports.ts'

/** Keeps the isolate alive for `work` on Workers; elsewhere the process lives on by itself. */
export const afterAnswer = (c: Context<AppEnv>, work: Promise<unknown>): void => {
  try {
    c.executionCtx.waitUntil(work)
  } catch {
    // No execution context: Node, or a test.
  }
}

/** The caller as classifiers know them. */
export const askerOf = (c: Context<AppEnv>): Asker => ({
  tenant: c.var.caller.tenant,
  requestId: c.var.requestId,
  origin: new URL(c.req.url).origin,
  afterAnswer: (work) => afterAnswer(c, work),
})
