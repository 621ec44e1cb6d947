// Whatever is sent: the right 4xx with the field and the rule, never a 5xx, never a stack trace.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryApp, jsonOf, UNLIMITED } from '../tests/memory-deps.ts'

const { app, post } = createMemoryApp(UNLIMITED)

const PROMPT = 'write a python function to merge overlapping intervals'
const ENDPOINTS = ['enhance', 'enhance/batch', 'lint', 'classify', 'select', 'generate'] as const

describe('a request that breaks a rule', () => {
  const long = 'x'.repeat(32_001)
  const turn = { role: 'user', content: 'hi' }
  it.each<[string, object, string, string]>([
    ['an empty prompt', { prompt: '' }, 'prompt', 'must not be empty'],
    ['a blank prompt', { prompt: ' \n ' }, 'prompt', 'must not be blank'],
    ['no prompt', {}, 'prompt', 'is required'],
    [
      'a prompt that is too long',
      { prompt: long },
      'prompt',
      'must have at most 32,000 characters (UTF-16 code units)',
    ],
    ['a prompt that is a number', { prompt: 7 }, 'prompt', 'must be text'],
    ['a prompt with NUL', { prompt: 'a\0b' }, 'prompt', 'must not contain NUL'],
    [
      'half a character',
      { prompt: 'a\ud800' },
      'prompt',
      'must not contain a lone surrogate (half a character)',
    ],
    ['an unknown field', { prompt: PROMPT, promt: 1 }, 'promt', 'is not a known field'],
    ['a field of the prototype', { prompt: PROMPT, constructor: 1 }, 'constructor', 'is not a known field'],
    [
      'an unknown technique',
      { prompt: PROMPT, require: ['magic'] },
      'require[0]',
      'must be a technique id, see GET /v1/techniques',
    ],
    ['techniques that are no list', { prompt: PROMPT, exclude: 'role' }, 'exclude', 'must be a list'],
    ['an unknown target', { prompt: PROMPT, target: 'hal-9000' }, 'target', 'must be'],
    ['a target of a wrong type', { prompt: PROMPT, target: 9000 }, 'target', 'must be'],
    ['an unknown trait', { prompt: PROMPT, target: { brand: 'x' } }, 'target.brand', 'is not a known field'],
    ['a wrong trait', { prompt: PROMPT, target: { size: 'huge' } }, 'target.size', 'must be small or large'],
    ['a budget below zero', { prompt: PROMPT, maxAddedTokens: -1 }, 'maxAddedTokens', 'must be at least 0'],
    [
      'a budget beyond its limit',
      { prompt: PROMPT, maxAddedTokens: 2_001 },
      'maxAddedTokens',
      'must be at most 2000',
    ],
    ['half a token', { prompt: PROMPT, maxAddedTokens: 1.5 }, 'maxAddedTokens', 'must be a whole number'],
    ['an unknown format', { prompt: PROMPT, format: 'html' }, 'format', 'must be text or messages'],
    [
      'an unknown latency',
      { prompt: PROMPT, latency: 'slow' },
      'latency',
      'must be fast, balanced or quality',
    ],
    ['a context that is text', { prompt: PROMPT, context: 'hi' }, 'context', 'must be an object'],
    [
      'an unknown role',
      { prompt: PROMPT, context: { conversation: [{ ...turn, role: 'system' }] } },
      'context.conversation[0].role',
      'must be user or assistant',
    ],
    [
      'a blank turn',
      { prompt: PROMPT, context: { conversation: [turn, { ...turn, content: '' }] } },
      'context.conversation[1].content',
      'must not be empty',
    ],
    [
      'too many turns',
      { prompt: PROMPT, context: { conversation: Array(51).fill(turn) } },
      'context.conversation',
      'must have at most 50 turns',
    ],
    [
      'an answer that is too long',
      { prompt: PROMPT, answers: { slot: 'x'.repeat(2_001) } },
      'answers.slot',
      'must have at most 2,000 characters (UTF-16 code units)',
    ],
    [
      'an answer to no slot',
      { prompt: PROMPT, answers: { 'Not a slot': 'x' } },
      'answers.Not a slot',
      'must be a slot name',
    ],
    [
      'too many answers',
      { prompt: PROMPT, answers: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`s${n}`, 'x'])) },
      'answers',
      'must have at most 20 entries',
    ],
    ['a null', { prompt: null }, 'prompt', 'must be text'],
  ])('%s', async (_, body, field, rule) => {
    const answer = await post('/v1/enhance', body)
    expect(answer.status).toBe(422)
    const problem = await jsonOf(answer)
    expect(problem.type).toBe('/docs/errors#invalid-request')
    expect(problem.errors).toHaveLength(1)
    expect(problem.errors[0]).toEqual({ field, rule: expect.stringContaining(rule) })
  })

  it('names every broken rule, up to twenty', async () => {
    const both = await jsonOf(post('/v1/enhance', { prompt: '', format: 'html' }))
    expect(both.errors).toHaveLength(2)
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`field${n}`, n]))
    expect((await jsonOf(post('/v1/enhance', { prompt: PROMPT, ...many }))).errors).toHaveLength(20)
  })

  it.each([[[]], ['"text"'], [null], [7]])('a body that is %j', async (body) => {
    const answer = await post('/v1/enhance', JSON.stringify(body))
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors).toEqual([{ field: '', rule: 'must be an object' }])
  })

  it('a body nested too deeply', async () => {
    for (const depth of [17, 100_000]) {
      const answer = await post('/v1/enhance', `{"prompt": ${'['.repeat(depth)}${']'.repeat(depth)}}`)
      expect(answer.status).toBe(422)
      expect((await jsonOf(answer)).errors[0].rule).toContain('nested')
    }
  })

  it('a body of too many entries, before they are looked at one by one', async () => {
    const answer = await post('/v1/classify', { prompts: Array(500_000).fill(1) })
    expect(answer.status).toBe(422)
    expect((await jsonOf(answer)).errors[0].rule).toContain('entries')
  })
})

