// The one table of errors: it drives HTTP status, RFC 9457 bodies, types and the OpenAPI responses.

export const ERRORS = {
  'invalid-json': { status: 400, title: 'The body is not valid JSON' },
  'invalid-request': { status: 422, title: 'The request breaks a rule' },
  unauthenticated: { status: 401, title: 'The API key is not accepted' },
  forbidden: { status: 403, title: 'This key may not do that' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This method is not offered here' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'A service this needs is not available' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** One broken rule: the JSON path of the field and what it must be. */
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
    more: { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(detail, { cause: more.cause })
    this.name = 'ProblemError'
    this.code = code
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}

/** The body of a problem answer, RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly requestId: string
  readonly errors?: readonly FieldError[]
}

/** The problem body for an error, as seen at `instance` by the request `requestId`. */
export const problem = (error: ProblemError, at: { instance: string; requestId: string }): Problem => ({
  type: `/docs/errors#${error.code}`,
  title: ERRORS[error.code].title,
  status: ERRORS[error.code].status,
  detail: error.message,
  instance: at.instance,
  requestId: at.requestId,
  ...(error.errors.length > 0 && { errors: error.errors }),
})
