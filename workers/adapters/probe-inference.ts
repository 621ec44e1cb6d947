// Is the inference server there, able to compute, and does it take the token?

import type { Probe } from '../ports.ts'

interface InferenceServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly token: string
  readonly timeoutMs: number
}

export const createProbeInference =
  ({ url, token, timeoutMs }: InferenceServer): Probe =>
  async () => {
    const signal = AbortSignal.timeout(timeoutMs)
    const look = async (path: string): Promise<void> => {
      const headers = { authorization: `Bearer ${token}` }
      const { ok, status, body } = await fetch(`${url}${path}`, { headers, signal })
      await body?.cancel()
      if (!ok) throw new Error(`${path} answers ${status}`)
    }
    await Promise.all([look('/readyz'), look('/v1/models')])
  }
