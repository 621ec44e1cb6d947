// How failures leave the server: every one as RFC 9457, none with more than its row of ERRORS allows.

import type { z } from '@hono/zod-openapi'
import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { LIMITS } from '../core/access/limits.ts'
import { describeError } from '../core/describe-error.ts'
import { ERRORS, type FieldError, ProblemError, problem } from '../core/errors.ts'
import type { AppEnv } from './context.ts'
import { titleOf } from './failures.ts'
import type { Log } from './log.ts'

/** Nobody reads this; it tells the log and the metrics that the caller had left (nginx's number for it). */
const CALLER_LEFT = 499

/** The app's one error handler. */
export const answerProblem =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, c) => {
    if (c.req.raw.signal.aborted) return new Response(null, { status: CALLER_LEFT })
    const failure = asProblem(error)
    if (failure.code === 'internal') {
      log({ level: 'error', event: 'failure', requestId: c.var.requestId, error: describeError(error) })
    }
    return problemResponse(c, failure)
  }

const problemResponse = (c: Context<AppEnv>, failure: ProblemError): Response => {
  c.set('problem', failure.code)
  const body = {
    ...problem(failure, { instance: c.req.path, requestId: c.var.requestId }),
    title: titleOf(failure.code),
  }
  return c.body(JSON.stringify(body), ERRORS[failure.code].status, {
    ...failure.headers,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
}

const asProblem = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error
  if (error instanceof HTTPException && error.status === 400) {
    return new ProblemError('invalid-json', 'The body is not JSON.')
  }
  return new ProblemError('internal', 'The defect was logged.', { cause: error })
}

/** For an app's `defaultHook`. @throws ProblemError `invalid-request` unless the request was valid. */
export const refuseInvalid = (result: { success: true } | { success: false; error: z.ZodError }): void => {
  if (result.success) return
  const errors = result.error.issues.flatMap(brokenRules).slice(0, LIMITS.listedErrors)
  throw new ProblemError('invalid-request', 'The request breaks a rule, see errors.', { errors })
}

const brokenRules = (issue: z.core.$ZodIssue): FieldError[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: jsonPath([...issue.path, key]), rule: 'is not a known field' }))
  }
  const rule = issue.path.length === 0 ? 'must be an object' : issue.message
  return [{ field: jsonPath(issue.path), rule }]
}

const LONGEST_NAME = 64

/** `prompts[3]`. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = String(part).slice(0, LONGEST_NAME)
    return text === '' ? name : `${text}.${name}`
  }, '')
