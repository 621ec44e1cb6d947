import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const PROMPT = 'write a python function to merge overlapping intervals'

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp()
})

const enhance = async (body: object) => {
  const answer = await memory.post('/v1/enhance', body)
  return { status: answer.status, headers: answer.headers, body: await jsonOf(answer) }
}

const cutOut = (text: string, spans: readonly { start: number; end: number }[]) =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

describe('POST /v1/enhance', () => {
  it('gives the better prompt with the reason for every change', async () => {
    const { status, body } = await enhance({ prompt: PROMPT })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      prompt: PROMPT,
      unchanged: false,
      intent: { label: 'code_generation', source: 'edge' },
      versions: { model: 'test' },
      cache: 'bypass',
      degraded: [],
      durationMs: 0,
    })
    expect(body.techniques.length).toBeGreaterThan(0)
    expect(body.tokens.after).toBeGreaterThan(body.tokens.before)
    const added = body.techniques.flatMap((technique: { added: [] }) => technique.added)
    expect(cutOut(body.enhanced, added)).toBe(PROMPT)
  })

  it('measures how long it took', async () => {
    const slow = createMemoryApp()
    const answer = slow.post('/v1/enhance', { prompt: PROMPT })
    slow.clock.now += 7
    expect(await jsonOf(answer)).toMatchObject({ durationMs: 7 })
  })

  it('is not kept by caches', async () => {
    expect((await enhance({ prompt: PROMPT })).headers.get('cache-control')).toBe('no-store')
  })

  it('says that the inference server was missing when it was asked for', async () => {
    expect((await enhance({ prompt: PROMPT, latency: 'quality' })).body.degraded).toEqual(['inference'])
    expect((await enhance({ prompt: PROMPT, latency: 'fast' })).body.degraded).toEqual([])
  })

  it('leaves out what is excluded, and adds nothing beyond the budget', async () => {
    const { body } = await enhance({ prompt: PROMPT })
    const ids = body.techniques.map(({ id }: { id: string }) => id)
    const without = await enhance({ prompt: PROMPT, exclude: ids })
    expect(without.body.techniques.filter(({ id }: { id: string }) => ids.includes(id))).toEqual([])
    expect((await enhance({ prompt: PROMPT, maxAddedTokens: 0 })).body.enhanced).toBe(PROMPT)
  })

  it('takes a preset, or what the target can do', async () => {
    for (const target of ['claude', 'llama-8b', { reasons: 'no', size: 'small' }, {}]) {
      expect((await enhance({ prompt: PROMPT, target })).status).toBe(200)
    }
  })

  it('gives chat messages when asked for', async () => {
    expect((await enhance({ prompt: PROMPT })).body.messages).toBeUndefined()
    const { body } = await enhance({ prompt: PROMPT, format: 'messages' })
    expect(body.messages.at(-1)).toMatchObject({ role: 'user' })
  })
})
