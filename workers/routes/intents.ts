// GET /v1/intents: the labels a prompt can get, with the line that tells each from its neighbours.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { INTENT_LABELS, INTENTS } from '../../core/intents/labels.ts'
import type { AppEnv } from '../context.ts'
import { IntentLabelSchema } from '../schemas/classification.ts'
import { jsonAnswer } from '../schemas/json.ts'
import { readProblems } from '../schemas/problem.ts'

const IntentEntry = z.object({ label: IntentLabelSchema, description: z.string() }).openapi('IntentEntry')

const route = createRoute({
  method: 'get',
  path: '/v1/intents',
  tags: ['classification'],
  operationId: 'listIntents',
  summary: 'List the intents',
  responses: { 200: jsonAnswer('The labels.', z.object({ intents: z.array(IntentEntry) })), ...readProblems },
})

export const intentRoutes = () =>
  new OpenAPIHono<AppEnv>().openapi(route, (c) =>
    c.json({ intents: INTENT_LABELS.map((label) => ({ label, description: INTENTS[label] })) }, 200),
  )
