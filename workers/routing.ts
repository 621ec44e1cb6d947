// An address that exists for another method is a 405 with `Allow`; one that does not exist is a 404.

import type { Hono } from 'hono'
import { ProblemError } from '../core/errors.ts'
import type { AppEnv } from './context.ts'

/** What to throw when no route of `app` took the request. Its routes must all be registered. */
export const createNoRoute = (app: Hono<AppEnv>): ((path: string) => ProblemError) => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`) }))

  return (path) => {
    const methods = new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))
    if (methods.size === 0) return new ProblemError('not-found', 'Nothing has this address, see /docs.')
    if (methods.has('GET')) methods.add('HEAD')
    const allow = [...methods, 'OPTIONS'].join(', ')
    return new ProblemError('method-not-allowed', `This address takes ${allow}.`, {
      headers: { Allow: allow },
    })
  }
}
