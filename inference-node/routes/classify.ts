// POST /v1/classify: 1 to 256 prompts in, their classifications out.

import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { INFERENCE_LIMITS, InferenceRequest, InferenceResponse } from '../../core/inference-contract.ts'
import type { AppEnv, Deps } from '../context.ts'
import { jsonOnly } from '../middleware/json-only.ts'
import { jsonAnswer, problemAnswers } from '../openapi.ts'
import { refuseInvalid } from '../problems.ts'

const route = createRoute({
  method: 'post',
  path: '/v1/classify',
  tags: ['classification'],
  operationId: 'classify',
  summary: 'Classify prompts',
  description: `1 to ${INFERENCE_LIMITS.prompts} prompts, answered together or not at all.`,
  security: [{ token: [] }],
  middleware: [jsonOnly(INFERENCE_LIMITS.bodyBytes)] as const,
  request: { body: { required: true, content: { 'application/json': { schema: InferenceRequest } } } },
  responses: {
    200: jsonAnswer('One result for each prompt.', InferenceResponse),
    ...problemAnswers(
      'invalid-json',
      'unauthenticated',
      'body-too-large',
      'unsupported-media-type',
      'invalid-request',
      'uncomputable',
      'overloaded',
      'internal',
      'unavailable',
      'deadline-exceeded',
    ),
  },
})

export const classifyRoutes = ({ inference, deadlineMs }: Deps) =>
  new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(route, async (c) => {
    const request = c.req.valid('json')
    c.set('prompts', request.prompts.length)
    const results = await inference.classify(request.prompts, {
      deadlineMs: request.deadlineMs ?? deadlineMs,
      embeddings: request.embeddings,
      signal: c.req.raw.signal,
    })
    return c.json({ model: inference.model.version, results }, 200)
  })
