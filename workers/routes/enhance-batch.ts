// POST /v1/enhance/batch: up to a hundred prompts at once, each of which succeeds or fails by itself.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { LIMITS } from '../../core/access/limits.ts'
import { problemDetails } from '../../core/errors.ts'
import { enhanceFor } from '../answer-enhance.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { idempotent } from '../middleware/idempotent.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { asProblem } from '../problems.ts'
import { refuseInvalid } from '../schemas/broken-rules.ts'
import { Degraded, DurationMs } from '../schemas/classification.ts'
import { EnhanceBody, Enhancement } from '../schemas/enhance.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { idempotencyKey, replayedHeader } from '../schemas/idempotency-key.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { ItemProblem, promptWriteProblems } from '../schemas/problem.ts'

/** Items are validated one by one, later: here each may be anything. */
const Item = z.unknown().openapi({ allOf: [{ $ref: '#/components/schemas/EnhanceRequest' }] })

const Request = z
  .strictObject({
    requests: z
      .array(Item)
      .min(1, 'must have at least 1 entry')
      .max(LIMITS.batch, `must have at most ${LIMITS.batch} entries`)
      .openapi({ description: 'Each is a body of /v1/enhance.' }),
  })
  .openapi('EnhanceBatchRequest')

const Result = z.union([
  z.object({ status: z.literal(200), enhancement: Enhancement }).openapi('EnhancedItem'),
  z.object({ status: z.union([z.literal(422), z.literal(500)]), problem: ItemProblem }).openapi('FailedItem'),
])

const Batch = z
  .object({
    results: z.array(Result).openapi({ description: 'In the order of `requests`.' }),
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('EnhanceBatch')

const route = (deps: Deps) =>
  createRoute({
    method: 'post',
    path: '/v1/enhance/batch',
    tags: ['gateway'],
    operationId: 'enhanceBatch',
    summary: 'Make up to a hundred prompts better',
    description:
      `Takes 1 to ${LIMITS.batch} requests of 2 MB in all, and answers each as /v1/enhance would. One that breaks a rule has a ` +
      'problem for a result and leaves the others alone. Each counts as a request; a batch larger than what is left of the ' +
      'minute is refused whole, and nothing is taken.',
    middleware: [
      authorize('enhance'),
      jsonBody(LIMITS.batchBodyBytes, LIMITS.batchEntries),
      idempotent(deps),
    ] as const,
    parameters: [idempotencyKey],
    request: jsonRequest(Request, EXAMPLES.enhanceBatch.requests),
    responses: {
      200: {
        ...jsonAnswer('A result for each request.', Batch, EXAMPLES.enhanceBatch.answer),
        headers: replayedHeader,
      },
      ...promptWriteProblems,
    },
  })

export const enhanceBatchRoutes = (deps: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route(deps), async (c) => {
    const { enhance, tell } = enhanceFor(deps, c)
    const results = await Promise.all(c.req.valid('json').requests.map(enhanceItem(enhance, deps, c)))
    tell()
    const degraded = noteDegraded(
      c,
      results.flatMap((result) => ('enhancement' in result ? result.enhancement.degraded : [])),
    )
    return c.json({ results, degraded, durationMs: deps.now() - c.var.startedAt }, 200)
  })

/** Never rejects. */
const enhanceItem =
  (enhance: ReturnType<typeof enhanceFor>['enhance'], deps: Deps, c: Context<AppEnv>) =>
  async (item: unknown) => {
    try {
      return { status: 200 as const, enhancement: await enhance(validated(item)) }
    } catch (error) {
      const failure = asProblem(error, c, deps.log)
      if (failure.code === 'internal') c.set('problem', failure.code)
      const problem = problemDetails(failure)
      return { status: problem.status as 422 | 500, problem }
    }
  }

/** @throws ProblemError `invalid-request`. */
const validated = (item: unknown): EnhanceBody => {
  const result = EnhanceBody.safeParse(item)
  refuseInvalid(result)
  return result.data as EnhanceBody
}
