// Text as we take it: something visible, no NUL, no half characters, no longer than its limit.

import { z } from '@hono/zod-openapi'
import { grouped } from './grouped.ts'

const LONE_SURROGATE = /\p{Surrogate}/u
const VISIBLE = /[^\p{Z}\p{C}]/u

/** A string of 1 to `max` UTF-16 code units. Zod's own `max` counts code points, so the length is compared here. */
export const textUpTo = (max: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be text') })
    .min(1, 'must not be empty')
    .refine((text) => text.length <= max, `must have at most ${grouped(max)} characters (UTF-16 code units)`)
    .refine((text) => text === '' || VISIBLE.test(text), 'must not be blank')
    .refine((text) => !text.includes('\0'), 'must not contain NUL')
    .refine((text) => !LONE_SURROGATE.test(text), 'must not contain a lone surrogate (half a character)')
    .openapi({ maxLength: max })
