// The one shape of failures, and the OpenAPI answers that go with each row of ERRORS.

import { z } from '@hono/zod-openapi'
import { ERRORS, type ErrorCode, ProblemError, problem } from '../../core/errors.ts'

const ProblemSchema = z
  .object({
    type: z.string().openapi({ description: 'Address of the explanation.' }),
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
  .openapi('Problem', { description: 'A failure as RFC 9457 describes it.' })

/** What any endpoint under /v1 may answer instead of what was asked for. */
const ANYWHERE = ['unauthenticated', 'rate-limited', 'internal', 'unavailable'] as const satisfies ErrorCode[]
const FOR_PROMPTS = [
  'invalid-json',
  'forbidden',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const satisfies ErrorCode[]

const example = (code: ErrorCode) =>
  problem(
    new ProblemError(code, ERRORS[code].meaning, {
      errors: code === 'invalid-request' ? [{ field: 'prompt', rule: 'must not be blank' }] : [],
    }),
    { instance: '/v1/…', requestId: 'req_01KAXV6Q2M8YB0V4T9G3N5D7RC' },
  )

const answer = (code: ErrorCode) => ({
  description: `${ERRORS[code].title}. ${ERRORS[code].meaning}`,
  content: { 'application/problem+json': { schema: ProblemSchema, example: example(code) } },
})

type Answers<Code extends ErrorCode> = {
  [C in Code as (typeof ERRORS)[C]['status']]: ReturnType<typeof answer>
}

const answers = <Code extends ErrorCode>(codes: readonly Code[]) =>
  Object.fromEntries(codes.map((code) => [ERRORS[code].status, answer(code)])) as Answers<Code>

/** The failures of an endpoint that takes a prompt. */
export const promptProblems = answers([...FOR_PROMPTS, ...ANYWHERE])

/** The failures of an endpoint that only reads. */
export const readProblems = answers(ANYWHERE)

/** The failures of an endpoint that reads one technique by its id. */
export const techniqueProblems = answers(['not-found', ...ANYWHERE])

/** The failures of an endpoint that reads or deletes one entry of a key's owner. */
export const entryProblems = answers(['not-found', 'forbidden', 'invalid-request', ...ANYWHERE])

/** The failures of an endpoint that searches what a key's owner has. */
export const queryProblems = answers(['forbidden', 'invalid-request', ...ANYWHERE])
