import { expect, it } from 'vitest'
import { TECHNIQUE_IDS } from '../../core/techniques/technique.ts'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const { app } = createMemoryApp()

it('GET /v1/techniques lists the catalogue with sources and evidence', async () => {
  const { techniques, version } = await jsonOf(app.request('/v1/techniques'))
  expect(techniques.map(({ id }: { id: string }) => id).sort()).toEqual([...TECHNIQUE_IDS].sort())
  expect(techniques[0]).toMatchObject({
    source: { url: expect.stringMatching(/^https/) },
    evidence: { note: expect.any(String) },
    helps: expect.stringMatching(/\.$/),
    harms: expect.stringMatching(/\.$/),
    targets: 'small models',
    calls: 'one',
  })
  expect(version).toMatch(/^\d{4}-\d\d-\d\d$/)
})

it('GET /v1/techniques/:id shows one, with its forms, weights and examples', async () => {
  const answer = await app.request('/v1/techniques/chain-of-thought')
  expect(answer.status).toBe(200)
  expect(await jsonOf(answer)).toMatchObject({
    id: 'chain-of-thought',
    forms: { outcome: expect.any(String), process: expect.any(String) },
    fits: { targets: expect.any(Object) },
    examples: { picks: expect.any(Array), skips: expect.any(Array) },
  })
})

it.each(['nothing', 'toString', '__proto__', '%00', '%F0%9F'])(
  'GET /v1/techniques/%s is a 404',
  async (id) => {
    const answer = await app.request(`/v1/techniques/${id}`)
    expect(answer.status).toBe(404)
    expect(await jsonOf(answer)).toMatchObject({ type: '/docs/errors#not-found' })
  },
)
