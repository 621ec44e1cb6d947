import { describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const PROMPT = 'write a python function to merge overlapping intervals'

/** An owner of a key, and prompts that were enhanced for them. */
const setUp = async ({ keepsHistory = true, scopes = ['enhance', 'history', 'feedback'] } = {}) => {
  const memory = createMemoryApp()
  const { text } = await memory.keys.issue({ keepsHistory, scopes })
  const headers = { authorization: `Bearer ${text}` }
  const enhance = async (body: object = {}) => {
    memory.clock.now += 1_000
    return jsonOf(memory.post('/v1/enhance', { prompt: PROMPT, ...body }, headers))
  }
  const ask = (path: string, method = 'GET') => memory.app.request(path, { method, headers })
  return { ...memory, headers, enhance, ask }
}

describe('what is enhanced', () => {
  it('is kept for those who keep history, and found again as it was', async () => {
    const { enhance, ask } = await setUp()
    const { id, enhanced, techniques } = await enhance({ target: 'claude', prefer: ['rubric'] })
    const entry = await jsonOf(ask(`/v1/history/${id}`))
    expect(entry).toMatchObject({ id, prompt: PROMPT, enhanced, unchanged: false, feedback: [] })
    expect(entry.techniques.map(({ id }: { id: string }) => id).sort()).toEqual(
      techniques.map(({ id }: { id: string }) => id).sort(),
    )
    expect(entry.request).toMatchObject({ prefer: ['rubric'], target: { markup: 'xml' } })
  })

  it.each([
    ['by an organisation that keeps none', { keepsHistory: false }, {}],
    ['that is not to be stored', {}, { store: false }],
  ])('leaves nothing %s', async (_who, owner, body) => {
    const { enhance, events } = await setUp(owner)
    await enhance(body)
    expect(events.told).toEqual([])
  })

  it('leaves nothing of anonymous callers', async () => {
    const { post, events } = await setUp()
    await post('/v1/enhance', { prompt: PROMPT })
    expect([events.told, events.used]).toEqual([[], []])
  })

  it('is kept without the conversation it came from', async () => {
    const { enhance, events } = await setUp()
    await enhance({ context: { audience: 'my boss', conversation: [{ role: 'user', content: 'SECRET' }] } })
    expect(JSON.stringify(events.told)).not.toContain('SECRET')
    expect(events.told).toMatchObject([{ request: { context: { audience: 'my boss' } } }])
  })

  it('is answered while nothing can be kept', async () => {
    const { enhance, events, logged } = await setUp()
    events.state.down = true
    expect(await enhance()).toMatchObject({ prompt: PROMPT, degraded: [] })
    expect(logged).toContainEqual(
      expect.objectContaining({ event: 'events-lost', kind: 'history', events: 1 }),
    )
  })

  it('is counted', async () => {
    const { enhance, events } = await setUp()
    await enhance()
    await enhance({ prompt: 'thanks!', store: false })
    expect(events.used).toMatchObject([
      { endpoint: 'enhance', prompts: 1, changed: 1, kept: 1 },
      { endpoint: 'enhance', prompts: 1, changed: 0, addedTokens: 0, kept: 0 },
    ])
  })
})

describe('GET /v1/history', () => {
  it('pages from the newest to the oldest', async () => {
    const { enhance, ask } = await setUp()
    const ids: string[] = []
    for (let n = 0; n < 5; n++) ids.unshift((await enhance()).id)
    const idsOf = ({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id)
    const first = await jsonOf(ask('/v1/history?limit=3'))
    expect([idsOf(first), first.next]).toEqual([ids.slice(0, 3), ids[2]])
    const second = await jsonOf(ask(`/v1/history?limit=3&cursor=${first.next}`))
    expect([idsOf(second), second.next]).toEqual([ids.slice(3), null])
  })

  it('filters', async () => {
    const { enhance, ask } = await setUp()
    await enhance()
    await enhance({ prompt: 'thanks!' })
    const count = async (query: string) => (await jsonOf(ask(`/v1/history?${query}`))).entries.length
    expect(await count('unchanged=true')).toBe(1)
    expect(await count('intent=code_generation')).toBe(2)
    expect(await count('intent=translation')).toBe(0)
    expect(await count('from=2100-01-01T00:00:00Z')).toBe(0)
    expect(await count('to=2100-01-01T00:00:00Z')).toBe(2)
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['cursor=x', 'cursor'],
    ['intent=magic', 'intent'],
    ['unchanged=maybe', 'unchanged'],
    ['from=yesterday', 'from'],
    ['page=2', 'page'],
  ])('refuses ?%s', async (query, field) => {
    const { ask } = await setUp()
    const answer = await ask(`/v1/history?${query}`)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toMatchObject([{ field }])
  })

  it('is for owners of a key that may', async () => {
    const { app } = await setUp()
    expect((await app.request('/v1/history')).status).toBe(401)
    const { ask } = await setUp({ scopes: ['enhance'] })
    expect((await ask('/v1/history')).status).toBe(403)
  })

  it('says when it cannot be reached', async () => {
    const { ask, events } = await setUp()
    events.state.down = true
    expect((await ask('/v1/history')).status).toBe(503)
  })
})

describe('one entry', () => {
  it('is not there for another organisation', async () => {
    const { enhance, ask, keys, app } = await setUp()
    const { id } = await enhance()
    const { text } = await keys.issue({ organizationId: '01900000-0000-7000-8000-000000000099' })
    const headers = { authorization: `Bearer ${text}` }
    expect((await app.request(`/v1/history/${id}`, { headers })).status).toBe(404)
    expect((await app.request(`/v1/history/${id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect((await ask(`/v1/history/${id}`)).status).toBe(200)
  })

  it('has what was said of it', async () => {
    const { enhance, ask, post, headers } = await setUp()
    const { id } = await enhance()
    await post('/v1/feedback', { enhancementId: id, rating: 5 }, headers)
    expect((await jsonOf(ask(`/v1/history/${id}`))).feedback).toMatchObject([{ rating: 5 }])
  })

  it('is gone when it is deleted, and deleting it again is no failure', async () => {
    const { enhance, ask } = await setUp()
    const { id } = await enhance()
    for (let n = 0; n < 2; n++) expect((await ask(`/v1/history/${id}`, 'DELETE')).status).toBe(204)
    expect((await ask(`/v1/history/${id}`)).status).toBe(404)
  })

  it('is run again with the same wishes, as a new entry', async () => {
    const { enhance, ask, clock } = await setUp()
    const first = await enhance({ require: ['rubric'], answers: { language: 'Python 3.12' } })
    clock.now += 60_000
    const again = await jsonOf(ask(`/v1/history/${first.id}/rerun`, 'POST'))
    expect(again.id).not.toBe(first.id)
    expect(again.enhanced).toBe(first.enhanced)
    const { entries } = await jsonOf(ask('/v1/history'))
    expect(entries.map(({ id }: { id: string }) => id)).toEqual([again.id, first.id])
  })

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/rerun'],
  ])('%s refuses an id that is none', async (method, more) => {
    const { ask } = await setUp()
    const answer = await ask(`/v1/history/nonsense${more}`, method)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toMatchObject([{ field: 'id' }])
  })
})
