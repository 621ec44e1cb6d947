import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'

const refusing =
  (status: number, problem: object, headers: Record<string, string> = {}): typeof fetch =>
  async () =>
    new Response(JSON.stringify(problem), {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    })
const failing = async (status: number, problem: object, headers?: Record<string, string>) =>
  (await ask('/v1/enhance', { body: {}, key: '' }, refusing(status, problem, headers))).failure

describe('ask', () => {
  it('sends the key only if there is one, and gives the answer', async () => {
    const sent: Headers[] = []
    const send: typeof fetch = async (_, init) => {
      sent.push(new Headers(init?.headers))
      return Response.json({ id: 'x' })
    }
    expect(await ask('/', { body: {}, key: '' }, send)).toEqual({ value: { id: 'x' } })
    await ask('/', { body: {}, key: 'bp_1', headers: { 'Idempotency-Key': 'k' } }, send)
    expect(sent.map((headers) => headers.get('authorization'))).toEqual([null, 'Bearer bp_1'])
    expect(sent[1]?.get('idempotency-key')).toBe('k')
  })

  it('gives rules to their fields, and says the others', async () => {
    const errors = [
      { field: 'prompt', rule: 'must not be empty' },
      { field: 'answers.month', rule: 'must have at most 2000 characters' },
    ]
    const detail = 'The request breaks a rule, see errors.'
    expect(await failing(422, { detail, errors })).toEqual({
      message: '',
      rules: { prompt: 'must not be empty', 'answers.month': 'must have at most 2000 characters' },
    })
    expect(
      await failing(422, { detail, errors: [{ field: 'context', rule: 'must be an object' }] }),
    ).toMatchObject({ message: `${detail} context must be an object.` })
  })

  it('says of a refused key what the API says, at the key', async () => {
    expect(await failing(401, { detail: 'This key has expired.' })).toEqual({
      message: '',
      rules: { key: 'This key has expired.' },
    })
  })

  it('says when to try again', async () => {
    expect(await failing(429, { detail: 'Used up.' }, { 'Retry-After': '23' })).toEqual({
      message: 'Used up.',
      rules: {},
      retryAfter: 23,
    })
  })

  it('names the request of a defect, to report it by', async () => {
    expect(await failing(500, { detail: 'Something.', requestId: 'req_1' })).toMatchObject({
      requestId: 'req_1',
    })
  })

  it('says kindly that nobody answered, or not in a way it knows', async () => {
    const nobody = await ask('/', { body: {}, key: '' }, () => Promise.reject(new TypeError('failed')))
    expect(nobody.failure?.message).toMatch(/still here/)
    const strange = await ask('/', { body: {}, key: '' }, async () => new Response('<html>', { status: 502 }))
    expect(strange.failure?.message).toBe('The server answered 502.')
  })

  it('rejects when it was called off', async () => {
    const controller = new AbortController()
    controller.abort()
    const call = { body: {}, key: '', signal: controller.signal }
    await expect(ask('/', call, () => Promise.reject(new Error('aborted')))).rejects.toThrow('aborted')
  })
})
