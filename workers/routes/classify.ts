// POST /v1/classify: what kind of task a prompt is and how demanding, for one prompt or up to a hundred.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMITS } from '../../core/access/limits.ts'
import type { Classified } from '../../core/intents/classification.ts'
import { parse } from '../../core/prompt/parse.ts'
import type { AppEnv } from '../context.ts'
import { askerOf } from '../middleware/after-answer.ts'
import { authorize } from '../middleware/authorize.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import { jsonBody } from '../middleware/json-body.ts'
import type { Deps } from '../ports.ts'
import { Cache, classificationFields, Degraded, DurationMs, ModelVersion } from '../schemas/classification.ts'
import { EXAMPLES } from '../schemas/examples.ts'
import { jsonAnswer, jsonRequest } from '../schemas/json.ts'
import { promptProblems } from '../schemas/problem.ts'
import { Latency, PromptText } from '../schemas/prompt-request.ts'

const Request = z
  .strictObject({
    prompt: PromptText.optional(),
    prompts: z
      .array(PromptText)
      .min(1, 'must have at least 1 entry')
      .max(LIMITS.batch, `must have at most ${LIMITS.batch} entries`)
      .optional(),
    latency: Latency,
  })
  .refine(({ prompt, prompts }) => (prompt === undefined) !== (prompts === undefined), {
    path: ['prompt'],
    error: 'must be given, or else `prompts`; not both',
  })
  .openapi('ClassifyRequest', { description: 'Either `prompt` or `prompts`.' })

const fields = {
  ...classificationFields,
  versions: z.object({ model: ModelVersion }),
  cache: Cache,
  degraded: Degraded,
}
const One = z.object({ ...fields, durationMs: DurationMs }).openapi('Classification')
const Many = z
  .object({
    results: z
      .array(z.object(fields).openapi('BatchClassification'))
      .openapi({ description: 'In the order of `prompts`.' }),
    degraded: Degraded,
    durationMs: DurationMs,
  })
  .openapi('Classifications')

const route = createRoute({
  method: 'post',
  path: '/v1/classify',
  tags: ['classification'],
  operationId: 'classify',
  summary: 'Find out what kind of task a prompt is',
  description: `Intent, complexity and signals of one \`prompt\`, or of 1 to ${LIMITS.batch} \`prompts\` of 2 MB in all, each of which counts as a request.`,
  middleware: [authorize('classify'), jsonBody(LIMITS.batchBodyBytes, LIMITS.batchEntries)] as const,
  request: jsonRequest(Request, EXAMPLES.classify.requests),
  responses: {
    200: jsonAnswer(
      'The classification, or `results` for `prompts`.',
      z.union([One, Many]),
      EXAMPLES.classify.answer,
    ),
    ...promptProblems,
  },
})

export const classifyRoutes = ({ classifyFor, now }: Deps) =>
  new OpenAPIHono<AppEnv>().openapi(route, async (c) => {
    const { prompt, prompts, latency } = c.req.valid('json')
    const all = prompt === undefined ? (prompts ?? []) : [prompt]
    const classify = classifyFor(askerOf(c))
    const results = (await Promise.all(all.map((text) => classify(parse(text), { latency })))).map(asResult)
    const degraded = noteDegraded(
      c,
      results.flatMap((result) => result.degraded),
    )
    const durationMs = now() - c.var.startedAt
    const [only] = results
    return prompt !== undefined && only
      ? c.json({ ...only, degraded, durationMs }, 200)
      : c.json({ results, degraded, durationMs }, 200)
  })

const asResult = ({ classification, cache, degraded }: Classified) => {
  const { model, ...classified } = classification
  return { ...classified, versions: { model }, cache, degraded: [...degraded] }
}
