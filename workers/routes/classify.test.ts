import { describe, expect, it } from 'vitest'
import { CLASSIFICATION, createMemoryApp, jsonOf, UNLIMITED } from '../../tests/memory-deps.ts'

const { model, ...classified } = CLASSIFICATION
const expected = { ...classified, versions: { model }, cache: 'bypass', degraded: [] }

/** Answers with the prompt's length as its complexity, the shortest prompts last. */
const measuring = () =>
  createMemoryApp({
    ...UNLIMITED,
    classifyFor: () => async (document) => {
      const score = document.text.length
      await new Promise((resolve) => setTimeout(resolve, 20 - score))
      return {
        classification: { ...CLASSIFICATION, complexity: { level: 'simple', score } },
        cache: 'bypass',
        degraded: [],
      }
    },
  })

describe('POST /v1/classify', () => {
  it('classifies a prompt', async () => {
    const answer = await createMemoryApp().post('/v1/classify', { prompt: 'write a regex' })
    expect(answer.status).toBe(200)
    expect(await jsonOf(answer)).toEqual({ ...expected, durationMs: 0 })
  })

  it('classifies up to a hundred, in their order', async () => {
    const prompts = Array.from({ length: 100 }, (_, at) => 'x'.repeat(1 + (at % 9)))
    const answer = await measuring().post('/v1/classify', { prompts })
    const { results } = await jsonOf(answer)
    expect(results.map((result: typeof expected) => result.complexity.score)).toEqual(
      prompts.map((p) => p.length),
    )
  })

  it('gives a list for a list of one', async () => {
    const answer = await createMemoryApp().post('/v1/classify', { prompts: ['write a regex'] })
    expect(await jsonOf(answer)).toEqual({ results: [expected], degraded: [], durationMs: 0 })
  })

  it('says for all and for each what was missing', async () => {
    const answer = await createMemoryApp().post('/v1/classify', { prompts: ['a', 'b'], latency: 'quality' })
    const { results, degraded } = await jsonOf(answer)
    expect(degraded).toEqual(['inference'])
    expect(results.map((result: typeof expected) => result.degraded)).toEqual([['inference'], ['inference']])
  })

  it.each([
    [{}, 'prompt'],
    [{ prompt: 'a', prompts: ['b'] }, 'prompt'],
    [{ prompts: [] }, 'prompts'],
    [{ prompts: Array(101).fill('a') }, 'prompts'],
    [{ prompts: ['a', ' '] }, 'prompts[1]'],
    [{ prompts: 'a' }, 'prompts'],
  ])('refuses %j', async (body, field) => {
    const answer = await createMemoryApp().post('/v1/classify', body)
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toMatchObject([{ field }])
  })

  it('reads two megabytes and no more', async () => {
    const prompts = Array<string>(62).fill('x'.repeat(32_000))
    const { post } = createMemoryApp(UNLIMITED)
    expect((await post('/v1/classify', { prompts })).status).toBe(200)
    expect((await post('/v1/classify', { prompts: [...prompts, ...prompts.slice(0, 4)] })).status).toBe(413)
  })
})
