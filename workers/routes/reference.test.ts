// The reference is checked against the app: every endpoint is in it, and answers what it says.

import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ERRORS } from '../../core/errors.ts'
import { createMemoryApp, jsonOf, UNLIMITED } from '../../tests/memory-deps.ts'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any

const { app, post } = createMemoryApp(UNLIMITED)
let document: Json
beforeAll(async () => {
  document = await jsonOf(app.request('/openapi.json'))
})

/** A schema of the document as zod, where objects hold what is listed and nothing else. */
const schemaOf = (schema: Json) => z.fromJSONSchema(closed({ ...schema, $defs: document.components.schemas }))

const closed = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace('#/components/schemas/', '#/$defs/') : closed(value),
  ])
  const copy = Object.fromEntries(entries)
  return copy.type === 'object' && copy.properties ? { additionalProperties: false, ...copy } : copy
}

const expectAnswer = async (answer: Response, path: string, method: string, status: number) => {
  expect(answer.status).toBe(status)
  const [content] = Object.values(document.paths[path][method].responses[status].content) as Json[]
  const parsed = schemaOf(content.schema).safeParse(await jsonOf(answer))
  expect(parsed.error?.issues ?? []).toEqual([])
}

const PROMPT = 'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums'

describe('GET /openapi.json', () => {
  it('is OpenAPI 3.1 with a section for each service', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.tags.map(({ name }: Json) => name)).toEqual([
      'gateway',
      'classification',
      'selection',
      'generation',
      'history',
      'feedback',
      'usage',
    ])
  })

  it('has every endpoint, in a section, with a summary', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/healthz',
      '/readyz',
      '/v1/classify',
      '/v1/enhance',
      '/v1/enhance/batch',
      '/v1/feedback',
      '/v1/generate',
      '/v1/history',
      '/v1/history/{id}',
      '/v1/history/{id}/rerun',
      '/v1/intents',
      '/v1/lint',
      '/v1/select',
      '/v1/techniques',
      '/v1/techniques/{id}',
      '/v1/usage',
    ])
    const tags = document.tags.map(({ name }: Json) => name)
    for (const operation of Object.values<Json>(document.paths).flatMap((path) =>
      Object.values<Json>(path),
    )) {
      expect(operation.summary).toEqual(expect.any(String))
      expect(tags).toContain(operation.tags[0])
    }
  })

  const elsewhere = ['not-found', 'method-not-allowed', 'overloaded', 'deadline-exceeded', 'uncomputable']
  const ofWrites = ['idempotency-mismatch', 'idempotency-conflict']

  it.each([
    ['enhance', elsewhere],
    ['enhance/batch', elsewhere],
    ['lint', [...elsewhere, ...ofWrites]],
    ['classify', [...elsewhere, ...ofWrites]],
    ['select', [...elsewhere, ...ofWrites]],
    ['generate', [...elsewhere, ...ofWrites]],
  ])('names every failure of /v1/%s', (name, impossible) => {
    const { responses } = document.paths[`/v1/${name}`].post
    const possible = Object.entries(ERRORS).filter(([code]) => !impossible.includes(code))
    expect(Object.keys(responses).map(Number).sort()).toEqual(
      [...new Set([200, ...possible.map(([, { status }]) => status)])].sort(),
    )
    for (const [code, { status }] of possible) {
      const content = responses[status].content['application/problem+json']
      expect(schemaOf(content.schema).safeParse(content.examples[code].value).error).toBeUndefined()
    }
  })

  it.each([
    ['post', 'enhance', 200],
    ['post', 'enhance/batch', 200],
    ['post', 'feedback', 201],
    ['delete', 'history/{id}', 204],
    ['post', 'history/{id}/rerun', 200],
  ])('says that %s /v1/%s can be repeated', (method, name, status) => {
    const { parameters, responses } = document.paths[`/v1/${name}`][method]
    expect(parameters[0]).toMatchObject({ in: 'header', name: 'Idempotency-Key' })
    expect(responses[409].description).toContain('in progress')
    expect(responses[status].headers).toHaveProperty('Idempotency-Replayed')
  })

  it('shows the events of a stream as they come', async () => {
    const { schema, example } = document.paths['/v1/enhance'].post.responses[200].content['text/event-stream']
    expect(schema.type).toBe('string')
    const prompt = 'write a python function to merge overlapping intervals'
    const stream = await (await post('/v1/enhance', { prompt }, { accept: 'text/event-stream' })).text()
    const outline = (text: string) =>
      text
        .trimEnd()
        .split('\n\n')
        .map((block) => {
          const [id, event, data = ''] = block.split('\n')
          return [id, event, Object.keys(JSON.parse(data.slice('data: '.length))).sort()]
        })
    expect(outline(example)).toEqual(outline(stream))
  })

  it('says what the requests of a batch are', () => {
    const { requests } = document.components.schemas.EnhanceBatchRequest.properties
    expect(requests).toMatchObject({
      minItems: 1,
      maxItems: 100,
      items: { allOf: [{ $ref: '#/components/schemas/EnhanceRequest' }] },
    })
  })
})

