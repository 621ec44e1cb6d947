// GET /healthz: the process answers. GET /readyz: a session can compute, and on what. GET /metrics: for Prometheus.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv, Deps } from '../context.ts'
import { PROVIDERS } from '../env.ts'
import { METRICS_TYPE } from '../metrics.ts'
import { jsonAnswer } from '../openapi.ts'

const ProviderName = z.enum(PROVIDERS)
const Readiness = z
  .object({
    status: z.enum(['ready', 'no-session', 'draining']),
    model: z.string(),
    provider: ProviderName.openapi({ description: 'The execution provider that the model really runs on.' }),
    refused: z
      .array(z.object({ provider: ProviderName, reason: z.string() }))
      .openapi({ description: 'Providers that were preferred and would not work, and why.' }),
    sessions: z.object({ wanted: z.int(), ready: z.int() }),
  })
  .openapi('Readiness')

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['operation'],
  operationId: 'health',
  summary: 'Is it alive?',
  responses: { 200: jsonAnswer('It answers.', z.object({ status: z.literal('ok') })) },
})

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['operation'],
  operationId: 'readiness',
  summary: 'Can it compute, and on what?',
  responses: {
    200: jsonAnswer('At least one session is ready.', Readiness),
    503: jsonAnswer('None is, or the server is stopping.', Readiness),
  },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags: ['operation'],
  operationId: 'metrics',
  summary: 'What Prometheus scrapes',
  responses: { 200: { description: 'Metrics.', content: { 'text/plain': { schema: z.string() } } } },
})

export const healthRoutes = ({ inference, instruments, draining }: Deps) => {
  const readiness = () => {
    const ready = inference.sessions.ready()
    return {
      status: draining() ? ('draining' as const) : ready > 0 ? ('ready' as const) : ('no-session' as const),
      model: inference.model.version,
      provider: inference.provider,
      refused: [...inference.refused],
      sessions: { wanted: inference.sessions.wanted, ready },
    }
  }
  return new OpenAPIHono<AppEnv>()
    .openapi(healthz, (c) => c.json({ status: 'ok' } as const, 200))
    .openapi(readyz, (c) => {
      const state = readiness()
      return c.json(state, state.status === 'ready' ? 200 : 503)
    })
    .openapi(metrics, (c) => c.text(instruments.text(), 200, { 'Content-Type': METRICS_TYPE }))
}
