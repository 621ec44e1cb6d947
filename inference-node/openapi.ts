// What /openapi.json says about the server as a whole, and the failures that its endpoints share.

import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { ERRORS, type ErrorCode } from '../core/errors.ts'
import type { AppEnv } from './context.ts'

const DESCRIPTION = `
Classifies prompts with a DeBERTa-v3 model: intent, complexity, signals and an embedding in one forward pass.
It is called by the BetterPrompts API, which adds accounts, limits and caches; this server knows one token.

Prompts of concurrent requests are computed together. When more waits than can be done in time, the answer is \`429\` with
\`Retry-After\`; what is past its deadline, or whose caller is gone, is not computed. Failures are
\`application/problem+json\` (RFC 9457).
`

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'The path that was asked for.' }),
    requestId: z.string(),
    errors: z
      .array(z.object({ field: z.string(), rule: z.string() }))
      .optional()
      .openapi({ description: 'Each broken rule with the JSON path of its field.' }),
  })
  .openapi('Problem')

/** OpenAPI answers for rows of ERRORS, with what they mean here. */
export const problemAnswers = <Code extends ErrorCode>(meanings: Record<Code, string>) =>
  Object.fromEntries(
    (Object.entries(meanings) as [Code, string][]).map(([code, meaning]) => [
      ERRORS[code].status,
      {
        description: `${ERRORS[code].title}. ${meaning}`,
        content: { 'application/problem+json': { schema: ProblemSchema } },
      },
    ]),
  )

/** An answer with a JSON body. */
export const jsonAnswer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The OpenAPI 3.1 document of an app whose routes are all registered. */
export const openApiDocument = (app: OpenAPIHono<AppEnv>) => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'BetterPrompts inference',
      version: '0.1.0',
      description: DESCRIPTION.trim(),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: [
      { name: 'classification', description: 'What kind of task a prompt is, and how demanding.' },
      { name: 'operation', description: 'For load balancers, schedulers and Prometheus.' },
    ],
  })
}
