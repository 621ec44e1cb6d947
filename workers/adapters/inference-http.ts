// The inference server over HTTP. Whatever is not an answer in the form of the contract is a failure.

import { InferenceResponse } from '../../core/inference-contract.ts'
import type { Infer } from '../ports.ts'

interface Failure {
  /** Undefined when there was no answer at all. */
  readonly status?: number
  /** Whether it says that the server is not well, rather than busy or asked too much. */
  readonly unwell: boolean
  readonly cause?: unknown
}

/** The server did not answer as it should. */
export class InferenceFailure extends Error {
  readonly status: number | undefined
  readonly unwell: boolean

  constructor(message: string, { status, unwell, cause }: Failure) {
    super(message, { cause })
    this.name = 'InferenceFailure'
    this.status = status
    this.unwell = unwell
  }
}

/** What a healthy server answers to too much, to what it will not take, and when the time was short. */
const WELL: readonly number[] = [413, 422, 429, 504]

interface InferenceServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly token: string
  readonly now: () => number
  /** Another way to the server than the network. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/** Called as a method of nothing, which `fetch` itself does not take on Workers. */
const fetchGlobal = (url: string, init: RequestInit): Promise<Response> => fetch(url, init)

/** The deadline is told to the server too, so that it does not begin what nobody waits for. @throws InferenceFailure. */
export const createInferenceHttp = ({ url, token, now, fetch = fetchGlobal }: InferenceServer): Infer => {
  const post = async (texts: readonly string[], deadlineMs: number, requestId: string): Promise<Response> => {
    try {
      return await fetch(`${url}/v1/classify`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-request-id': requestId,
        },
        body: JSON.stringify({ prompts: texts, deadlineMs }),
        signal: AbortSignal.timeout(deadlineMs),
      })
    } catch (cause) {
      const late = cause instanceof Error && cause.name === 'TimeoutError'
      throw new InferenceFailure('No answer', { unwell: !late || texts.length === 1, cause })
    }
  }
  return async (texts, until, { requestId }) => {
    const answer = await post(texts, Math.max(1, until - now()), requestId)
    const { ok, status } = answer
    if (!ok) {
      await answer.body?.cancel()
      throw new InferenceFailure(`Status ${status}`, { status, unwell: !WELL.includes(status) })
    }
    const { data } = InferenceResponse.safeParse(await answer.json().catch(() => undefined))
    if (data?.results.length !== texts.length) {
      throw new InferenceFailure('Not an answer of the contract', { status, unwell: true })
    }
    return data.results.map(({ intent, complexity, signals, truncated }) => ({
      intent: { ...intent, source: 'inference' },
      complexity,
      signals,
      truncated,
      model: data.model,
    }))
  }
}
