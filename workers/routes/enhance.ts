// POST /v1/enhance: raw prompt in, better prompt out, with the reason for every change.

import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import { enhanceAlone } from '../answer-enhance.ts'
import type { AppEnv } from '../context.ts'
import { enhanceEvents } from '../enhancement/enhance-events.ts'
import { authorize } from '../middleware/authorize.ts'
import { idempotent } from '../middleware/idempotent.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { prefersEvents } from '../prefers-events.ts'
import { EnhanceBody, Enhancement } from '../schemas/enhance.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { idempotencyKey, replayedHeader } from '../schemas/idempotency-key.ts'
import { jsonAnswer, jsonRequest, withEvents } from '../schemas/json.ts'
import { promptWriteProblems } from '../schemas/problem.ts'

const EVENTS =
  '`analysis`: intent, complexity, signals, truncated, findings, language. `selection`: genre, techniques, rejected, leaveAlone. ' +
  '`result`: the whole answer, as in JSON. What fails once the stream has begun is an event `error` with a problem.'

const route = (deps: Deps) =>
  createRoute({
    method: 'post',
    path: '/v1/enhance',
    tags: ['gateway'],
    operationId: 'enhance',
    summary: 'Make a prompt better',
    description:
      'Classifies the prompt, says what a model cannot know from it, picks the techniques that fit and adds the little ' +
      'that changes the answer. The words of the prompt are never changed, and a prompt that is good already comes back as it was.\n\n' +
      'With `Accept: text/event-stream` the answer comes in stages: `analysis`, `selection` and `result`, each as soon as it is known.',
    middleware: [authorize('enhance'), jsonBody(LIMITS.bodyBytes), idempotent(deps)] as const,
    parameters: [idempotencyKey],
    request: jsonRequest(EnhanceBody, EXAMPLES.enhance.requests),
    responses: {
      200: {
        ...withEvents(
          jsonAnswer('The better prompt and why.', Enhancement, EXAMPLES.enhance.answer),
          EVENTS,
          EXAMPLES.enhance.events,
        ),
        headers: replayedHeader,
      },
      ...promptWriteProblems,
    },
  })

export const enhanceRoutes = (deps: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route(deps), async (c) => {
    const body = c.req.valid('json')
    c.header('Vary', 'Accept', { append: true })
    return prefersEvents(c)
      ? c.body(enhanceEvents(deps, c, body), 200, { 'Content-Type': 'text/event-stream' })
      : c.json(await enhanceAlone(deps, c)(body), 200)
  })
