// A classification as memories outside the isolate hold it: believed only in the form in which it was written, and only
// under the key it was written for.

import { z } from 'zod'
import { InferenceResult } from '../../core/inference-contract.ts'
import type { Classification } from '../../core/intents/classification.ts'

const { intent, complexity, signals, truncated } = InferenceResult.shape

const Stored = z.object({
  key: z.string(),
  classification: z.object({
    intent: intent.extend({ source: z.literal('inference') }),
    complexity,
    signals,
    truncated,
    model: z.string(),
  }),
})

export const toStored = (key: string, classification: Classification) => ({ key, classification })

/** Undefined for anything but the classification that was stored under this key. */
export const readStored = (key: string, stored: unknown): Classification | undefined => {
  const { data } = Stored.safeParse(stored)
  return data?.key === key ? data.classification : undefined
}
