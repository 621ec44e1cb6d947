import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { InferenceResponse } from '../core/inference-contract.ts'
import { INTENT_LABELS } from '../core/intents/labels.ts'
import { createApp } from './app.ts'
import { parseEnv } from './env.ts'
import { createInference, type Inference } from './inference.ts'
import { createInstruments } from './instruments.ts'

const TOKEN = 'a-token-of-the-tests'
const MODELS_DIR = fileURLToPath(new URL('./fixtures', import.meta.url))
const QUEUE_TOKENS = 1_000

let inference: Inference
let server: Server
let url: string
const problems: string[] = []

beforeAll(async () => {
  const env = parseEnv({
    INFERENCE_TOKEN: TOKEN,
    MODELS_DIR,
    PROVIDERS: 'cuda,cpu',
    SESSIONS: '2',
    BATCH_TOKENS: '512',
    QUEUE_TOKENS: String(QUEUE_TOKENS),
  })
  const instruments = createInstruments()
  inference = await createInference(env, instruments, () => {})
  const app = createApp({
    inference,
    instruments,
    log: ({ problem }) => problem && problems.push(problem),
    token: TOKEN,
    deadlineMs: 10_000,
    draining: () => false,
  })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await until(() => inference.sessions.ready() === 2)
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server?.close()
  server?.closeAllConnections()
  await inference?.stop()
})

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}

const post = (body: unknown, init: RequestInit = {}) =>
  fetch(`${url}/v1/classify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...init,
  })

const classify = async (body: unknown) => InferenceResponse.parse(await (await post(body)).json())
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return (await response.json()) as { status: number; type: string; errors?: unknown }
}
const signalAll = (signal: NodeJS.Signals) => {
  for (const pid of inference.sessions.pids()) process.kill(pid, signal)
}
const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1) ?? 0,
  )
}

describe('POST /v1/classify', () => {
  it('gives each of 256 prompts its own answer', async () => {
    const labels = Array.from({ length: 256 }, (_, i) => INTENT_LABELS[(i * 7) % INTENT_LABELS.length] ?? '')
    const prompts = labels.map((label, i) => `${'please '.repeat(i % 9)}${label}`)
    const { model, results } = await classify({ prompts })
    expect(model).toBe('tiny')
    expect(results.map(({ intent }) => intent.label)).toEqual(labels)
  })

  it('names the runner-up where the model hesitates', async () => {
    const { results } = await classify({ prompts: ['translation summarization'] })
    const { label, second } = results[0]?.intent ?? {}
    expect(new Set([label, second?.label])).toEqual(new Set(['translation', 'summarization']))
  })

  it('gives embeddings of length one to those who ask', async () => {
    const [without] = (await classify({ prompts: ['reasoning'] })).results
    const [withIt] = (await classify({ prompts: ['reasoning'], embeddings: true })).results
    expect(without?.embedding).toBeUndefined()
    const embedding = withIt?.embedding ?? []
    expect(Math.hypot(...embedding)).toBeCloseTo(1, 5)
    for (const value of embedding) expect(String(value).length).toBeLessThanOrEqual('-0.123456'.length)
  })

  it('reads head and tail of a long prompt, and says so', async () => {
    const { results } = await classify({ prompts: [`${'filler '.repeat(4000)}roleplay`, 'roleplay'] })
    expect(results.map(({ truncated, intent }) => [truncated, intent.label])).toEqual([
      [true, 'roleplay'],
      [false, 'roleplay'],
    ])
  })

  it.each([
    ['no prompts', {}, [{ field: 'prompts', rule: 'must be a list of texts' }]],
    ['an empty list', { prompts: [] }, [{ field: 'prompts', rule: 'must have at least 1 entry' }]],
    ['an empty prompt', { prompts: ['a', ''] }, [{ field: 'prompts[1]', rule: 'must not be empty' }]],
    [
      '257 prompts',
      { prompts: Array(257).fill('a') },
      [{ field: 'prompts', rule: 'must have at most 256 entries' }],
    ],
    [
      'more characters than a prompt has, counted as JavaScript does',
      { prompts: ['👍'.repeat(16_001)] },
      [{ field: 'prompts[0]', rule: 'must have at most 32000 characters (UTF-16 code units)' }],
    ],
    ['an unknown field', { prompts: ['a'], top: 3 }, [{ field: 'top', rule: 'is not a known field' }]],
    ['no time', { prompts: ['a'], deadlineMs: 0 }, [{ field: 'deadlineMs', rule: 'must be at least 1' }]],
    ['a list', ['a'], [{ field: '', rule: 'must be an object' }]],
  ])('refuses %s', async (_, body, errors) => {
    expect(await problemOf(await post(body))).toMatchObject({ status: 422, errors })
  })

  it('refuses what is not JSON, and 10 MB of it', async () => {
    expect(await problemOf(await post({}, { body: '{"prompts":' }))).toMatchObject({ status: 400 })
    expect(await problemOf(await post({}, { body: 'x'.repeat(10_485_760) }))).toMatchObject({ status: 413 })
    const notUtf8 = Buffer.from('{"prompts":["gr\u00fcn"]}', 'latin1')
    expect(await problemOf(await post({}, { body: notUtf8 }))).toMatchObject({ status: 400 })
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'text/plain' }
    expect(await problemOf(await post({}, { headers }))).toMatchObject({ status: 415 })
    expect((await classify({ prompts: ['reasoning'] })).results).toHaveLength(1)
  })

  it.each([undefined, 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`])(
    'lets nobody in with %s',
    async (sent) => {
      const headers = { 'content-type': 'application/json', ...(sent && { authorization: sent }) }
      const response = await post({ prompts: ['a'] }, { headers })
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await problemOf(response)).toMatchObject({
        status: 401,
        title: 'The token is not accepted',
        type: '/docs/errors#unauthenticated',
      })
    },
  )
})

