// POST /v1/lint: what a model cannot know from a prompt, without changing it.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { lint } from '../../core/lint/lint.ts'
import { parse } from '../../core/prompt/parse.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Degraded, DurationMs } from '../schemas/classification.ts'
import { Findings, Id } from '../schemas/enhancement.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'
import { Context, PromptText } from '../schemas/prompt-request.ts'

const Request = z
  .strictObject({
    prompt: PromptText,
    context: Context,
  })
  .openapi('LintRequest')

const Report = z
  .object({
    id: Id,
    findings: Findings,
    language: z.string().openapi({
      description: 'BCP 47 tag of the language of the request, `und` if unknown.',
      example: 'en',
    }),
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('LintReport')

const route = createRoute({
  method: 'post',
  path: '/v1/lint',
  tags: ['generation'],
  operationId: 'lint',
  summary: 'Find what a model cannot know',
  description:
    'Absent material, references to nothing, contradicting demands, unfilled blanks, facts only the asker has: each with its ' +
    'place in the prompt and, where there is one, a fix. Made for editors and CI.',
  middleware: [authorize('lint'), jsonBody(LIMITS.bodyBytes)] as const,
  request: jsonRequest(Request, EXAMPLES.lint.requests),
  responses: {
    200: jsonAnswer('The findings.', Report, EXAMPLES.lint.answer),
    ...promptProblems,
  },
})

export const lintRoutes = ({ newId, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, (c) => {
    const { prompt, context } = c.req.valid('json')
    const document = parse(prompt)
    const findings = lint(document, context)
    const durationMs = now() - c.var.startedAt
    return c.json(
      { id: newId(), findings, language: document.language, degraded: noteDegraded(c, []), durationMs },
      200,
    )
  })
