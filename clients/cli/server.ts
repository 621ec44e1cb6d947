// Answers from a server: the API over HTTP, its problems in plain words.

import type { Problem } from '../../core/errors.ts'
import {
  type Answerer,
  type Choice,
  type Enhancement,
  type LintReport,
  Refused,
  Unreachable,
} from './answer.ts'

/** A server that has not answered by then will hardly do so. */
export const DEADLINE_MS = 15_000

export interface Server {
  /** Without a slash at its end. */
  readonly url: string
  /** Without one the caller is anonymous. */
  readonly key?: string
}

type Fields = Readonly<Record<string, unknown>>

/** Tells an answer of BetterPrompts from whatever else may answer at an address. */
type IsAnswer = (answer: Fields) => boolean

export const createServer = ({ url, key }: Server): Answerer => {
  const ask = async <Answer>(path: string, body: object, isAnswer: IsAnswer): Promise<Answer> => {
    const response = await reach(url, () =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(DEADLINE_MS),
      }),
    )
    const text = await reach(url, () => response.text())
    const answer = objectIn(text)
    if (!response.ok) throw refusal(response, answer)
    if (isAnswer(answer)) return answer as Answer
    throw new Unreachable(`What answers at ${url} is not BetterPrompts.`)
  }
  return {
    via: url,
    enhance: (body, { store }) => ask<Enhancement>('/v1/enhance', { ...body, store }, isEnhancement),
    select: (body) => ask<Choice>('/v1/select', body, ({ rejected }) => Array.isArray(rejected)),
    lint: (body) => ask<LintReport>('/v1/lint', body, ({ findings }) => Array.isArray(findings)),
  }
}

const isEnhancement: IsAnswer = ({ enhanced, techniques, missing, findings }) =>
  typeof enhanced === 'string' && [techniques, missing, findings].every(Array.isArray)

const reach = async <Result>(url: string, call: () => Promise<Result>): Promise<Result> => {
  try {
    return await call()
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    const why = late ? `did not answer within ${DEADLINE_MS / 1000} seconds` : 'cannot be reached'
    throw new Unreachable(`${url} ${why}.`, { cause: error })
  }
}

const objectIn = (text: string): Fields => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const refusal = (response: Response, body: Partial<Problem>): Refused => {
  const { title = `The server answered ${response.status}`, detail = '', errors = [] } = body
  const seconds = response.headers.get('Retry-After')
  return new Refused(
    title,
    seconds ? `${detail} Try again in ${seconds} s.`.trim() : detail,
    errors.map(({ field, rule }) => `${field || 'The request'} ${rule}.`),
  )
}
