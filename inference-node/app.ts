// The inference server as one Hono app: what every request passes, then the routes.

import { OpenAPIHono } from '@hono/zod-openapi'
import { ProblemError } from '../core/errors.ts'
import type { AppEnv, Deps } from './context.ts'
import { bearer } from './middleware/bearer.ts'
import { requestLog } from './middleware/request-log.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { answerProblem } from './problems.ts'
import { classifyRoutes } from './routes/classify.ts'
import { errorReferenceRoutes } from './routes/error-reference.ts'
import { healthRoutes } from './routes/health.ts'
import { modelRoutes } from './routes/models.ts'
import { referenceRoutes } from './routes/reference.ts'

export const createApp = (deps: Deps): OpenAPIHono<AppEnv> => {
  const app = new OpenAPIHono<AppEnv>()

  app.use(requestLog(deps))
  app.use(securityHeaders)
  app.use('/v1/*', bearer(deps.token))

  app.route('/', classifyRoutes(deps))
  app.route('/', modelRoutes(deps))
  app.route('/', healthRoutes(deps))
  app.route('/', errorReferenceRoutes())
  app.route('/', referenceRoutes(app))

  app.notFound((c) => {
    const allow = methodsOf(app, c.req.path)
    if (allow.length === 0) throw new ProblemError('not-found', 'Nothing has this address, see /docs.')
    throw new ProblemError('method-not-allowed', `This address takes ${allow}.`, {
      headers: { Allow: allow },
    })
  })
  app.onError(answerProblem(deps.log))
  return app
}

/** As `Allow` lists them; empty for an address that does not exist. */
const methodsOf = (app: OpenAPIHono<AppEnv>, path: string): string => {
  const here = app.routes.filter((route) => route.method !== 'ALL' && route.path === path)
  return [...new Set(here.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(
    ', ',
  )
}
