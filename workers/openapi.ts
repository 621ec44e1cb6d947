// What /openapi.json says about the API as a whole; the endpoints describe themselves in routes/.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { TIERS } from '../core/access/tiers.ts'
import type { AppEnv } from './context.ts'
import { grouped } from './schemas/grouped.ts'

const limits = Object.values(TIERS)
  .map(({ title, requestsPerMinute }) => `| ${title} | ${grouped(requestsPerMinute)} |`)
  .join('\n')

const DESCRIPTION = `
A linter and compiler for prompts. It says what a model cannot know from a prompt, adds the little that changes the
answer, leaves the rest alone, and gives the reason for every change. No language model is called.

## Keys
Send a key as \`Authorization: Bearer bp_…\` or \`X-API-Key\`. Without one you are anonymous: everything works, at a low rate.

## Limits
| Tier | Requests per minute |
|---|---|
${limits}

Anonymous requests are counted by network address. \`RateLimit\` and \`RateLimit-Policy\` say where you stand; a \`429\` has \`Retry-After\`.
A batch counts by its items and is refused whole when it is more than what is left.

## Retries
Send an \`Idempotency-Key\`, a new UUID for each new request, with whatever stores something. A retry with the same key and
body gets the first answer again, with \`Idempotency-Replayed: true\`, for 24 hours.

## Failures
Every failure is \`application/problem+json\` (RFC 9457). [What each type means](/docs/errors).

## Without a dependency
If the inference server, Redis or Postgres is away, prompts are still answered, and \`degraded\` names what was missing.
`

const TAGS = [
  {
    name: 'gateway',
    'x-displayName': 'Gateway',
    description: 'The whole path of a prompt in one call, and the health of the service.',
  },
  {
    name: 'classification',
    'x-displayName': 'Classification',
    description: 'What kind of task a prompt is, and how demanding.',
  },
  { name: 'selection', 'x-displayName': 'Selection', description: 'Which techniques fit, and why.' },
  {
    name: 'generation',
    'x-displayName': 'Generation',
    description: 'What a model cannot know, and how the better prompt is written.',
  },
  { name: 'history', 'x-displayName': 'History', description: 'What you had enhanced, yours alone.' },
  { name: 'feedback', 'x-displayName': 'Feedback', description: 'Whether it helped.' },
  { name: 'usage', 'x-displayName': 'Usage', description: 'How much you used.' },
]

/** The OpenAPI 3.1 document of an app whose routes are all registered. */
export const openApiDocument = (app: OpenAPIHono<AppEnv>) => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, `bp_…`.',
  })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'BetterPrompts',
      version: '0.1.0',
      description: DESCRIPTION.trim(),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
    security: [{ key: [] }, {}],
  })
}
