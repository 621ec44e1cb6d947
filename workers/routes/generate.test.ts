import { expect, it } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const { post } = createMemoryApp()
const PROMPT = 'write a python function to merge overlapping intervals'

it('POST /v1/generate applies the techniques named and no others', async () => {
  const { techniques: chosen } = await jsonOf(post('/v1/select', { prompt: PROMPT }))
  const [first] = chosen
  const answer = await post('/v1/generate', { prompt: PROMPT, techniques: [first.id] })
  expect(answer.status).toBe(200)
  const { techniques, enhanced, prompt } = await jsonOf(answer)
  expect(techniques.map(({ id }: { id: string }) => id)).toEqual([first.id])
  expect(prompt).toBe(PROMPT)
  expect(enhanced).not.toBe(PROMPT)
})

it('POST /v1/generate without techniques gives the prompt back', async () => {
  const answer = await post('/v1/generate', { prompt: PROMPT, techniques: [] })
  expect(await jsonOf(answer)).toMatchObject({ enhanced: PROMPT, unchanged: true, techniques: [] })
})

it('POST /v1/generate needs to be told which techniques', async () => {
  const answer = await post('/v1/generate', { prompt: PROMPT })
  expect(answer.status).toBe(422)
  expect((await jsonOf(answer)).errors).toMatchObject([{ field: 'techniques' }])
})

it("POST /v1/generate weaves in the caller's own words whatever was named", async () => {
  const letter = 'Write an email to my landlord asking for a rent reduction'
  const classification = {
    ...CLASSIFICATION,
    intent: { ...CLASSIFICATION.intent, label: 'professional_writing' as const },
  }
  const writing = createMemoryApp({ classifyFor: () => classifyAs(classification) })
  const { enhanced, missing } = await jsonOf(
    writing.post('/v1/generate', {
      prompt: letter,
      techniques: [],
      answers: { amount: '150 euros a month' },
    }),
  )
  expect(enhanced).toContain('150 euros a month')
  expect(missing).not.toContainEqual(expect.objectContaining({ slot: 'amount' }))
})
