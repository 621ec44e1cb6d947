// POST /v1/select: which techniques fit a prompt and which do not, with the reasons, without applying them.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { lint } from '../../core/lint/lint.ts'
import { parse } from '../../core/prompt/parse.ts'
import { select } from '../../core/select/select.ts'
import { CATALOGUE_VERSION, POLICY_VERSION } from '../../core/versions.ts'
import type { AppEnv } from '../context.ts'
import { describeSelection } from '../enhancement/describe-selection.ts'
import { askerOf } from '../middleware/after-answer.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Cache, classificationFields, Degraded, DurationMs } from '../schemas/classification.ts'
import { Id, RejectedTechniques, SelectedTechniques, Versions } from '../schemas/enhancement.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'
import {
  Answers,
  Context,
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
    latency: Latency,
    answers: Answers,
  })
  .openapi('SelectRequest')

const SelectionSchema = z
  .object({
    id: Id,
    ...classificationFields,
    genre: z.object({ id: z.string(), title: z.string() }).openapi({
      description: 'The kind of text or job within the intent.',
      example: { id: 'function', title: 'Function' },
    }),
    techniques: SelectedTechniques,
    rejected: RejectedTechniques,
    leaveAlone: z.string().optional().openapi({ description: 'Why nothing is added unasked, if so.' }),
    versions: Versions,
    cache: Cache,
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('Selection')

const route = createRoute({
  method: 'post',
  path: '/v1/select',
  tags: ['selection'],
  operationId: 'select',
  summary: 'Choose techniques for a prompt',
  description: 'The techniques that enhance would apply, and those it would not, each with its reason.',
  middleware: [authorize('select'), jsonBody(LIMITS.bodyBytes)] as const,
  request: jsonRequest(Request, EXAMPLES.select.requests),
  responses: {
    200: jsonAnswer('The choice and why.', SelectionSchema, EXAMPLES.select.answer),
    ...promptProblems,
  },
})

export const selectRoutes = ({ classifyFor, newId, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) => {
    const request = withPreferences(c.req.valid('json'))
    const document = parse(request.prompt)
    const { classification, cache, degraded } = await classifyFor(askerOf(c))(document, request)
    const findings = lint(document, request.context)
    const selection = select({ classification, document, findings, ...request })
    const { model, ...classified } = classification
    const answer = {
      id: newId(),
      ...classified,
      ...describeSelection(selection),
      versions: { model, catalogue: CATALOGUE_VERSION, policy: POLICY_VERSION },
      cache,
      degraded: noteDegraded(c, degraded),
      durationMs: now() - c.var.startedAt,
    }
    return c.json(answer, 200)
  })
