// What /openapi.json says about the server as a whole, and the failures that its endpoints share.

import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { ERRORS } from '../core/errors.ts'
import type { AppEnv } from './context.ts'
import { FAILURES, type Failure, titleOf } from './failures.ts'

const DESCRIPTION = `
Classifies prompts with a DeBERTa-v3 model: intent, complexity, signals and an embedding in one forward pass.
It is called by the BetterPrompts API, which adds accounts, limits and caches; this server knows one token.

A large request takes turns with others: single prompts pass it. What waits is bounded, and what cannot be computed within
its deadline is refused at once, with \`429\` and \`Retry-After\`; what is too late by now, or whose caller is gone, is not
begun. Failures are \`application/problem+json\` (RFC 9457); [what each type means](/docs/errors).
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

/** OpenAPI answers for failures; those of one status share an answer. */
export const problemAnswers = (...codes: readonly Failure[]) => {
  const described = (status: number) =>
    codes
      .filter((code) => ERRORS[code].status === status)
      .map((code) => `${titleOf(code)}. ${FAILURES[code]}`)
  return Object.fromEntries(
    codes.map((code) => [
      ERRORS[code].status,
      {
        description: described(ERRORS[code].status).join('\n\n'),
        content: { 'application/problem+json': { schema: ProblemSchema } },
      },
    ]),
  )
}

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
