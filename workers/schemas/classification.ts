// The part of every answer that says what kind of prompt it was.

import { z } from '@hono/zod-openapi'
import { INTENT_LABELS, type IntentLabel } from '../../core/intents/labels.ts'

export const IntentLabelSchema = z
  .enum(INTENT_LABELS as [IntentLabel, ...IntentLabel[]])
  .openapi('IntentLabel', { example: 'code_generation' })

const Confidence = z
  .number()
  .min(0)
  .max(1)
  .openapi({ description: 'Calibrated probability that the label is right.', example: 0.94 })

const Intent = z
  .object({
    label: IntentLabelSchema,
    confidence: Confidence,
    second: z
      .object({ label: IntentLabelSchema, confidence: Confidence })
      .optional()
      .openapi({ description: 'The runner-up, where it is likely enough to matter.' }),
    source: z
      .enum(['inference', 'edge'])
      .openapi({ description: 'The tier that answered.', example: 'edge' }),
  })
  .openapi('Intent')

const Complexity = z
  .object({
    level: z.enum(['simple', 'moderate', 'complex']).openapi({ example: 'moderate' }),
    score: z.number().openapi({ description: '1 (trivial) to 5 (very hard).', example: 2.4 }),
  })
  .openapi('Complexity')

const signal = (description: string, example: number) =>
  z.number().min(0).max(3).openapi({ description, example })

const Signals = z
  .object({
    reasoning: signal('Reasoning steps needed.', 1),
    creativity: signal('Creativity wanted.', 0),
    constraints: signal('Explicit constraints on the answer.', 0),
    domain: signal('Domain expertise.', 1),
    ambiguity: signal('How much is missing to do it well.', 1),
  })
  .openapi('Signals', { description: 'How strongly each quality is present, 0 (none) to 3 (dominant).' })

const Truncated = z.boolean().openapi({
  description:
    'Whether the prompt was too long for the classifier, which then read what is asked and head and tail of the rest. ' +
    'The prompt itself is never cut.',
  example: false,
})

export const classificationFields = {
  intent: Intent,
  complexity: Complexity,
  signals: Signals,
  truncated: Truncated,
}

export const Cache = z.enum(['bypass', 'miss', 'isolate', 'edge', 'redis']).openapi({
  description:
    'Where the classification was remembered: in the isolate, at the edge, in Redis, or nowhere yet (`miss`). ' +
    '`bypass`: the edge model answered, which is faster than any memory.',
  example: 'bypass',
})

export const Degraded = z.array(z.enum(['inference', 'redis', 'postgres'])).openapi({
  description: 'What the answer had to do without. Empty on an ordinary day.',
  example: [],
})

export const DurationMs = z
  .number()
  .min(0)
  .openapi({ description: 'Milliseconds from receipt to answer.', example: 3 })

export const ModelVersion = z.string().openapi({ description: 'Version of the classifier.' })
