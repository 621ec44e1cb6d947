// What each failure means on this server: for its OpenAPI document, for /docs/errors and for the answers themselves.

import { ERRORS, type ErrorCode } from '../core/errors.ts'
import { INFERENCE_LIMITS } from '../core/inference-contract.ts'

export const FAILURES = {
  'invalid-json': 'Send one JSON object in UTF-8.',
  unauthenticated: 'The token is missing or wrong. Send it as Authorization: Bearer …',
  'not-found': 'Nothing has this address.',
  'method-not-allowed': 'The header Allow lists what this address takes.',
  'body-too-large': `A body has at most ${INFERENCE_LIMITS.bodyBytes} bytes. Send fewer prompts at once.`,
  'unsupported-media-type': 'Send Content-Type: application/json.',
  'invalid-request': 'Each entry of errors names a field and the rule it breaks.',
  uncomputable: 'Session after session ended while it computed one of the prompts. Do not send it again.',
  overloaded: 'More waits than can be computed within deadlineMs. Retry-After says when to try again.',
  internal: 'A defect; it was logged under the requestId.',
  unavailable: 'No session can be started. Retry-After says when to try again.',
  'deadline-exceeded': 'The time in deadlineMs is over, or would be before there is an answer.',
} as const satisfies Partial<Record<ErrorCode, string>>

export type Failure = keyof typeof FAILURES

/** This server takes a token where the API takes keys. */
export const titleOf = (code: ErrorCode): string =>
  code === 'unauthenticated' ? 'The token is not accepted' : ERRORS[code].title
