// The inference server over HTTP. Whatever is not an answer in the form of the contract is a failure.

import { InferenceResponse } from '../../core/inference-contract.ts'
import type { Infer } from '../ports.ts'

/** The server did not answer as it should. */
export class InferenceFailure extends Error {
  /** Undefined when there was no answer at all. */
  readonly status: number | undefined

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause })
    this.name = 'InferenceFailure'
    this.status = status
  }
}

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

/** The deadline is told to the server too, so that it never computes what nobody waits for. @throws InferenceFailure. */
export const createInferenceHttp = ({ url, token, now, fetch = fetchGlobal }: InferenceServer): Infer => {
  const post = async (body: unknown, signal: AbortSignal): Promise<Response> => {
    try {
      return await fetch(`${url}/v1/classify`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      })
    } catch (cause) {
      throw new InferenceFailure('No answer', undefined, cause)
    }
  }
  return async (texts, until) => {
    const deadlineMs = Math.max(1, until - now())
    const answer = await post({ prompts: texts, deadlineMs }, AbortSignal.timeout(deadlineMs))
    if (!answer.ok) {
      await answer.body?.cancel()
      throw new InferenceFailure(`Status ${answer.status}`, answer.status)
    }
    const { data } = InferenceResponse.safeParse(await answer.json().catch(() => undefined))
    if (data?.results.length !== texts.length) {
      throw new InferenceFailure('Not an answer of the contract', answer.status)
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
