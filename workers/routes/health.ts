// GET /healthz: this isolate answers. GET /readyz: which dependency is reachable.
// A Worker without any of them still answers prompts, so it is ready either way and says what is missing.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../context.ts'
import type { Deps, Probe } from '../ports.ts'
import { jsonAnswer } from '../schemas/json.ts'

/** Anybody may ask, so the dependencies are asked at most this often. */
const REMEMBER_MS = 1_000

const Dependency = z.object({ reachable: z.boolean(), durationMs: z.number() }).openapi('DependencyHealth')

const Readiness = z
  .object({
    status: z.enum(['ready', 'degraded']),
    dependencies: z.object({ inference: Dependency, postgres: Dependency, redis: Dependency }),
  })
  .openapi('Readiness')

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['gateway'],
  operationId: 'health',
  summary: 'Is it alive?',
  responses: { 200: jsonAnswer('It answers.', z.object({ status: z.literal('ok') })) },
})

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['gateway'],
  operationId: 'readiness',
  summary: 'What can it reach?',
  description: 'Prompts are answered without each of these: `degraded` says that something is missing.',
  responses: { 200: jsonAnswer('What is reachable.', Readiness) },
})

export const healthRoutes = ({ probes, now }: Deps) => {
  const look = async (probe: Probe) => {
    const start = now()
    const reachable = await probe().then(
      () => true,
      () => false,
    )
    return { reachable, durationMs: now() - start }
  }
  let last: { at: number; readiness: z.infer<typeof Readiness> } | undefined

  return new OpenAPIHono<AppEnv>()
    .openapi(healthz, (c) => c.json({ status: 'ok' } as const, 200))
    .openapi(readyz, async (c) => {
      if (!last || now() - last.at > REMEMBER_MS) {
        const [inference, postgres, redis] = await Promise.all([
          look(probes.inference),
          look(probes.postgres),
          look(probes.redis),
        ])
        const dependencies = { inference, postgres, redis }
        const whole = Object.values(dependencies).every(({ reachable }) => reachable)
        last = { at: now(), readiness: { status: whole ? 'ready' : 'degraded', dependencies } }
      }
      return c.json(last.readiness, 200)
    })
}
