// What /v1/enhance takes and gives, alone and as an item of a batch.

import { z } from '@hono/zod-openapi'
import { Cache, classificationFields, Degraded, DurationMs } from './classification.ts'
import { Findings, generationFields, Id, Versions } from './enhancement.ts'
import { Answers, Context, Format, Latency, PromptText, preferenceFields } from './prompt-request.ts'
import { TargetSchema } from './target.ts'

export const EnhanceRequest = z
  .strictObject({
    prompt: PromptText,
    context: Context,
    target: TargetSchema,
    ...preferenceFields,
    format: Format,
    latency: Latency,
    answers: Answers,
  })
  .openapi('EnhanceRequest')

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
