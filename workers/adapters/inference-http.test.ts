import { describe, expect, it, vi } from 'vitest'
import { createInferenceHttp } from './inference-http.ts'

const NOW = 1_800_000_000_000
const asker = { requestId: 'req_1' }
const result = {
  intent: { label: 'translation', confidence: 0.9 },
  complexity: { level: 'simple', score: 1.2 },
  signals: { reasoning: 0, creativity: 0, constraints: 1, domain: 0, ambiguity: 0 },
  truncated: false,
}

const serverThat = (answer: () => Promise<Response>) => {
  const fetch = vi.fn((_url: string, _init: RequestInit) => answer())
  return {
    fetch,
    infer: createInferenceHttp({ url: 'https://inference.example', token: 'token', fetch, now: () => NOW }),
  }
}
const answering = (body: unknown, status = 200) => serverThat(async () => Response.json(body, { status }))

describe('the inference server over HTTP', () => {
  it('is asked for all texts at once, with the token, the id of the request and the time that is left', async () => {
    const { fetch, infer } = answering({ model: 'm-1', results: [result, result] })
    await infer(['one', 'two'], NOW + 250, asker)
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('https://inference.example/v1/classify')
    expect(init?.headers).toMatchObject({ authorization: 'Bearer token', 'x-request-id': 'req_1' })
    expect(JSON.parse(String(init?.body))).toEqual({ prompts: ['one', 'two'], deadlineMs: 250 })
  })

  it('says which model answered', async () => {
    const { infer } = answering({ model: 'm-1', results: [result] })
    expect(await infer(['one'], NOW + 250, asker)).toEqual([
      { ...result, intent: { ...result.intent, source: 'inference' }, model: 'm-1' },
    ])
  })

  it('is not waited for any longer than said', async () => {
    const never = serverThat(() => Promise.reject(new Error('unused')))
    never.fetch.mockImplementation(
      (_url, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    )
    await expect(never.infer(['one'], NOW + 20, asker)).rejects.toMatchObject({
      name: 'InferenceFailure',
      unwell: true,
    })
    // Several texts may have been too much for the time.
    await expect(never.infer(['one', 'two'], NOW + 20, asker)).rejects.toMatchObject({ unwell: false })
  })

  it('is not well when nobody takes the connection, however many texts there were', async () => {
    const { infer } = serverThat(() => Promise.reject(new TypeError('connection refused')))
    await expect(infer(['one', 'two'], NOW + 250, asker)).rejects.toMatchObject({ unwell: true })
  })

  it.each([401, 500, 502, 503])('is not well when its status is %i', async (status) => {
    await expect(answering({}, status).infer(['one'], NOW + 250, asker)).rejects.toMatchObject({
      status,
      unwell: true,
    })
  })

  it.each([413, 422, 429, 504])('may be well when its status is %i', async (status) => {
    await expect(answering({}, status).infer(['one'], NOW + 250, asker)).rejects.toMatchObject({
      status,
      unwell: false,
    })
  })

  it.each([
    ['nothing', {}],
    ['fewer results than texts', { model: 'm-1', results: [] }],
    [
      'an intent that does not exist',
      { model: 'm-1', results: [{ ...result, intent: { label: 'x', confidence: 1 } }] },
    ],
    [
      'a confidence above one',
      { model: 'm-1', results: [{ ...result, intent: { ...result.intent, confidence: 7 } }] },
    ],
  ])('is not believed when it answers %s', async (_what, body) => {
    await expect(answering(body).infer(['one'], NOW + 250, asker)).rejects.toMatchObject({
      name: 'InferenceFailure',
    })
  })

  it('is not believed when it answers something that is not JSON', async () => {
    const { infer } = serverThat(async () => new Response('<html>'))
    await expect(infer(['one'], NOW + 250, asker)).rejects.toMatchObject({ name: 'InferenceFailure' })
  })
})
