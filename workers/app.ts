// The edge as one Hono app: what every request passes, then the routes.

import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import type { AppEnv } from './context.ts'
import { authenticate } from './middleware/authenticate.ts'
import { rateLimit } from './middleware/rate-limit.ts'
import { requestLog } from './middleware/request-log.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import type { Deps } from './ports.ts'
import { answerProblem } from './problems.ts'
import { classifyRoutes } from './routes/classify.ts'
import { enhanceRoutes } from './routes/enhance.ts'
import { enhanceBatchRoutes } from './routes/enhance-batch.ts'
import { errorReferenceRoutes } from './routes/error-reference.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { generateRoutes } from './routes/generate.ts'
import { healthRoutes } from './routes/health.ts'
import { historyRoutes } from './routes/history.ts'
import { intentRoutes } from './routes/intents.ts'
import { lintRoutes } from './routes/lint.ts'
import { referenceRoutes } from './routes/reference.ts'
import { selectRoutes } from './routes/select.ts'
import { techniqueRoutes } from './routes/techniques.ts'
import { usageRoutes } from './routes/usage.ts'
import { createNoRoute } from './routing.ts'
import { refuseInvalid } from './schemas/broken-rules.ts'

const ACROSS_ORIGINS = {
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-API-Key', 'X-Request-Id'],
  exposeHeaders: ['Idempotency-Replayed', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
}

export const createApp = (deps: Deps): OpenAPIHono<AppEnv> => {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })

  app.use(requestLog(deps))
  app.use(securityHeaders())
  app.use('/v1/*', cors(ACROSS_ORIGINS), authenticate(deps.recognizeKey), rateLimit(deps))
  app.use('/openapi.json', cors(ACROSS_ORIGINS))

  app.route('/', enhanceRoutes(deps))
  app.route('/', enhanceBatchRoutes(deps))
  app.route('/', lintRoutes(deps))
  app.route('/', classifyRoutes(deps))
  app.route('/', selectRoutes(deps))
  app.route('/', generateRoutes(deps))
  app.route('/', feedbackRoutes(deps))
  app.route('/', historyRoutes(deps))
  app.route('/', usageRoutes(deps))
  app.route('/', techniqueRoutes())
  app.route('/', intentRoutes())
  app.route('/', healthRoutes(deps))
  app.route('/', errorReferenceRoutes())
  app.route('/', referenceRoutes(app, deps.newId))

  const noRoute = createNoRoute(app)
  app.notFound((c) => {
    throw noRoute(c.req.path)
  })
  app.onError(answerProblem(deps.log))
  return app
}
