// GET /v1/usage: how much an organisation used, day by day.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import { authorize } from '../middleware/authorize.ts'
import { keyOf } from '../middleware/require-key.ts'
import type { Deps } from '../ports.ts'
import { jsonAnswer } from '../schemas/json.ts'
import { queryProblems } from '../schemas/problem.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const USUAL_DAYS = 30
const MOST_DAYS = 366

/** Nothing was counted before. */
const FIRST_DAY = '2026-01-01'
const Day = z.iso
  .date('must be a day such as 2026-11-25')
  .refine((day) => day >= FIRST_DAY, `must not be before ${FIRST_DAY}`)
const Query = z
  .strictObject({
    from: Day.optional().openapi({ description: `The first day; ${USUAL_DAYS} days back unless said.` }),
    to: Day.optional().openapi({ description: 'The last day; today unless said.' }),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['from'], error: 'must not be after `to`' })

const count = (description: string) => z.int().openapi({ description })
const Usage = z
  .object({
    from: Day,
    to: Day,
    days: z.array(
      z.object({
        day: Day,
        endpoint: z.string().openapi({ example: 'enhance' }),
        requests: count('Enhancements; each item of a batch is one.'),
        prompts: count('Prompts in them.'),
        changed: count('Prompts that something was added to.'),
        addedTokens: count('Estimated tokens of all additions.'),
      }),
    ),
  })
  .openapi('Usage', { description: 'Days are those of UTC. Days without use are left out.' })

const route = createRoute({
  method: 'get',
  path: '/v1/usage',
  tags: ['usage'],
  operationId: 'usage',
  summary: 'See how much you used',
  description:
    'Enhanced prompts, those of batches one by one, for all keys of your organisation, some seconds behind. Counts of the last seconds of an isolate that ends ' +
    'without warning are lost.',
  middleware: [authorize('usage')] as const,
  request: { query: Query },
  responses: { 200: jsonAnswer('By day and endpoint.', Usage), ...queryProblems },
})

export const usageRoutes = ({ readUsage, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) => {
    const { organizationId } = keyOf(c)
    const { to = dayOf(now()), from = later(FIRST_DAY, dayOf(Date.parse(to) - (USUAL_DAYS - 1) * DAY_MS)) } =
      c.req.valid('query')
    if (Date.parse(to) - Date.parse(from) >= MOST_DAYS * DAY_MS) {
      throw new ProblemError('invalid-request', 'The request breaks a rule, see errors.', {
        errors: [{ field: 'from', rule: `must be at most ${MOST_DAYS} days before \`to\`` }],
      })
    }
    const days = await readUsage(organizationId, from, to).catch((cause: unknown) => {
      throw new ProblemError('unavailable', 'Usage cannot be read at the moment.', {
        headers: { 'Retry-After': '5' },
        cause,
      })
    })
    return c.json({ from, to, days }, 200)
  })

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const later = (one: string, other: string): string => (one > other ? one : other)
