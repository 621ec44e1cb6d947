// The one shape of failures, and the OpenAPI answers that go with each row of ERRORS.

import { z } from '@hono/zod-openapi'
import { ERRORS, type ErrorCode, ProblemError, problem } from '../../core/errors.ts'

const Whole = z.object({
  type: z.string().openapi({ description: 'Address of the explanation.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().openapi({ description: 'The path that was asked for.' }),
  requestId: z.string(),
  errors: z
    .array(z.object({ field: z.string(), rule: z.string() }))
    .readonly()
    .optional()
    .openapi({ description: 'Each broken rule with the JSON path of its field.' }),
})

const ProblemSchema = Whole.openapi('Problem', { description: 'A failure as RFC 9457 describes it.' })

export const ItemProblem = Whole.omit({ instance: true, requestId: true }).openapi('ItemProblem', {
  description: 'The failure of one item. Its fields are paths within the item.',
})

/** What any endpoint under /v1 may answer instead of what was asked for. */
const ANYWHERE = ['unauthenticated', 'rate-limited', 'internal', 'unavailable'] as const satisfies ErrorCode[]
const FOR_PROMPTS = [
  'invalid-json',
  'forbidden',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
] as const satisfies ErrorCode[]
const FOR_REPEATS = ['idempotency-mismatch', 'idempotency-conflict'] as const satisfies ErrorCode[]

const example = (code: ErrorCode) =>
  problem(
    new ProblemError(code, ERRORS[code].meaning, {
      errors: code === 'invalid-request' ? [{ field: 'prompt', rule: 'must not be blank' }] : [],
    }),
    { instance: '/v1/…', requestId: 'req_01KAXV6Q2M8YB0V4T9G3N5D7RC' },
  )

const answer = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `${ERRORS[code].title}. ${ERRORS[code].meaning}`).join('\n\n'),
  content: {
    'application/problem+json': {
      schema: ProblemSchema,
      examples: Object.fromEntries(
        codes.map((code) => [code, { summary: ERRORS[code].title, value: example(code) }]),
      ),
    },
  },
})

type Answers<Code extends ErrorCode> = {
  [C in Code as (typeof ERRORS)[C]['status']]: ReturnType<typeof answer>
}

/** Codes with the same status share an answer. */
const answers = <Code extends ErrorCode>(codes: readonly Code[]) => {
  const statuses = new Set(codes.map((code) => ERRORS[code].status))
  return Object.fromEntries(
    [...statuses].map((status) => [status, answer(codes.filter((code) => ERRORS[code].status === status))]),
  ) as Answers<Code>
}

/** The failures of an endpoint that takes a prompt. */
export const promptProblems = answers([...FOR_PROMPTS, ...ANYWHERE])

/** The same behind `idempotent`. */
export const promptWriteProblems = answers([...FOR_PROMPTS, ...FOR_REPEATS, ...ANYWHERE])

/** The failures of an endpoint that only reads. */
export const readProblems = answers(ANYWHERE)

/** The failures of an endpoint that reads one technique by its id. */
export const techniqueProblems = answers(['not-found', ...ANYWHERE])

/** The failures of an endpoint that reads or deletes one entry of a key's owner. */
export const entryProblems = answers(['not-found', 'forbidden', 'invalid-request', ...ANYWHERE])

/** The same behind `idempotent`. */
export const entryWriteProblems = answers([
  'not-found',
  'forbidden',
  'invalid-request',
  ...FOR_REPEATS,
  ...ANYWHERE,
])

/** The failures of an endpoint that searches what a key's owner has. */
export const queryProblems = answers(['forbidden', 'invalid-request', ...ANYWHERE])
