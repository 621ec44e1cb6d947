import { describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf, ORGANIZATION } from '../../tests/memory-deps.ts'
import { createUlid } from '../ulid.ts'

const enhancementId = createUlid(1_800_000_000_000)

const asOwner = async (scopes = ['feedback']) => {
  const memory = createMemoryApp()
  const { text, id } = await memory.keys.issue({ scopes })
  const send = (body: unknown) => memory.post('/v1/feedback', body, { authorization: `Bearer ${text}` })
  return { ...memory, keyId: id, send }
}

describe('POST /v1/feedback', () => {
  it('has stored what was said when it answers', async () => {
    const { send, events, keyId, clock } = await asOwner()
    const said = {
      enhancementId,
      rating: 4,
      techniques: [{ id: 'constraints', verdict: 'helped' }],
      edited: 'plan a week in Porto',
      outcome: 'edited',
    }
    const answer = await send(said)
    expect(answer.status).toBe(201)
    const { id } = await jsonOf(answer)
    expect(events.told).toEqual([
      { kind: 'feedback', id, at: clock.now, organizationId: ORGANIZATION, keyId, ...said },
    ])
  })

  it('takes the word of somebody without a key', async () => {
    const { post, events } = createMemoryApp()
    expect((await post('/v1/feedback', { enhancementId, rating: 1 })).status).toBe(201)
    expect(events.told).toMatchObject([{ organizationId: null, keyId: null, rating: 1 }])
  })

  it('does not say that it is stored when it is not', async () => {
    const { send, events } = await asOwner()
    events.state.down = true
    const answer = await send({ enhancementId, rating: 5 })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  })

  it('needs the scope', async () => {
    const { send } = await asOwner(['enhance'])
    expect((await send({ enhancementId, rating: 5 })).status).toBe(403)
  })

  it.each([
    [{ enhancementId }, 'rating'],
    [{ rating: 5 }, 'enhancementId'],
    [{ enhancementId: '../..', rating: 5 }, 'enhancementId'],
    [{ enhancementId, rating: 6 }, 'rating'],
    [{ enhancementId, rating: 2.5 }, 'rating'],
    [{ enhancementId, techniques: [] }, 'techniques'],
    [{ enhancementId, techniques: [{ id: 'magic', verdict: 'helped' }] }, 'techniques[0].id'],
    [{ enhancementId, techniques: [{ id: 'role', verdict: 'meh' }] }, 'techniques[0].verdict'],
    [{ enhancementId, edited: '' }, 'edited'],
    [{ enhancementId, outcome: 'eaten' }, 'outcome'],
    [{ enhancementId, rating: 5, note: 'x' }, 'note'],
  ])('refuses %j', async (body, field) => {
    const { send, events } = await asOwner()
    const answer = await send(body)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toMatchObject([{ field }])
    expect(events.told).toEqual([])
  })
})
