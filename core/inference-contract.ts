// What the Worker and the inference server say to each other. Both validate with these, so neither can drift.

import { z } from 'zod'
import { LIMITS } from './access/limits.ts'
import { INTENT_LABELS } from './intents/labels.ts'

export const INFERENCE_LIMITS = {
  prompts: 256,
  /** Bytes of a request on the wire. */
  bodyBytes: 1_048_576,
  deadlineMs: 30_000,
} as const

const Prompt = z
  .string('must be text')
  .min(1, 'must not be empty')
  // zod's own `max` counts code points.
  .refine(
    ({ length }) => length <= LIMITS.prompt,
    `must have at most ${LIMITS.prompt} characters (UTF-16 code units)`,
  )
  .meta({ maxLength: LIMITS.prompt })

export const InferenceRequest = z
  .strictObject({
    prompts: z
      .array(Prompt, 'must be a list of texts')
      .min(1, 'must have at least 1 entry')
      .max(INFERENCE_LIMITS.prompts, `must have at most ${INFERENCE_LIMITS.prompts} entries`)
      .meta({ description: 'Raw prompts.', example: ['plan a week in Lisbon'] }),
    deadlineMs: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(INFERENCE_LIMITS.deadlineMs, `must be at most ${INFERENCE_LIMITS.deadlineMs}`)
      .optional()
      .meta({
        description:
          'Milliseconds after which nobody waits for the answer any more. What is not begun by then is never computed.',
        example: 500,
      }),
    embeddings: z
      .boolean('must be true or false')
      .default(false)
      .meta({ description: 'Whether to give the embedding of each prompt too.' }),
  })
  .meta({ id: 'InferenceRequest' })

const share = z.number().min(0).max(1)
const grade = (description: string) => z.number().min(0).max(3).meta({ description })
const Label = z.enum(INTENT_LABELS)

export const InferenceResult = z
  .object({
    intent: z.object({
      label: Label,
      confidence: share.meta({ description: 'Calibrated probability that `label` is right.' }),
      second: z
        .object({ label: Label, confidence: share })
        .optional()
        .meta({ description: 'The runner-up, where it is likely enough to matter.' }),
    }),
    complexity: z.object({
      level: z.enum(['simple', 'moderate', 'complex']),
      score: z.number().min(1).max(5).meta({ description: '1 (trivial) to 5 (very hard).' }),
    }),
    signals: z.object({
      reasoning: grade('Reasoning steps needed.'),
      creativity: grade('Creativity wanted.'),
      constraints: grade('Explicit constraints on the answer.'),
      domain: grade('Domain expertise.'),
      ambiguity: grade('How much is missing to do it well.'),
    }),
    truncated: z.boolean().meta({
      description: 'Whether the prompt was too long for the model, which then read its head and tail.',
    }),
    embedding: z
      .array(z.number())
      .optional()
      .meta({ description: 'Of length one, for cosine similarity. Only where it was asked for.' }),
  })
  .meta({ id: 'InferenceResult' })

export const InferenceResponse = z
  .object({
    model: z.string().meta({ description: 'Version of the model that answered.' }),
    results: z.array(InferenceResult).meta({ description: 'In the order of `prompts`.' }),
  })
  .meta({ id: 'InferenceResponse' })

export type InferenceRequest = z.infer<typeof InferenceRequest>
export type InferenceResult = z.infer<typeof InferenceResult>
export type InferenceResponse = z.infer<typeof InferenceResponse>