describe('an answer is what the reference says', () => {
  it.each([
    ['/v1/enhance', { prompt: PROMPT, format: 'messages', require: ['self-consistency'] }],
    ['/v1/enhance', { prompt: 'thanks, that helped!' }],
    ['/v1/enhance', { prompt: 'make it shorter' }],
    ['/v1/enhance/batch', { requests: [{ prompt: PROMPT }, { prompt: '' }] }],
    ['/v1/lint', { prompt: 'Summarize the attached report in 3 bullets for the board' }],
    ['/v1/classify', { prompt: PROMPT }],
    ['/v1/classify', { prompts: [PROMPT, 'thanks'] }],
    ['/v1/select', { prompt: PROMPT }],
    ['/v1/generate', { prompt: PROMPT, techniques: ['constraints'] }],
  ])('POST %s %j', async (path, body) => {
    await expectAnswer(await post(path, body), path, 'post', 200)
  })

  it.each(['/v1/techniques', '/v1/intents', '/healthz', '/readyz'])('GET %s', async (path) => {
    await expectAnswer(await app.request(path), path, 'get', 200)
  })

  it('GET /v1/techniques/{id}, for each of the catalogue', async () => {
    const { techniques } = await jsonOf(app.request('/v1/techniques'))
    for (const { id } of techniques) {
      await expectAnswer(await app.request(`/v1/techniques/${id}`), '/v1/techniques/{id}', 'get', 200)
    }
  })

  it('when a rule is broken', async () => {
    await expectAnswer(await post('/v1/lint', { prompt: '' }), '/v1/lint', 'post', 422)
  })
})

describe('an example in the reference', () => {
  const endpoints = ['enhance', 'enhance/batch', 'lint', 'classify', 'select', 'generate']

  it.each(endpoints)('of a request to /v1/%s is accepted', async (name) => {
    const { examples } = document.paths[`/v1/${name}`].post.requestBody.content['application/json']
    for (const { value } of Object.values<Json>(examples)) {
      expect((await post(`/v1/${name}`, value)).status).toBe(200)
    }
  })

  it.each(endpoints)('of an answer of /v1/%s has its shape', (name) => {
    const { schema, example } = document.paths[`/v1/${name}`].post.responses[200].content['application/json']
    expect(schemaOf(schema).safeParse(example).error?.issues ?? []).toEqual([])
    if (example.enhanced === undefined) return
    const [{ start, end }] = example.techniques[0].added
    expect(example.enhanced.slice(0, start) + example.enhanced.slice(end)).toBe(example.prompt)
  })
})

describe('GET /docs', () => {
  it('draws the reference from our own address alone', async () => {
    const answer = await app.request('/docs')
    const page = await answer.text()
    expect(page).toContain('src="/assets/scalar.js"')
    expect(page).toContain('/openapi.json')
    expect(page.match(/https?:\/\/[^"'\s]+/g) ?? []).toEqual([])
  })

  it('runs no script but its own', async () => {
    const answer = await app.request('/docs')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/)
    expect(policy).toContain("connect-src 'self'")
    const page = await answer.text()
    for (const script of page.match(/<script[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`)
  })
})
