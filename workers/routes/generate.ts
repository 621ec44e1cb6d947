// POST /v1/generate: applies the techniques that the caller names, and no others.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { createEnhance, type EnhanceRequest } from '../../core/enhance.ts'
import { TECHNIQUE_IDS, type TechniqueId } from '../../core/techniques/technique.ts'
import type { AppEnv } from '../context.ts'
import { askerOf } from '../middleware/after-answer.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Cache, Degraded, DurationMs } from '../schemas/classification.ts'
import { generationFields, Id, Versions } from '../schemas/enhancement.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'
import {
  Answers,
  Context,
  Format,
  Latency,
  MaxAddedTokens,
  PromptText,
  techniqueIds,
} from '../schemas/prompt-request.ts'
import { TargetSchema } from '../schemas/target.ts'

const Request = z
  .strictObject({
    prompt: PromptText,
    techniques: techniqueIds('The techniques to apply, for example those that select chose.').openapi({
      example: ['output-contract'],
    }),
    context: Context,
    target: TargetSchema,
    maxAddedTokens: MaxAddedTokens.optional(),
    format: Format,
    latency: Latency,
    answers: Answers,
  })
  .openapi('GenerateRequest')

const GenerationSchema = z
  .object({
    id: Id,
    ...generationFields,
    versions: Versions,
    cache: Cache,
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('Generation')

const route = createRoute({
  method: 'post',
  path: '/v1/generate',
  tags: ['generation'],
  operationId: 'generate',
  summary: 'Apply chosen techniques to a prompt',
  description:
    'Applies the techniques named, and no others, within the budget and the rules that protect the prompt. ' +
    'A technique that would harm here, or has nothing to add, is left out. `answers`, audience and purpose are woven in.',
  middleware: [authorize('generate'), jsonBody(LIMITS.bodyBytes)] as const,
  request: jsonRequest(Request, EXAMPLES.generate.requests),
  responses: {
    200: jsonAnswer('The prompt with the techniques applied.', GenerationSchema, EXAMPLES.generate.answer),
    ...promptProblems,
  },
})

export const generateRoutes = ({ classifyFor, newId, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) => {
    const { techniques, maxAddedTokens, ...request } = c.req.valid('json')
    const preferences = {
      ...only(techniques, request),
      ...(maxAddedTokens !== undefined && { maxAddedTokens }),
    }
    const enhance = createEnhance(classifyFor(askerOf(c)))
    const result = await enhance({ ...request, preferences })
    const {
      intent: _intent,
      complexity: _complexity,
      signals: _signals,
      truncated: _truncated,
      findings: _findings,
      ...generation
    } = result
    const degraded = noteDegraded(c, result.degraded)
    return c.json({ id: newId(), ...generation, degraded, durationMs: now() - c.var.startedAt }, 200)
  })

/** Wishes that leave nothing to the choice: these, what weaves in the caller's own words, and no others. */
const only = (techniques: readonly TechniqueId[], { context, answers }: CallersWords) => {
  const wanted = new Set(techniques)
  if (Object.keys(answers).length > 0) wanted.add('clarifying-questions')
  if (context.audience !== undefined || context.purpose !== undefined) wanted.add('audience-purpose')
  return { prefer: [], require: techniques, exclude: TECHNIQUE_IDS.filter((id) => !wanted.has(id)) }
}

type CallersWords = Pick<EnhanceRequest, 'context' | 'answers'>
