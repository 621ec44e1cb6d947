// Refuses a body that is too long, not JSON or not UTF-8, before a parser sees it.

import { isUtf8 } from 'node:buffer'
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
  return async (c, next) => {
    if (!JSON_IN_UTF8.test(c.req.header('content-type') ?? '')) {
      throw new ProblemError('unsupported-media-type', 'Send Content-Type: application/json, in UTF-8.')
    }
    return limit(c, async () => {
      requireUtf8(await c.req.arrayBuffer())
      await next()
    })
  }
}

const requireUtf8 = (bytes: ArrayBuffer): void => {
  if (!isUtf8(bytes)) throw new ProblemError('invalid-json', 'The body is not UTF-8.')
}