describe('while the sessions hang', () => {
  /** Stops both and gives each a batch. Resolves to those requests, which are answered once they go on. */
  const hang = async (): Promise<{ held: Promise<Response[]> }> => {
    const before = await metric('inference_batch_prompts_count')
    signalAll('SIGSTOP')
    const held = Promise.all([post({ prompts: ['a'] }), post({ prompts: ['a'] })])
    await until(async () => (await metric('inference_batch_prompts_count')) === before + 2)
    return { held }
  }

  afterEach(async () => {
    signalAll('SIGCONT')
    await until(async () => (await post({ prompts: ['reasoning'] })).status === 200)
  })

  it('answers at the deadline, and never computes what is past it', async () => {
    const { held } = await hang()
    const before = await metric('inference_batch_prompts_sum')
    const start = performance.now()
    const late = await post({ prompts: ['reasoning'], deadlineMs: 200 })
    expect(await problemOf(late)).toMatchObject({ status: 504, type: '/docs/errors#deadline-exceeded' })
    expect(performance.now() - start).toBeLessThan(1_000)
    signalAll('SIGCONT')
    await held
    expect(await metric('inference_batch_prompts_sum')).toBe(before)
  })

  it('refuses what would have too much before it, at once, and keeps room for single prompts', async () => {
    const { held } = await hang()
    const large = { prompts: Array(100).fill('word '.repeat(14)) }
    const first = post(large)
    await until(async () => (await metric('inference_waiting_tokens')) > QUEUE_TOKENS)
    const start = performance.now()
    const refused = await post(large)
    expect(performance.now() - start).toBeLessThan(500)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(await problemOf(refused)).toMatchObject({ status: 429, type: '/docs/errors#overloaded' })
    const single = post({ prompts: ['reasoning'] })
    await until(async () => (await metric('inference_waiting_prompts')) === 101)
    signalAll('SIGCONT')
    expect([...(await held), await first, await single].map(({ status }) => status)).toEqual(
      Array(4).fill(200),
    )
  })

  it('drops what nobody waits for any more', async () => {
    const { held } = await hang()
    const caller = new AbortController()
    const left = post({ prompts: ['b', 'c'] }, { signal: caller.signal }).catch((error: Error) => error.name)
    await until(async () => (await metric('inference_waiting_prompts')) === 2)
    caller.abort()
    expect(await left).toBe('AbortError')
    await until(async () => (await metric('inference_waiting_prompts')) === 0)
    await until(async () => (await metric('inference_requests_total{status="499"}')) > 0)
    expect(await metric('inference_dropped_prompts_total{reason="abandoned"}')).toBe(2)
    signalAll('SIGCONT')
    await held
  })
})

