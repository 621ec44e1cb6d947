// POST /v1/enhance: raw prompt in, better prompt out, with the reason for every change.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { createEnhance } from '../../core/enhance.ts'
import type { AppEnv } from '../context.ts'
import { askerOf } from '../middleware/after-answer.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Cache, classificationFields, Degraded, DurationMs } from '../schemas/classification.ts'
import { Findings, generationFields, Id, Versions } from '../schemas/enhancement.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'
import {
  Answers,
  Context,
  Format,
  Latency,
  PromptText,
  preferenceFields,
  withPreferences,
} from '../schemas/prompt-request.ts'
import { TargetSchema } from '../schemas/target.ts'

const Request = z
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

const Enhancement = z
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

const route = createRoute({
  method: 'post',
  path: '/v1/enhance',
  tags: ['gateway'],
  operationId: 'enhance',
  summary: 'Make a prompt better',
  description:
    'Classifies the prompt, says what a model cannot know from it, picks the techniques that fit and adds the little ' +
    'that changes the answer. The words of the prompt are never changed, and a prompt that is good already comes back as it was.',
  middleware: [authorize('enhance'), jsonBody(LIMITS.bodyBytes)] as const,
  request: jsonRequest(Request, EXAMPLES.enhance.requests),
  responses: {
    200: jsonAnswer('The better prompt and why.', Enhancement, EXAMPLES.enhance.answer),
    ...promptProblems,
  },
})

export const enhanceRoutes = ({ classifyFor, newId, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) => {
    const enhance = createEnhance(classifyFor(askerOf(c)))
    const result = await enhance(withPreferences(c.req.valid('json')))
    const degraded = noteDegraded(c, result.degraded)
    return c.json({ id: newId(), ...result, degraded, durationMs: now() - c.var.startedAt }, 200)
  })
