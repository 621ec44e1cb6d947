// The two halves of every endpoint's contract: one JSON body in, one JSON body out.

import type { z } from '@hono/zod-openapi'

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
