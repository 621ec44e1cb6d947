// Spends the caller's minute, one request at a time or a batch as a whole, and says in the headers how much is left
// (draft-ietf-httpapi-ratelimit-headers-10).

import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import type { Allowance, Deps } from '../ports.ts'
import { noteDegraded } from './degraded.ts'
import { requestCost } from './request-cost.ts'

const WINDOW_SECONDS = 60

export const rateLimit =
  ({ takeRequest, now }: Pick<Deps, 'takeRequest' | 'now'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { id, tier } = c.var.caller
    const cost = await requestCost(c)
    const allowance = await takeRequest({ id, tier }, cost)
    noteDegraded(c, allowance.degraded)
    const seconds = Math.max(1, Math.ceil((allowance.resetsAt - now()) / 1000))
    const headers = limitHeaders(tier, allowance, seconds)
    if (!allowance.allowed) {
      throw new ProblemError('rate-limited', refusal(cost, allowance), {
        headers: { ...headers, 'Retry-After': String(seconds) },
      })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }

const refusal = (cost: number, { limit, remaining }: Allowance): string => {
  if (cost > limit)
    return `This batch counts as ${cost} requests, and no minute has more than ${limit}. Split it.`
  if (remaining === 0) return `The ${limit} requests of this minute are used up.`
  return `This batch counts as ${cost} requests, and this minute has ${remaining} of ${limit} left. Nothing was taken.`
}

const limitHeaders = (policy: string, { limit, remaining }: Allowance, seconds: number) => ({
  'RateLimit-Policy': `"${policy}";q=${limit};w=${WINDOW_SECONDS}`,
  RateLimit: `"${policy}";r=${remaining};t=${seconds}`,
})
