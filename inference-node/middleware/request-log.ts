// Gives every request an id, and writes the one line of log it leaves behind.

import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv, Deps } from '../context.ts'

/** What a caller may send as an id of its own. */
const SANE_ID = /^[\w.:-]{1,128}$/
/** Asked every few seconds by machines. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics'])

export const requestLog =
  ({ log, instruments, draining }: Deps): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const start = performance.now()
    const sent = c.req.header('x-request-id')
    const requestId = sent !== undefined && SANE_ID.test(sent) ? sent : `req_${randomUUID()}`
    c.set('requestId', requestId)
    await next()
    c.header('X-Request-Id', requestId)
    if (draining()) c.header('Connection', 'close')
    const durationMs = performance.now() - start
    const route = routePath(c, -1)
    const { prompts, problem } = c.var
    if (route === '/v1/classify') instruments.onRequest(c.res.status, durationMs)
    if (QUIET.has(route)) return
    log({
      level: c.res.status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId,
      method: c.req.method,
      route,
      status: c.res.status,
      durationMs: Math.round(durationMs * 10) / 10,
      ...(prompts && { prompts }),
      ...(problem && { problem }),
    })
  }
