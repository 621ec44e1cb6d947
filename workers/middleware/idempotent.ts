// A write can be sent again without being done again: with the same Idempotency-Key the first answer comes back
// (draft-ietf-httpapi-idempotency-key-header-07).

import type { Context, MiddlewareHandler, Next } from 'hono'
import { z } from 'zod'
import { describeError } from '../../core/describe-error.ts'
import { ERRORS, ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import type { Claim } from '../idempotency/claim.ts'
import type { WriteScope } from '../idempotency/name-write.ts'
import type { Deps } from '../ports.ts'
import { prefersEvents } from '../prefers-events.ts'
import { afterAnswer } from './after-answer.ts'
import { noteDegraded } from './degraded.ts'

const HEADER = 'Idempotency-Key'
const KEY = /^[\x21-\x7e]{1,255}$/
const RETRY_AFTER_SECONDS = '1'
/** An entry may be on its way yet, a minute ends. */
const PASSING: readonly number[] = [404, 429]
const BODILESS: readonly number[] = [204, 205, 304]

const Answer = z.object({ status: z.int(), type: z.string().nullable(), body: z.string() })

type Taken = Extract<Claim, { state: 'taken' }>

/** To be put behind `jsonBody`, if the endpoint has a body. Gives every write its `writeId`. */
export const idempotent = ({
  idempotency: { nameWrite, seal, claim: claimWrite },
  newId,
  log,
}: Pick<Deps, 'idempotency' | 'newId' | 'log'>): MiddlewareHandler<AppEnv> => {
  const remember = async (c: Context<AppEnv>, answer: Response, claim: Taken, scope: WriteScope) => {
    try {
      const body = await answer.text()
      if (mayGoBetter(answer.status, c)) return await claim.release()
      const type = answer.headers.get('content-type')
      const text = JSON.stringify({ status: answer.status, type, body } satisfies z.infer<typeof Answer>)
      await claim.keep(await seal.close(text, scope))
    } catch (error) {
      log({ level: 'warn', event: 'dependency-failure', dependency: 'redis', error: describeError(error) })
    }
  }

  const perform = async (c: Context<AppEnv>, next: Next, claim: Taken, scope: WriteScope): Promise<void> => {
    await next()
    const remembering = remember(c, c.res.clone(), claim, scope)
    afterAnswer(c, remembering)
    if (!isStream(c.res)) await remembering
  }

  const replay = async (sealed: string, scope: WriteScope): Promise<Response | undefined> => {
    try {
      const { status, type, body } = Answer.parse(JSON.parse(await seal.open(sealed, scope)))
      const headers = { ...(type !== null && { 'Content-Type': type }), 'Idempotency-Replayed': 'true' }
      return new Response(BODILESS.includes(status) ? null : body, { status, headers })
    } catch {
      return undefined
    }
  }

  return async (c, next) => {
    const scope = scopeOf(c)
    if (scope === undefined) {
      c.set('writeId', newId())
      return next()
    }
    const { name, fingerprint, id } = await nameWrite(scope, await askedOf(c))
    c.set('writeId', id)
    const claim = await claimWrite({ name, fingerprint })
    noteDegraded(c, claim.degraded)
    if (claim.state === 'taken') {
      const performing = perform(c, next, claim, scope)
      // Whoever is cut off will come again, and finds the answer.
      afterAnswer(c, performing)
      return performing
    }
    if (claim.fingerprint !== fingerprint) throw mismatch()
    if (claim.state === 'running') throw conflict()
    const replayed = await replay(claim.sealed, scope)
    if (replayed) return replayed
    noteDegraded(c, ['redis'])
    return next()
  }
}

/** @throws ProblemError for a key that is none. */
const scopeOf = (c: Context<AppEnv>): WriteScope | undefined => {
  const key = c.req.header(HEADER)
  if (key === undefined) return undefined
  if (KEY.test(key)) return { tenant: c.var.caller.tenant, method: c.req.method, path: c.req.path, key }
  throw new ProblemError('invalid-request', `The header ${HEADER} breaks a rule, see errors.`, {
    errors: [{ field: HEADER, rule: 'must be 1 to 255 visible ASCII characters' }],
  })
}

/** The body as it was understood, and the form in which the answer is wanted. */
const askedOf = async (c: Context<AppEnv>): Promise<string> =>
  JSON.stringify([prefersEvents(c), (await c.req.bodyCache.json) ?? null])

/** Whether the same request may well be answered otherwise next time. A stream that broke off says so in `problem`. */
const mayGoBetter = (status: number, c: Context<AppEnv>): boolean => {
  const { problem } = c.var
  return (
    PASSING.includes(status) || Math.max(status, problem === undefined ? 0 : ERRORS[problem].status) >= 500
  )
}

const isStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') ?? false

const mismatch = () =>
  new ProblemError('idempotency-mismatch', `This ${HEADER} came with another request before.`)

const conflict = () =>
  new ProblemError('idempotency-conflict', `The first request with this ${HEADER} is still in progress.`, {
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  })
