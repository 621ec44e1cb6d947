// One person's afternoon, through HTTP, against the bundle as it is deployed: a prompt, its questions answered, a word on
// whether it helped, and everything found again, run again and deleted.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWorker, startWorker } from './deployed-worker.ts'
import { startStandIns } from './stand-ins.ts'

const PROMPT = 'Write an email to my landlord asking for a rent reduction'
const SOON = { timeout: 20_000, interval: 200 }

let folder: string
let standIns: Awaited<ReturnType<typeof startStandIns>>
let worker: Miniflare

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorker(folder)
  standIns = await startStandIns()
  worker = await startWorker({ folder, bindings: standIns.bindings })
}, 120_000)
afterAll(async () => {
  await worker.dispose()
  await standIns.close()
  rmSync(folder, { recursive: true })
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await worker.dispatchFetch(`http://localhost${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${standIns.apiKey}`, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  // biome-ignore lint/suspicious/noExplicitAny: the story looks at what it needs
  return { status: answer.status, headers: answer.headers, text, body: tryParse(text) as any }
}
const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

it('a prompt becomes better, is judged, found again, run again and deleted', async () => {
  const first = await ask('POST', '/v1/enhance', { prompt: PROMPT, latency: 'fast' })
  expect(first.status).toBe(200)
  expect(first.body.enhanced.startsWith(PROMPT)).toBe(true)
  const [question] = first.body.missing
  expect(question.question).toMatch(/\?$/)

  const answers = { [question.slot]: '150 euros a month, from March' }
  const retry = { 'idempotency-key': 'the-second-try-of-the-afternoon' }
  const second = await ask('POST', '/v1/enhance', { prompt: PROMPT, answers, latency: 'fast' }, retry)
  expect(second.body.enhanced).toContain('150 euros a month, from March')
  const repeated = await ask('POST', '/v1/enhance', { prompt: PROMPT, answers, latency: 'fast' }, retry)
  expect(repeated.text).toBe(second.text)

  const { id } = second.body
  const said = await ask('POST', '/v1/feedback', { enhancementId: id, rating: 5, outcome: 'used' })
  expect(said.status).toBe(201)

  const entry = async () => (await ask('GET', `/v1/history/${id}`)).status
  await expect.poll(entry, SOON).toBe(200)
  const kept = (await ask('GET', `/v1/history/${id}`)).body
  expect(kept).toMatchObject({ enhanced: second.body.enhanced, request: { answers } })
  expect(kept.feedback).toMatchObject([{ rating: 5, outcome: 'used' }])

  const again = await ask('POST', `/v1/history/${id}/rerun`)
  expect(again.body.enhanced).toBe(second.body.enhanced)

  expect((await ask('DELETE', `/v1/history/${id}`)).status).toBe(204)
  expect(await entry()).toBe(404)
  const others = async () =>
    (await ask('GET', '/v1/history?limit=10')).body.entries.map((one: { id: string }) => one.id)
  await expect.poll(others, SOON).toEqual([again.body.id, first.body.id])

  const requests = async () => (await ask('GET', '/v1/usage')).body.days[0]?.requests
  await expect.poll(requests, SOON).toBe(3)
})

it('many at once, and one as it happens', async () => {
  const requests = [
    { prompt: PROMPT, latency: 'fast' },
    { prompt: 'thanks!', latency: 'fast' },
    { prompt: '' },
  ]
  const { results } = (await ask('POST', '/v1/enhance/batch', { requests })).body
  expect(results.map(({ status }: { status: number }) => status)).toEqual([200, 200, 422])
  expect(results[1].enhancement.unchanged).toBe(true)
  expect(results[2].problem.errors).toMatchObject([{ field: 'prompt' }])

  const stream = await ask('POST', '/v1/enhance', { prompt: PROMPT }, { accept: 'text/event-stream' })
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect([...stream.text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)).toEqual([
    'analysis',
    'selection',
    'result',
  ])
})
