// /v1/history: what an organisation had enhanced, to find, to look at, to run again, to delete.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ProblemError } from '../../core/errors.ts'
import { Ulid } from '../../core/events.ts'
import { enhanceAlone } from '../answer-enhance.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { idempotent } from '../middleware/idempotent.ts'
import { keyOf } from '../middleware/require-key.ts'
import type { Deps } from '../ports.ts'
import { refuseInvalid } from '../schemas/broken-rules.ts'
import { IntentLabelSchema } from '../schemas/classification.ts'
import { EnhanceBody, Enhancement } from '../schemas/enhance.ts'
import { asDetail, asEntry, HistoryDetail, HistoryEntrySchema } from '../schemas/history.ts'
import { idempotencyKey, replayedHeader } from '../schemas/idempotency-key.ts'
import { jsonAnswer } from '../schemas/json.ts'
import { entryProblems, entryWriteProblems, queryProblems } from '../schemas/problem.ts'

const PAGE = { usual: 20, most: 100 }

const Time = z.iso
  .datetime({ offset: true, error: 'must be a time such as 2026-11-25T14:05:00Z' })
  .transform((text) => Date.parse(text))
  .optional()

const Query = z.strictObject({
  intent: IntentLabelSchema.optional(),
  unchanged: z
    .enum(['true', 'false'], 'must be true or false')
    .transform((text) => text === 'true')
    .optional()
    .openapi({ description: 'Only prompts that were left alone, or only others.' }),
  from: Time.openapi({ description: 'Not before this time.', example: '2026-11-01T00:00:00Z' }),
  to: Time.openapi({ description: 'Before this time.' }),
  cursor: Ulid.optional().openapi({ description: '`next` of the page before.' }),
  limit: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(PAGE.most, `must be at most ${PAGE.most}`)
    .default(PAGE.usual),
})

const Page = z
  .object({
    entries: z.array(HistoryEntrySchema),
    next: Ulid.nullable().openapi({ description: 'The `cursor` of the next page; null on the last one.' }),
  })
  .openapi('HistoryPage')

const params = z.object({ id: Ulid.openapi({ param: { name: 'id', in: 'path' } }) })

const list = createRoute({
  tags: ['history'],
  middleware: [authorize('history')] as const,
  method: 'get',
  path: '/v1/history',
  operationId: 'listHistory',
  summary: 'List what was enhanced',
  description: 'The newest first. An entry appears some seconds after its answer.',
  request: { query: Query },
  responses: { 200: jsonAnswer('A page.', Page), ...queryProblems },
})

const one = createRoute({
  tags: ['history'],
  middleware: [authorize('history')] as const,
  method: 'get',
  path: '/v1/history/{id}',
  operationId: 'getHistory',
  summary: 'Look at one entry',
  request: { params },
  responses: { 200: jsonAnswer('The entry, and what was said of it.', HistoryDetail), ...entryProblems },
})

const remove = (deps: Deps) =>
  createRoute({
    tags: ['history'],
    middleware: [authorize('history'), idempotent(deps)] as const,
    method: 'delete',
    path: '/v1/history/{id}',
    operationId: 'deleteHistory',
    summary: 'Delete one entry',
    description:
      'With all that was said of it, and for good: an entry that is still on its way will not appear either. ' +
      'Deleting what is not there is no failure.',
    parameters: [idempotencyKey],
    request: { params },
    responses: { 204: { description: 'It is gone.', headers: replayedHeader }, ...entryWriteProblems },
  })

const again = (deps: Deps) =>
  createRoute({
    tags: ['history'],
    middleware: [authorize('history'), authorize('enhance'), idempotent(deps)] as const,
    method: 'post',
    path: '/v1/history/{id}/rerun',
    operationId: 'rerunHistory',
    summary: 'Enhance it again',
    description:
      'The same prompt with the same wishes, by the rules of today; it becomes a new entry. The conversation was not kept.',
    parameters: [idempotencyKey],
    request: { params },
    responses: {
      200: { ...jsonAnswer('As from /v1/enhance.', Enhancement), headers: replayedHeader },
      ...entryWriteProblems,
    },
  })

export const historyRoutes = (deps: Deps) => {
  const { history, recordNow, now } = deps
  const find = async (organizationId: string, id: string) => {
    const found = await history.find(organizationId, id).catch(unavailable)
    if (!found) throw new ProblemError('not-found', 'There is no entry with this id in your history.')
    return found
  }
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const { organizationId } = keyOf(c)
      const { limit, ...filter } = c.req.valid('query')
      const found = await history.list(organizationId, filter, limit + 1).catch(unavailable)
      const entries = found.slice(0, limit)
      const next = found.length > limit ? (entries.at(-1)?.id ?? null) : null
      return c.json({ entries: entries.map(asEntry), next }, 200)
    })
    .openapi(one, async (c) => {
      const { entry, feedback } = await find(keyOf(c).organizationId, c.req.valid('param').id)
      return c.json(asDetail(entry, feedback), 200)
    })
    .openapi(remove(deps), async (c) => {
      const { organizationId, id: keyId } = keyOf(c)
      const historyId = c.req.valid('param').id
      const event = {
        kind: 'deletion' as const,
        id: c.var.writeId,
        at: now(),
        organizationId,
        keyId,
        historyId,
      }
      await recordNow([event]).catch(unavailable)
      return c.body(null, 204)
    })
    .openapi(again(deps), async (c) => {
      const { entry } = await find(keyOf(c).organizationId, c.req.valid('param').id)
      // Checked like any request: the catalogue may have changed since.
      const body = EnhanceBody.safeParse({ prompt: entry.prompt, ...entry.request })
      refuseInvalid(body)
      return c.json(await enhanceAlone(deps, c)(body.data as EnhanceBody), 200)
    })
}

const unavailable = (cause: unknown): never => {
  throw new ProblemError('unavailable', 'History cannot be reached at the moment.', {
    headers: { 'Retry-After': '5' },
    cause,
  })
}
