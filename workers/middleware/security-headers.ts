// What browsers are told about every answer. Pages that run scripts bring a Content-Security-Policy of their own.

import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../context.ts'
import { SECURITY_HEADERS } from '../security-headers.ts'

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'"

export const securityHeaders = (): MiddlewareHandler<AppEnv> => async (c, next) => {
  await next()
  const { headers } = c.res
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING_RUNS)
}
