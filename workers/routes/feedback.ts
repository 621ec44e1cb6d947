// POST /v1/feedback: whether it helped. It is stored when this answers.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { ProblemError } from '../../core/errors.ts'
import { OUTCOMES, Ulid, VERDICTS } from '../../core/events.ts'
import { TECHNIQUE_IDS } from '../../core/techniques/technique.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { idempotent } from '../middleware/idempotent.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Id } from '../schemas/enhancement.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { idempotencyKey, replayedHeader } from '../schemas/idempotency-key.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptWriteProblems } from '../schemas/problem.ts'
import { TechniqueIdSchema } from '../schemas/prompt-request.ts'
import { textUpTo } from '../schemas/text.ts'

const words = {
  rating: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(5, 'must be at most 5')
    .optional()
    .openapi({ description: '1 (it made the prompt worse) to 5 (much better).', example: 5 }),
  techniques: z
    .array(
      z.strictObject({
        id: TechniqueIdSchema,
        verdict: z.enum(VERDICTS, `must be ${VERDICTS.join(' or ')}`),
      }),
    )
    .min(1, 'must have at least 1 entry')
    .max(TECHNIQUE_IDS.length, `must have at most ${TECHNIQUE_IDS.length} entries`)
    .optional()
    .openapi({ description: 'What single techniques did.' }),
  edited: textUpTo(LIMITS.editedPrompt)
    .optional()
    .openapi({ description: 'The prompt as it was sent to the model in the end.' }),
  outcome: z
    .enum(OUTCOMES, `must be one of ${OUTCOMES.join(', ')}`)
    .optional()
    .openapi({ description: 'What became of the enhanced prompt.', example: 'used' }),
}

const Request = z
  .strictObject({
    enhancementId: Ulid.openapi({
      description: 'The `id` of the answer of /v1/enhance that this is about.',
      example: '01KAXV6Q2M8YB0V4T9G3N5D7RC',
    }),
    ...words,
  })
  .refine((said) => Object.keys(words).some((word) => said[word as keyof typeof words] !== undefined), {
    path: ['rating'],
    error: 'must be given, or one of techniques, edited, outcome',
  })
  .openapi('FeedbackRequest')

const route = (deps: Deps) =>
  createRoute({
    method: 'post',
    path: '/v1/feedback',
    tags: ['feedback'],
    operationId: 'feedback',
    summary: 'Say whether it helped',
    description:
      'It is stored when this answers, and goes with the entry of history, if there is one. Say as little as you like. ' +
      'A retry with the same `Idempotency-Key` is stored once.',
    middleware: [authorize('feedback'), jsonBody(LIMITS.bodyBytes), idempotent(deps)] as const,
    parameters: [idempotencyKey],
    request: jsonRequest(Request, EXAMPLES.feedback.requests),
    responses: {
      201: {
        ...jsonAnswer('It is stored.', z.object({ id: Id }).openapi('Feedback'), EXAMPLES.feedback.answer),
        headers: replayedHeader,
      },
      ...promptWriteProblems,
    },
  })

export const feedbackRoutes = (deps: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route(deps), async (c) => {
    const { key } = c.var.caller
    const id = c.var.writeId
    const event = {
      kind: 'feedback' as const,
      id,
      at: deps.now(),
      organizationId: key?.organizationId ?? null,
      keyId: key?.id ?? null,
      ...c.req.valid('json'),
    }
    await deps.recordNow([event]).catch(notStored)
    return c.json({ id }, 201)
  })

/** For a write that could be kept nowhere. */
const notStored = (cause: unknown): never => {
  throw new ProblemError('unavailable', 'It could not be stored at the moment.', {
    headers: { 'Retry-After': '5' },
    cause,
  })
}
