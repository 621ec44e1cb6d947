// Lets in whoever sends the token, and tells nobody by its timing how much of a wrong one was right.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'

export const bearer = (token: string): MiddlewareHandler<AppEnv> => {
  const expected = digest(token)
  return async (c, next) => {
    const sent = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (sent === undefined || !timingSafeEqual(digest(sent), expected)) {
      throw new ProblemError('unauthenticated', 'Send the token of this server as Authorization: Bearer …', {
        headers: { 'WWW-Authenticate': 'Bearer realm="BetterPrompts inference"' },
      })
    }
    await next()
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
