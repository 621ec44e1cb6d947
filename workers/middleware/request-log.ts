// Gives every request an id and a start, and writes the one line of log it leaves behind.

import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv } from '../context.ts'
import type { Deps } from '../ports.ts'

/** What a caller may send as an id of its own. */
const SANE_ID = /^[\w.:-]{1,128}$/

export const requestLog =
  ({ now, newId, log }: Pick<Deps, 'now' | 'newId' | 'log'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const sent = c.req.header('x-request-id')
    const requestId = sent !== undefined && SANE_ID.test(sent) ? sent : `req_${newId()}`
    c.set('requestId', requestId)
    c.set('startedAt', now())
    c.set('degraded', new Set())
    await next()
    c.header('X-Request-Id', requestId)
    const { caller, problem, degraded } = c.var
    log({
      level: c.res.status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: now() - c.var.startedAt,
      ...(caller && { tier: caller.tier }),
      ...(caller?.key && { keyId: caller.key.id }),
      ...(degraded.size > 0 && { degraded: [...degraded] }),
      ...(problem && { problem }),
    })
  }
