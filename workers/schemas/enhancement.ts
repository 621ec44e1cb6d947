// What selection and generation say about a prompt, field by field.

import { z } from '@hono/zod-openapi'
import { FINDING_CODES, type FindingCode } from '../../core/lint/finding.ts'
import { ModelVersion } from './classification.ts'
import { TechniqueIdSchema } from './prompt-request.ts'

const offset = () => z.int().min(0)

export const Span = z.object({ start: offset(), end: offset() }).openapi('Span', {
  description: 'UTF-16 offsets: start inclusive, end exclusive.',
  example: { start: 55, end: 128 },
})

const Score = z.number().openapi({ description: 'The sum of the terms named in `reason`.', example: 0.82 })

export const Id = z
  .string()
  .openapi({ description: 'ULID of this answer.', example: '01KAXV6Q2M8YB0V4T9G3N5D7RC' })

const AppliedTechniques = z
  .array(
    z
      .object({
        id: TechniqueIdSchema,
        title: z.string(),
        score: Score,
        reason: z.string(),
        added: z
          .array(Span)
          .readonly()
          .openapi({ description: 'What it added, as offsets into `enhanced`.' }),
      })
      .openapi('AppliedTechnique'),
  )
  .readonly()

export const SelectedTechniques = z
  .array(
    z
      .object({ id: TechniqueIdSchema, title: z.string(), score: Score, reason: z.string() })
      .openapi('SelectedTechnique'),
  )
  .readonly()

export const RejectedTechniques = z
  .array(z.object({ id: TechniqueIdSchema, reason: z.string() }).openapi('RejectedTechnique'))
  .readonly()

export const Findings = z
  .array(
    z
      .object({
        code: z.enum(Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]]),
        message: z.string(),
        span: Span.optional(),
        fix: z.string().optional(),
      })
      .openapi('Finding'),
  )
  .readonly()
  .openapi({
    description:
      'What a model cannot know from this prompt, and what contradicts itself. `span` is a place in `prompt`.',
  })

const Missing = z
  .array(
    z
      .object({
        slot: z.string().openapi({ description: 'The key to use in `answers`.' }),
        question: z.string(),
        default: z.string().optional().openapi({ description: 'What is assumed if nobody answers.' }),
      })
      .openapi('MissingInformation'),
  )
  .readonly()
  .openapi({ description: 'Questions only the person asking can answer.' })

const PlannedCalls = z
  .array(
    z
      .object({
        purpose: z.string(),
        prompt: z
          .string()
          .openapi({ description: '`{{answer:N}}` stands for the answer of call N, from 1.' }),
        samples: z.int().optional().openapi({ description: 'How many times to send it independently.' }),
      })
      .openapi('PlannedCall'),
  )
  .readonly()
  .openapi({ description: 'Calls to run, for techniques that are several by nature.' })

const Messages = z
  .array(z.object({ role: z.enum(['system', 'user']), content: z.string() }).openapi('ChatMessage'))
  .readonly()

const FieldTypeName = z.enum(['string', 'number', 'integer', 'boolean'])

const FieldType = z.union([FieldTypeName, z.tuple([FieldTypeName, z.literal('null')]).readonly()])

const ObjectSchema = z.object({
  type: z.literal('object'),
  properties: z.record(z.string(), z.object({ type: FieldType })),
  required: z.array(z.string()).readonly(),
  additionalProperties: z.literal(false),
})

const ResponseSchema = z
  .union([ObjectSchema, z.object({ type: z.literal('array'), items: ObjectSchema })])
  .openapi('ResponseSchema', {
    description: 'JSON Schema of the answer, where the prompt asks for JSON and names its fields.',
  })

const Parameters = z
  .object({
    temperature: z.number().optional(),
    reasoningEffort: z.enum(['low', 'medium', 'high']).optional(),
    responseFormat: z.literal('json').optional(),
    responseSchema: ResponseSchema.optional(),
  })
  .openapi('ApiParameters', { description: "Settings of the model's API that go with the prompt." })

const Tokens = z.object({ before: z.number(), after: z.number() }).openapi('Tokens', {
  description: 'Estimated token counts of `prompt` and `enhanced`.',
  example: { before: 9, after: 24 },
})

/** What generation gives, in enhance and generate alike. */
export const generationFields = {
  prompt: z.string().openapi({ description: 'The prompt as it was sent.' }),
  enhanced: z
    .string()
    .openapi({ description: 'The better prompt. Cut all `added` spans out and `prompt` is back.' }),
  messages: Messages.optional(),
  unchanged: z.boolean(),
  unchangedReason: z.string().optional(),
  techniques: AppliedTechniques,
  missing: Missing,
  plan: PlannedCalls.optional(),
  parameters: Parameters.optional(),
  tokens: Tokens,
}

export const Versions = z
  .object({
    model: ModelVersion,
    catalogue: z.string().openapi({ description: 'Version of techniques and playbooks.' }),
    policy: z.string().openapi({ description: 'Version of scoring and gates.' }),
  })
  .openapi('Versions')
