import { expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const down = () => Promise.reject(new Error('connection refused'))

it('GET /healthz asks nobody', async () => {
  const { app } = createMemoryApp({ probes: { inference: down, postgres: down, redis: down } })
  const answer = await app.request('/healthz')
  expect([answer.status, await jsonOf(answer)]).toEqual([200, { status: 'ok' }])
})

it('GET /readyz says what is reachable', async () => {
  const { app } = createMemoryApp()
  expect(await jsonOf(app.request('/readyz'))).toEqual({
    status: 'ready',
    dependencies: {
      inference: { reachable: true, durationMs: 0 },
      postgres: { reachable: true, durationMs: 0 },
      redis: { reachable: true, durationMs: 0 },
    },
  })
})

it('GET /readyz is still a 200 without some of them, since prompts are still answered', async () => {
  const probes = { inference: down, postgres: async () => {}, redis: down }
  const { app } = createMemoryApp({ probes })
  const answer = await app.request('/readyz')
  expect(answer.status).toBe(200)
  expect(await jsonOf(answer)).toMatchObject({
    status: 'degraded',
    dependencies: {
      inference: { reachable: false },
      postgres: { reachable: true },
      redis: { reachable: false },
    },
  })
})

it('GET /readyz lets nobody hammer the dependencies', async () => {
  let asked = 0
  const count = async () => {
    asked += 1
  }
  const probes = { inference: async () => {}, postgres: count, redis: async () => {} }
  const { app, clock } = createMemoryApp({ probes })
  for (let n = 0; n < 5; n++) await app.request('/readyz')
  expect(asked).toBe(1)
  clock.now += 1_001
  await app.request('/readyz')
  expect(asked).toBe(2)
})
