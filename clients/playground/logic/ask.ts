// One call of the API, and what can come of it: an answer, or a failure in words for the person in front of the page.

import type { Problem } from '../../../core/errors.ts'

export interface Failure {
  /** For all of the request; empty when `rules` say everything. */
  readonly message: string
  /** The rule that each field breaks, in the API's words. */
  readonly rules: Readonly<Record<string, string>>
  /** When it is worth trying again, in seconds. */
  readonly retryAfter?: number
  readonly requestId?: string
}

export type Outcome<Value> =
  | { readonly value: Value; readonly failure?: never }
  | { readonly value?: never; readonly failure: Failure }

interface Call {
  readonly body: unknown
  /** An API key, or empty. */
  readonly key: string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

const NOBODY =
  'There is no connection to BetterPrompts. What you wrote is still here; try again when you are online.'

/** The fields that stand on the page, by the first name of their path. */
const ON_THE_PAGE = /^(prompt|target|answers\.[a-z0-9_]+)$/

/** POSTs JSON. A call that was called off rejects; nothing else does. */
export const ask = async <Value>(
  path: string,
  call: Call,
  send: typeof fetch = fetch,
): Promise<Outcome<Value>> => {
  const { body, key, headers, signal } = call
  try {
    const answer = await send(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key && { Authorization: `Bearer ${key}` }),
        ...headers,
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
    if (answer.ok) return { value: (await answer.json()) as Value }
    return { failure: failureOf(answer, await problemIn(answer)) }
  } catch (error) {
    if (signal?.aborted) throw error
    return { failure: { message: NOBODY, rules: {} } }
  }
}

const problemIn = async (answer: Response): Promise<Partial<Problem>> => {
  const type = answer.headers.get('Content-Type') ?? ''
  return type.startsWith('application/problem+json') ? ((await answer.json()) as Problem) : {}
}

const failureOf = (answer: Response, problem: Partial<Problem>): Failure => {
  const { status, headers } = answer
  const { detail = `The server answered ${status}.`, errors = [], requestId } = problem
  const rules = Object.fromEntries(errors.map(({ field, rule }) => [field, rule]))
  if (status === 401) return { message: '', rules: { key: detail } }
  const elsewhere = errors.filter(({ field }) => !ON_THE_PAGE.test(field))
  const said = errors.length > 0 && elsewhere.length === 0
  const retryAfter = Number(headers.get('Retry-After'))
  return {
    message: said ? '' : [detail, ...elsewhere.map(({ field, rule }) => `${field} ${rule}.`)].join(' '),
    rules,
    ...(retryAfter > 0 && { retryAfter }),
    ...(status >= 500 && requestId !== undefined && { requestId }),
  }
}
