// What browsers are told about every answer. Pages that run scripts bring a Content-Security-Policy of their own.

import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../context.ts'

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Frame-Options': 'DENY',
} as const

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'"

export const securityHeaders = (): MiddlewareHandler<AppEnv> => async (c, next) => {
  await next()
  const { headers } = c.res
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING_RUNS)
}
