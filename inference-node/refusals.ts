// Why a request was not computed, in the words that its caller reads.

import { ProblemError } from '../core/errors.ts'

const SOON = { headers: { 'Retry-After': '1' } }

export const overloaded = () =>
  new ProblemError('overloaded', 'More waits than can be computed in the time that the request allows.', SOON)

export const tooLate = () =>
  new ProblemError('deadline-exceeded', 'The time that the request allows is over, or too short by now.')

export const endsSessions = () =>
  new ProblemError('uncomputable', 'Session after session ended while it computed this.')

export const noSession = () =>
  new ProblemError('unavailable', 'No session can be started, so nothing is computed.', SOON)

/** The signal's own reason need not be an error. */
export const callerLeft = () => new DOMException('The caller is gone.', 'AbortError')
