// POST /v1/enhance: raw prompt in, better prompt out, with the reason for every change.

import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { enhanceFor } from '../answer-enhance.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { EnhanceBody, Enhancement } from '../schemas/enhance.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'

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
  request: jsonRequest(EnhanceBody, EXAMPLES.enhance.requests),
  responses: {
    200: jsonAnswer('The better prompt and why.', Enhancement, EXAMPLES.enhance.answer),
    ...promptProblems,
  },
})

export const enhanceRoutes = (deps: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) =>
    c.json(await enhanceFor(deps, c)(c.req.valid('json')), 200),
  )
