import { describe, expect, it, vi } from 'vitest'
import { createMemoryApp, jsonOf, ORGANIZATION } from '../../tests/memory-deps.ts'

const day = { day: '2027-01-15', endpoint: 'enhance', requests: 3, prompts: 3, changed: 2, addedTokens: 40 }

const setUp = async () => {
  const readUsage = vi.fn(async (_organization: string, _from: string, _to: string) => [day])
  const memory = createMemoryApp({ readUsage })
  const { text } = await memory.keys.issue({ scopes: ['usage'] })
  const ask = (query = '') =>
    memory.app.request(`/v1/usage${query}`, { headers: { authorization: `Bearer ${text}` } })
  return { ...memory, readUsage, ask }
}

describe('GET /v1/usage', () => {
  it('has the last thirty days unless it is told others', async () => {
    const { ask, readUsage } = await setUp()
    expect(await jsonOf(ask())).toEqual({ from: '2026-12-17', to: '2027-01-15', days: [day] })
    await ask('?from=2026-01-01&to=2026-12-31')
    expect(readUsage.mock.calls).toEqual([
      [ORGANIZATION, '2026-12-17', '2027-01-15'],
      [ORGANIZATION, '2026-01-01', '2026-12-31'],
    ])
  })

  it.each([
    ['?from=2026-13-01', 'from'],
    ['?from=2026-01-02&to=2026-01-01', 'from'],
    ['?from=2026-01-01&to=2027-06-01', 'from'],
    ['?from=2020-01-01', 'from'],
    ['?to=0001-01-01', 'to'],
    ['?days=3', 'days'],
  ])('refuses %s', async (query, field) => {
    const { ask } = await setUp()
    const answer = await ask(query)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toMatchObject([{ field }])
  })

  it('is for owners of a key, and says when it cannot be read', async () => {
    const { app, ask, readUsage } = await setUp()
    expect((await app.request('/v1/usage')).status).toBe(401)
    readUsage.mockRejectedValue(new Error('connection refused'))
    expect((await ask()).status).toBe(503)
  })
})