describe('when sessions are killed under load', () => {
  it('answers every prompt, and puts new sessions in their place', async () => {
    const before = inference.sessions.pids()
    const load = Array.from({ length: 8 }, async () => {
      for (let i = 0; i < 25; i++) {
        const { results } = await classify({ prompts: ['brainstorming', 'extraction'] })
        expect(results.map(({ intent }) => intent.label)).toEqual(['brainstorming', 'extraction'])
      }
    })
    process.kill(before[0] ?? 0, 'SIGKILL')
    await Promise.all(load)
    await until(() => inference.sessions.ready() === 2)
    expect(inference.sessions.pids()).not.toContain(before[0])
    expect(await metric('inference_sessions_replaced_total')).toBeGreaterThan(0)
  })

  it('says that it is not ready while there is none, and answers what waited', async () => {
    signalAll('SIGKILL')
    const answer = classify({ prompts: ['roleplay'] })
    await until(async () => (await fetch(`${url}/readyz`)).status === 503)
    expect((await answer).results[0]?.intent.label).toBe('roleplay')
    await until(() => inference.sessions.ready() === 2)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
})

describe('says of itself', () => {
  it('on which provider it runs, and why not on another', async () => {
    const readiness = (await (await fetch(`${url}/readyz`)).json()) as Record<string, unknown>
    expect(readiness).toMatchObject({
      status: 'ready',
      model: 'tiny',
      provider: 'cpu',
      sessions: { wanted: 2, ready: 2 },
    })
    expect(readiness.refused).toEqual([{ provider: 'cuda', reason: 'tiny has no file for GPUs' }])
  })

  it('which models there are', async () => {
    const response = await fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${TOKEN}` } })
    expect(await response.json()).toMatchObject({
      models: [{ version: 'tiny', status: 'production', serving: true }],
    })
  })

  it('its API, for programs and for people', async () => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, unknown> }
    expect(Object.keys(document.paths).sort()).toEqual([
      '/healthz',
      '/metrics',
      '/readyz',
      '/v1/classify',
      '/v1/models',
    ])
    expect(await (await fetch(`${url}/docs`)).text()).toContain('/docs/scalar.js')
    expect((await fetch(`${url}/docs/scalar.js`)).headers.get('content-type')).toMatch('text/javascript')
  })

  it('what a failure means, where the type of every problem leads', async () => {
    const page = await (await fetch(`${url}/docs/errors`)).text()
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as object
    const { type } = await problemOf(await fetch(`${url}/nope`))
    expect(page).toContain(`id="${type.split('#')[1]}"`)
    expect(JSON.stringify(document)).toContain('The model cannot compute this')
  })

  it('what is not there, and what is only for another method', async () => {
    expect(await problemOf(await fetch(`${url}/nope`))).toMatchObject({ status: 404 })
    const response = await fetch(`${url}/healthz`, { method: 'DELETE' })
    expect(response.headers.get('allow')).toBe('GET, HEAD')
    expect(await problemOf(response)).toMatchObject({ status: 405 })
  })
})

it('logged no defect', () => {
  expect(problems).not.toContain('internal')
})
