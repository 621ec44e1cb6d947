import { expect, it } from 'vitest'
import { createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const { post } = createMemoryApp()

it('POST /v1/lint says what the model cannot know, and where', async () => {
  const prompt = 'Summarize the attached report in 3 bullets for the board'
  const answer = await post('/v1/lint', { prompt })
  expect(answer.status).toBe(200)
  const { findings, language } = await jsonOf(answer)
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'absent-material', message: expect.any(String) }),
  )
  expect(language).toBe('en')
})

it('POST /v1/lint finds nothing in a prompt that says all', async () => {
  const answer = await post('/v1/lint', { prompt: 'What is the capital of Australia?' })
  expect((await jsonOf(answer)).findings).toEqual([])
})

it('POST /v1/lint looks for referents in the conversation', async () => {
  const codes = async (context?: object) => {
    const answer = await post('/v1/lint', { prompt: 'make it shorter', context })
    return (await jsonOf(answer)).findings.map(({ code }: { code: string }) => code)
  }
  expect(await codes()).toContain('no-referent')
  const conversation = [
    { role: 'user', content: 'Write a paragraph about tea.' },
    { role: 'assistant', content: 'Tea is a drink made of leaves.' },
  ]
  expect(await codes({ conversation })).not.toContain('no-referent')
})
