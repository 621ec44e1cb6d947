// The two halves of every endpoint's contract: one JSON body in, one JSON body out, which may also come as events.

import { z } from '@hono/zod-openapi'

/** A required JSON body. */
export const jsonRequest = <Schema extends z.ZodType>(
  schema: Schema,
  examples?: Record<string, RequestExample>,
) => ({
  body: {
    required: true as const,
    content: { 'application/json': { schema, ...(examples && { examples }) } },
  },
})

interface RequestExample {
  readonly summary: string
  readonly value: unknown
}

/** An answer with a JSON body. */
export const jsonAnswer = <Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  example?: z.input<Schema>,
) => ({
  description,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
})

/** The same answer, or its stages as server-sent events. */
export const withEvents = <Answer extends { readonly content: object }>(
  answer: Answer,
  description: string,
  example: string,
) => ({
  ...answer,
  content: {
    ...answer.content,
    'text/event-stream': { schema: z.string().openapi({ description }), example },
  } as Answer['content'] & { 'text/event-stream': { schema: z.ZodString; example: string } },
})
