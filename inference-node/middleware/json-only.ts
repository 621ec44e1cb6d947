// Refuses a body that is too long or not JSON before anything reads it to its end.

import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'

const JSON_IN_UTF8 = /^application\/json *(?:; *charset *= *"?utf-?8"? *)?$/i

export const jsonOnly = (maxBytes: number): MiddlewareHandler<AppEnv> => {
  const limit = bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ProblemError('body-too-large', `This endpoint reads at most ${maxBytes} bytes.`)
    },
  })
  return (c, next) => {
    if (!JSON_IN_UTF8.test(c.req.header('content-type') ?? '')) {
      throw new ProblemError('unsupported-media-type', 'Send Content-Type: application/json, in UTF-8.')
    }
    return limit(c, next)
  }
}
