// A key may call what its scopes say. Anonymous callers may call everything, at their low rate.

import type { MiddlewareHandler } from 'hono'
import type { ApiScope } from '../../core/api-key.ts'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'

export const authorize =
  (scope: ApiScope): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { key } = c.var.caller
    if (key && !key.scopes.includes(scope)) {
      throw new ProblemError('forbidden', `This key lacks the scope "${scope}".`)
    }
    await next()
  }
