import { expect, it } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const { post } = createMemoryApp()
const PROMPT = 'write a python function to merge overlapping intervals'

it('POST /v1/select names what it would apply and what not, each with a reason', async () => {
  const answer = await post('/v1/select', { prompt: PROMPT })
  expect(answer.status).toBe(200)
  const { techniques, rejected, genre } = await jsonOf(answer)
  expect(techniques.length).toBeGreaterThan(0)
  for (const { reason } of [...techniques, ...rejected]) expect(reason).not.toBe('')
  expect(genre).toEqual({ id: expect.any(String), title: expect.any(String) })
})

it('POST /v1/select chooses as enhance does', async () => {
  const body = { prompt: PROMPT, target: 'llama-8b', prefer: ['rubric'] }
  const selected = await jsonOf(post('/v1/select', body))
  const enhanced = await jsonOf(post('/v1/enhance', body))
  const ids = (techniques: { id: string }[]) => techniques.map(({ id }) => id)
  expect(ids(selected.techniques)).toEqual(expect.arrayContaining(ids(enhanced.techniques)))
})

it('POST /v1/select says why a prompt is left alone', async () => {
  const classification = {
    ...CLASSIFICATION,
    intent: { ...CLASSIFICATION.intent, label: 'conversation' as const },
  }
  const chat = createMemoryApp({ classifyFor: () => classifyAs(classification) })
  const answer = await chat.post('/v1/select', { prompt: 'thanks, that helped!' })
  expect(await jsonOf(answer)).toMatchObject({ techniques: [], leaveAlone: expect.any(String) })
})

it('POST /v1/select rejects what is excluded', async () => {
  const answer = await post('/v1/select', { prompt: PROMPT, exclude: ['output-contract'] })
  const { techniques, rejected } = await jsonOf(answer)
  expect(techniques).not.toContainEqual(expect.objectContaining({ id: 'output-contract' }))
  expect(rejected).toContainEqual(expect.objectContaining({ id: 'output-contract' }))
})
