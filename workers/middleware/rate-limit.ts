// Spends one request of the caller's minute, and says in the headers how many are left
// (draft-ietf-httpapi-ratelimit-headers-10).

import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import type { Allowance, Deps } from '../ports.ts'
import { noteDegraded } from './degraded.ts'

const WINDOW_SECONDS = 60

export const rateLimit =
  ({ takeRequest, now }: Pick<Deps, 'takeRequest' | 'now'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { id, tier } = c.var.caller
    const allowance = await takeRequest({ id, tier })
    noteDegraded(c, allowance.degraded)
    const seconds = Math.max(1, Math.ceil((allowance.resetsAt - now()) / 1000))
    const headers = limitHeaders(tier, allowance, seconds)
    if (!allowance.allowed) {
      throw new ProblemError('rate-limited', `The ${allowance.limit} requests of this minute are used up.`, {
        headers: { ...headers, 'Retry-After': String(seconds) },
      })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }

const limitHeaders = (policy: string, { limit, remaining }: Allowance, seconds: number) => ({
  'RateLimit-Policy': `"${policy}";q=${limit};w=${WINDOW_SECONDS}`,
  RateLimit: `"${policy}";r=${remaining};t=${seconds}`,
})
