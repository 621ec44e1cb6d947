// What goes into an enhance and what comes out, wherever it is asked for.

import { z } from '@hono/zod-openapi'
import { Cache, classificationFields, Degraded, DurationMs } from './classification.ts'
import { Findings, generationFields, Id, Versions } from './enhancement.ts'
import { Answers, Context, Format, Latency, PromptText, preferenceFields } from './prompt-request.ts'
import { TargetSchema } from './target.ts'

export const EnhanceBody = z
  .strictObject({
    prompt: PromptText,
    context: Context,
    target: TargetSchema,
    ...preferenceFields,
    format: Format,
    latency: Latency,
    answers: Answers,
    store: z
      .boolean('must be true or false')
      .default(true)
      .openapi({ description: 'Whether to keep it in your history, where your organisation keeps one.' }),
  })
  .openapi('EnhanceRequest')
export type EnhanceBody = z.infer<typeof EnhanceBody>

export const Enhancement = z
  .object({
    id: Id,
    ...generationFields,
    ...classificationFields,
    findings: Findings,
    versions: Versions,
    cache: Cache,
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('Enhancement')
