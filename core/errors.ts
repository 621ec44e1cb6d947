// The one table of errors: it drives HTTP status, RFC 9457 bodies, types, the OpenAPI responses and /docs/errors.

interface ErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 504
  readonly title: string
  /** When this happens, for somebody who has just met it. */
  readonly meaning: string
  /** What the caller can do about it. */
  readonly remedy: string
}

export const ERRORS = {
  'invalid-json': {
    status: 400,
    title: 'The body is not valid JSON',
    meaning: 'The body could not be read as UTF-8 text holding one JSON value.',
    remedy: 'Send one JSON object, as a JSON serializer writes it, in UTF-8.',
  },
  'invalid-request': {
    status: 422,
    title: 'The request breaks a rule',
    meaning: 'The JSON was read, but a field is missing, unknown, of the wrong type or outside its limits.',
    remedy: 'Each entry of `errors` names a field and the rule it breaks. Correct those and send it again.',
  },
  'idempotency-mismatch': {
    status: 422,
    title: 'This Idempotency-Key was used for something else',
    meaning: 'The same key came with another body within the last 24 hours.',
    remedy: 'Make a new key for each new request. Only a retry carries the key of the request it repeats.',
  },
  'idempotency-conflict': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still in progress',
    meaning: 'A request with the same key and body has been taken up and not been answered yet.',
    remedy:
      'Send it again after the seconds in `Retry-After`. A request that was cut off blocks its key for 30 seconds at most.',
  },
  unauthenticated: {
    status: 401,
    title: 'The API key is not accepted',
    meaning: 'The key is malformed, was never issued, has expired or was revoked.',
    remedy: 'Send `Authorization: Bearer bp_…` with a valid key, or no key at all for anonymous access.',
  },
  forbidden: {
    status: 403,
    title: 'This key may not do that',
    meaning: 'The key is valid, but its scopes do not include this endpoint.',
    remedy: 'Use a key that has the scope named in `detail`.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning: 'No endpoint or no entry has this address.',
    remedy: 'Compare the address with the reference at `/docs`.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not offered here',
    meaning: 'The address exists, but not for this HTTP method.',
    remedy: 'Use one of the methods in the `Allow` header.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'The body is longer than this endpoint reads. Reading stopped at the limit named in `detail`.',
    remedy: 'Send less, or split a batch in two.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body must be JSON',
    meaning: 'The `Content-Type` header is missing or names something other than JSON in UTF-8.',
    remedy: 'Send `Content-Type: application/json`.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    meaning:
      'The requests of this minute are used up, for the key or, without one, for your network address.',
    remedy:
      'Wait for the seconds in `Retry-After`. `RateLimit-Policy` has the limit; a key raises it. A batch counts by its items: send fewer.',
  },
  overloaded: {
    status: 429,
    title: 'There is more to do than can be done in time',
    meaning: 'The queue of the inference server is full.',
    remedy: 'Send it again after the seconds in `Retry-After`, or to another region.',
  },
  'deadline-exceeded': {
    status: 504,
    title: 'The deadline passed before there was an answer',
    meaning: 'The time in `deadlineMs` was over. What had not begun by then was not computed.',
    remedy: 'Allow more time, or do without the answer.',
  },
  unavailable: {
    status: 503,
    title: 'A service this needs is not available',
    meaning: 'A key not seen lately could not be looked up, so we can say neither yes nor no to it.',
    remedy: 'Try again after the seconds in `Retry-After`. Nothing is wrong with the request.',
  },
  uncomputable: {
    status: 422,
    title: 'The model cannot compute this',
    meaning: 'Process after process of the inference server ended while it computed one of the prompts.',
    remedy: 'Do without the answer: another try would end more of them.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    meaning: 'A defect. It was logged under the `requestId`.',
    remedy: 'Try again later; if it stays, report the `requestId`.',
  },
} as const satisfies Record<string, ErrorRow>

export type ErrorCode = keyof typeof ERRORS

/** One broken rule: the JSON path of the field, empty for the whole body, and what it must be. */
export interface FieldError {
  readonly field: string
  readonly rule: string
}

/** A failure with a row in `ERRORS`. Anything else that is thrown is `internal` and says nothing to the caller. */
export class ProblemError extends Error {
  readonly code: ErrorCode
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ErrorCode,
    detail: string,
    more: {
      errors?: readonly FieldError[]
      headers?: Readonly<Record<string, string>>
      cause?: unknown
    } = {},
  ) {
    super(detail, { cause: more.cause })
    this.name = 'ProblemError'
    this.code = code
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}

/** A failure as RFC 9457 describes it, wherever it is told. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly FieldError[]
}

/** The body of a problem answer. */
export interface Problem extends ProblemDetails {
  readonly instance: string
  readonly requestId: string
}

export const problemDetails = (error: ProblemError): ProblemDetails => ({
  type: `/docs/errors#${error.code}`,
  title: ERRORS[error.code].title,
  status: ERRORS[error.code].status,
  detail: error.message,
  ...(error.errors.length > 0 && { errors: error.errors }),
})

/** The problem body for an error, as seen at `instance` by the request `requestId`. */
export const problem = (error: ProblemError, at: { instance: string; requestId: string }): Problem => ({
  ...problemDetails(error),
  ...at,
})
