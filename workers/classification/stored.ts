// A classification as it comes back from a memory outside the isolate: believed only in the form in which it was written.

import { z } from 'zod'
import { InferenceResult } from '../../core/inference-contract.ts'
import type { Classification } from '../../core/intents/classification.ts'

const { intent, complexity, signals, truncated } = InferenceResult.shape

const Stored = z.object({
  intent: intent.extend({ source: z.literal('inference') }),
  complexity,
  signals,
  truncated,
  model: z.string(),
})

/** Undefined for anything that is not a classification. */
export const readStored = (stored: unknown): Classification | undefined => Stored.safeParse(stored).data