describe('a body that cannot be read', () => {
  it.each([
    ['not JSON', '{"prompt": '],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['two values', '{} {}'],
    ['a trailing comma', '{"prompt": "a",}'],
  ])('because it is %s', async (_, body) => {
    const answer = await post('/v1/enhance', body)
    expect(answer.status).toBe(400)
    expect(await jsonOf(answer)).toMatchObject({ type: '/docs/errors#invalid-json' })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'json',
    '',
  ])('because its content type is %j', async (type) => {
    const answer = await post('/v1/enhance', { prompt: PROMPT }, { 'content-type': type })
    expect(answer.status).toBe(415)
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'but not because its content type is %s',
    async (type) => {
      expect((await post('/v1/enhance', { prompt: PROMPT }, { 'content-type': type })).status).toBe(200)
    },
  )

  it('because it is too large, whether it says so or not', async () => {
    const large = JSON.stringify({ prompt: 'x'.repeat(1_048_576) })
    const headers = { 'content-type': 'application/json' }
    const announced = await post('/v1/enhance', large, { 'content-length': String(large.length) })
    expect(announced.status).toBe(413)
    const body = new Blob([large]).stream()
    const streamed = await app.request('/v1/enhance', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit)
    expect(streamed.status).toBe(413)
  })

  it('and reading ends at the limit', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      },
    })
    const headers = { 'content-type': 'application/json' }
    const answer = await app.request('/v1/lint', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })
})

describe('any request', { timeout: 60_000 }, () => {
  const expectNoDefect = async (answer: Response) => {
    expect(answer.status).toBeLessThan(500)
    const text = await answer.text()
    if (answer.status < 400) return
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(text).not.toMatch(/\bat .*\.[tj]s:\d/)
    expect(JSON.parse(text)).toMatchObject({ status: answer.status, title: expect.any(String) })
  }
  const endpoint = fc.constantFrom(...ENDPOINTS).map((name) => `/v1/${name}`)

  it('of any JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(endpoint, fc.jsonValue(), async (path, value) => {
        await expectNoDefect(await post(path, JSON.stringify(value)))
      }),
      { numRuns: 300 },
    )
  })

  it('of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(endpoint, fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
        await expectNoDefect(await post(path, new Uint8Array(bytes)))
      }),
      { numRuns: 300 },
    )
  })

  it('of our own fields with any values', async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('claude', 'role', ['role'], {}, [], 'text', 5),
    )
    const fields = [
      'context',
      'target',
      'prefer',
      'require',
      'exclude',
      'maxAddedTokens',
      'format',
      'latency',
      'answers',
      'techniques',
      'prompts',
      'requests',
      '__proto__',
    ]
    const body = fc
      .dictionary(fc.constantFrom(...fields), value)
      .chain((rest) =>
        fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map((prompt) => ({ prompt, ...rest })),
      )
    await fc.assert(
      fc.asyncProperty(endpoint, body, async (path, value) => {
        await expectNoDefect(await post(path, value))
      }),
      { numRuns: 200 },
    )
  })

  it('to any address', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
        async (path, method) => {
          await expectNoDefect(await app.request(`http://localhost${path}`, { method }))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('with any headers that a client can send', async () => {
    const text = fc.string({
      unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
    })
    await fc.assert(
      fc.asyncProperty(text, text, text, async (authorization, id, address) => {
        const headers = {
          authorization: `Bearer ${authorization}`,
          'x-request-id': id,
          'cf-connecting-ip': address,
        }
        await expectNoDefect(await app.request('/v1/intents', { headers }))
        await expectNoDefect(
          await post('/v1/lint', { prompt: PROMPT }, { 'x-request-id': id, 'cf-connecting-ip': address }),
        )
      }),
      { numRuns: 200 },
    )
  })
})
