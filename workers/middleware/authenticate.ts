// Finds out who is asking: the owner of an API key or, without one, somebody at a network address.

import type { Context, MiddlewareHandler } from 'hono'
import { isWellFormedApiKey } from '../../core/api-key.ts'
import { ProblemError } from '../../core/errors.ts'
import { clientNetwork } from '../access/client-network.ts'
import type { AppEnv } from '../context.ts'
import type { Recognized, RecognizeKey } from '../ports.ts'
import { afterAnswer } from './after-answer.ts'
import { noteDegraded } from './degraded.ts'

const RETRY_AFTER_SECONDS = '5'

export const authenticate =
  (recognizeKey: RecognizeKey): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const sent = sentKey(c)
    if (sent === undefined) {
      const network = clientNetwork(c.req.header('cf-connecting-ip') ?? 'unknown')
      c.set('caller', { id: network, tenant: `net:${network}`, tier: 'anonymous' })
      return next()
    }
    if (!isWellFormedApiKey(sent))
      throw refused('The API key is malformed: compare it with the one you were given.')
    const { key, degraded, pending } = await recognize(recognizeKey, sent)
    if (pending) afterAnswer(c, pending)
    if (key === undefined) throw refused('The API key is unknown, revoked or expired.')
    noteDegraded(c, degraded)
    c.set('caller', { id: key.id, tenant: `org:${key.organizationId}`, tier: key.tier, key })
    return next()
  }

/** The key in `Authorization: Bearer …` or `X-API-Key`; undefined when neither header is there. */
const sentKey = (c: Context<AppEnv>): string | undefined => {
  const authorization = c.req.header('authorization')
  if (authorization === undefined) return c.req.header('x-api-key')
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1]
  if (token === undefined) throw refused('The Authorization header must read: Bearer bp_…')
  return token
}

const recognize = async (recognizeKey: RecognizeKey, key: string): Promise<Recognized> => {
  try {
    return await recognizeKey(key)
  } catch (cause) {
    throw new ProblemError('unavailable', 'This API key cannot be looked up at the moment.', {
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
      cause,
    })
  }
}

const refused = (detail: string) =>
  new ProblemError('unauthenticated', detail, {
    headers: { 'WWW-Authenticate': 'Bearer realm="BetterPrompts"' },
  })
