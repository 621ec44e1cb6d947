// The fields that requests share, each with its rule in the words a caller will read.

import { z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import type { Preferences } from '../../core/select/selection.ts'
import { type EnhanceContext, TECHNIQUE_IDS } from '../../core/techniques/technique.ts'
import { textUpTo } from './text.ts'

export const PromptText = textUpTo(LIMITS.prompt).openapi({
  description: `The raw prompt, 1 to ${LIMITS.prompt} characters. It is kept byte for byte.`,
  example: 'write a python function to merge overlapping intervals',
})

const Turn = z
  .strictObject({
    role: z.enum(['user', 'assistant'], 'must be user or assistant'),
    content: textUpTo(LIMITS.prompt),
  })
  .openapi('Turn')

export const Context = z
  .strictObject({
    audience: textUpTo(LIMITS.contextField).optional().openapi({
      description: 'Who will read the answer.',
      example: 'new members of the team',
    }),
    purpose: textUpTo(LIMITS.contextField).optional().openapi({ description: 'What the answer is for.' }),
    conversation: z
      .array(Turn)
      .max(LIMITS.conversationTurns, `must have at most ${LIMITS.conversationTurns} turns`)
      .refine(
        (turns) => turns.reduce((sum, turn) => sum + turn.content.length, 0) <= LIMITS.conversation,
        `must have at most ${LIMITS.conversation} characters in all`,
      )
      .optional()
      .openapi({ description: 'Earlier turns, oldest first.' }),
  })
  .openapi('Context', { description: 'What the prompt alone does not say.' })
  // JSON has no undefined: an optional field is there or it is not.
  .transform((context) => context as EnhanceContext)
  .default({})

export const TechniqueIdSchema = z
  .enum(TECHNIQUE_IDS, 'must be a technique id, see GET /v1/techniques')
  .openapi('TechniqueId', { example: 'output-contract' })

export const techniqueIds = (description: string) =>
  z
    .array(TechniqueIdSchema)
    .max(TECHNIQUE_IDS.length, `must have at most ${TECHNIQUE_IDS.length} entries`)
    .openapi({ description, example: [] })

export const MaxAddedTokens = z
  .int('must be a whole number')
  .min(0, 'must be at least 0')
  .max(LIMITS.addedTokens, `must be at most ${LIMITS.addedTokens}`)
  .openapi({
    description:
      'Ceiling of added tokens. Absent: 40 for a simple, 100 for a moderate, 220 for a complex prompt.',
    example: 100,
  })

/** The caller's wishes, as fields of a request. */
export const preferenceFields = {
  prefer: techniqueIds('Techniques to favour where they fit.').default([]),
  require: techniqueIds('Techniques to use, whatever their score.').default([]),
  exclude: techniqueIds('Techniques never to use.').default([]),
  maxAddedTokens: MaxAddedTokens.optional(),
}

/** Parts a request into the caller's wishes and the rest. */
export const withPreferences = <
  Body extends Omit<Preferences, 'maxAddedTokens'> & { maxAddedTokens?: number | undefined },
>({
  prefer,
  require,
  exclude,
  maxAddedTokens,
  ...rest
}: Body) => {
  const preferences: Preferences = {
    prefer,
    require,
    exclude,
    ...(maxAddedTokens !== undefined && { maxAddedTokens }),
  }
  return { ...rest, preferences }
}

export const Format = z
  .enum(['text', 'messages'], 'must be text or messages')
  .openapi({
    description: '`messages` gives the result also as chat messages.',
    example: 'text',
  })
  .default('text')

export const Latency = z
  .enum(['fast', 'balanced', 'quality'], 'must be fast, balanced or quality')
  .openapi({
    description:
      '`fast`: the edge model only. `balanced`: the edge model when it is sure, else the inference server. ' +
      '`quality`: always the inference server; without it the edge model answers and `degraded` says so.',
    example: 'balanced',
  })
  .default('balanced')

export const Answers = z
  .record(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'must be a slot name')
      .max(LIMITS.slot),
    textUpTo(LIMITS.answer),
  )
  .refine(
    (answers) => Object.keys(answers).length <= LIMITS.answers,
    `must have at most ${LIMITS.answers} entries`,
  )
  .openapi({
    description: 'Answers to `missing` of an earlier call, by slot.',
    example: { python_version: '3.12' },
  })
  .default({})
