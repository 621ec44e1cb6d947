// GET /v1/models: the registered versions, and which of them answers here.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv, Deps } from '../context.ts'
import { jsonAnswer, problemAnswers } from '../openapi.ts'

const Model = z
  .object({
    version: z.string(),
    status: z.enum(['registered', 'shadow', 'canary', 'production', 'retired']),
    serving: z.boolean().openapi({ description: 'Whether this version answers here.' }),
    maxTokens: z.int().openapi({ description: 'What is longer is cut in its middle.' }),
    intents: z.array(z.string()),
    sha256: z.string().openapi({ description: 'Of the ONNX file for CPUs.' }),
  })
  .openapi('Model')

const route = createRoute({
  method: 'get',
  path: '/v1/models',
  tags: ['classification'],
  operationId: 'models',
  summary: 'Which models there are',
  security: [{ token: [] }],
  responses: {
    200: jsonAnswer('The registered versions.', z.object({ models: z.array(Model) })),
    ...problemAnswers('unauthenticated'),
  },
})

export const modelRoutes = ({ inference }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, (c) =>
    c.json(
      {
        models: inference.models.map(({ version, status, maxTokens, intents, onnx }) => ({
          version,
          status,
          serving: version === inference.model.version,
          maxTokens,
          intents,
          sha256: onnx.cpu.sha256,
        })),
      },
      200,
    ),
  )
