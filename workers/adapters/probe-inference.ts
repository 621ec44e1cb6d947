// Is the inference server there, with a model loaded?

import type { Probe } from '../ports.ts'

/** `url` without a slash at the end. */
export const createProbeInference =
  (url: string): Probe =>
  async () => {
    const { ok, status, body } = await fetch(`${url}/readyz`)
    await body?.cancel()
    if (!ok) throw new Error(`/readyz answers ${status}`)
  }
