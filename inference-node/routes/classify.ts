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
    ...problemAnswers({
      'invalid-json': 'Send one JSON object in UTF-8.',
      unauthenticated: 'The token is missing or wrong.',
      'body-too-large': `A body has at most ${INFERENCE_LIMITS.bodyBytes} bytes.`,
      'unsupported-media-type': 'Send `Content-Type: application/json`.',
      'invalid-request': 'Each entry of `errors` names a field and the rule it breaks.',
      overloaded: 'The queue is full; `Retry-After` says when to try again.',
      internal: 'A defect; it was logged under the `requestId`.',
      unavailable: 'Session after session ended while it computed this; it may be the prompt.',
      'deadline-exceeded': 'The time in `deadlineMs` is over.',
    }),
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
