// How failures leave the Worker: every one of them as RFC 9457, none with more than its row of ERRORS allows.

import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describeError } from '../core/describe-error.ts'
import { ERRORS, type Problem, ProblemError, problem } from '../core/errors.ts'
import type { AppEnv } from './context.ts'
import type { Log } from './ports.ts'

/** The row of `ERRORS` that an error belongs to. A defect goes to the log. */
export const asProblem = (error: unknown, c: Context<AppEnv>, log: Log): ProblemError => {
  if (error instanceof ProblemError) return error
  if (error instanceof HTTPException && error.status === 415) {
    return new ProblemError('unsupported-media-type', 'Send Content-Type: application/json, in UTF-8.')
  }
  log({ level: 'error', event: 'failure', requestId: c.var.requestId, error: describeError(error) })
  return new ProblemError('internal', 'The defect was logged.', { cause: error })
}

/** What the caller is told of a failure. */
export const problemBody = (failure: ProblemError, c: Context<AppEnv>): Problem => {
  c.set('problem', failure.code)
  return problem(failure, { instance: c.req.path, requestId: c.var.requestId })
}

/** The app's one error handler. */
export const answerProblem =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, c) => {
    const failure = asProblem(error, c, log)
    return c.body(JSON.stringify(problemBody(failure, c)), ERRORS[failure.code].status, {
      ...failure.headers,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    })
  }
