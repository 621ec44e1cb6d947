// Text as we take it: something visible, no NUL, no half characters, no longer than its limit.

import { z } from '@hono/zod-openapi'
import { grouped } from './grouped.ts'

const LONE_SURROGATE = /\p{Surrogate}/u
const VISIBLE = /[^\p{Z}\p{C}]/u

/** The first rule that `text` breaks. The length is compared here, because zod's own `max` counts code points. */
const brokenRule = (text: string, max: number): string | undefined => {
  if (text === '') return 'must not be empty'
  if (text.length > max) return `must have at most ${grouped(max)} characters (UTF-16 code units)`
  if (text.includes('\0')) return 'must not contain NUL'
  if (LONE_SURROGATE.test(text)) return 'must not contain a lone surrogate (half a character)'
  if (!VISIBLE.test(text)) return 'must not be blank'
  return undefined
}

/** A string of 1 to `max` UTF-16 code units. */
export const textUpTo = (max: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be text') })
    .superRefine((text, context) => {
      const message = brokenRule(text, max)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
    .openapi({ minLength: 1, maxLength: max })
