// How failures leave the Worker: every one of them as RFC 9457, none with more than its row of ERRORS allows.

import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describeError } from '../core/describe-error.ts'
import { ERRORS, ProblemError, problem } from '../core/errors.ts'
import type { AppEnv } from './context.ts'
import type { Log } from './ports.ts'

/** The app's one error handler. */
export const answerProblem =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, c) => {
    const failure = asProblem(error)
    if (failure.code === 'internal') {
      log({ level: 'error', event: 'failure', requestId: c.var.requestId, error: describeError(error) })
    }
    c.set('problem', failure.code)
    const body = problem(failure, { instance: c.req.path, requestId: c.var.requestId })
    return c.body(JSON.stringify(body), ERRORS[failure.code].status, {
      ...failure.headers,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    })
  }

const asProblem = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error
  if (error instanceof HTTPException && error.status === 415) {
    return new ProblemError('unsupported-media-type', 'Send Content-Type: application/json, in UTF-8.')
  }
  return new ProblemError('internal', 'The defect was logged.', { cause: error })
}
