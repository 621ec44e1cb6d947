// The bundle as it is deployed and the inference server as a process: where answers are remembered, and that every prompt
// is answered whatever becomes of the server.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildWorker, startWorker } from './deployed-worker.ts'
import { openDoor } from './door.ts'
import { type InferenceServer, startInference } from './inference.ts'
import { startStandIns } from './stand-ins.ts'

let folder: string
let standIns: Awaited<ReturnType<typeof startStandIns>>
const workers: Miniflare[] = []
const servers: InferenceServer[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorker(folder)
  standIns = await startStandIns()
}, 120_000)
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.dispose()
  for (const server of servers.splice(0)) await server.kill()
})
afterAll(async () => {
  await standIns.close()
  rmSync(folder, { recursive: true })
})

/** Ends with the test. */
const serve = async (models?: string): Promise<InferenceServer> => {
  const server = await startInference(models)
  servers.push(server)
  return server
}

/** A new isolate; what it says of prompts. */
const start = async (more: { bindings?: Record<string, string>; storage?: string } = {}) => {
  const { bindings = {}, ...rest } = more
  const worker = await startWorker({ folder, bindings: { ...standIns.bindings, ...bindings }, ...rest })
  workers.push(worker)
  const post = async (path: string, body: unknown) => {
    const began = performance.now()
    const answer = await worker.dispatchFetch(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${standIns.apiKey}` },
      body: JSON.stringify(body),
    })
    // biome-ignore lint/suspicious/noExplicitAny: each test knows what it looks at
    const content = (await answer.json()) as any
    return { status: answer.status, tookMs: performance.now() - began, ...content }
  }
  const classify = (prompt: string, latency = 'quality') => post('/v1/classify', { prompt, latency })
  return { post, classify }
}

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map(Number)

describe('an answer of the inference server', () => {
  it('is the one of its model, with its version', async () => {
    const { classify } = await start()
    expect(await classify('roleplay')).toMatchObject({
      intent: { label: 'roleplay', source: 'inference' },
      versions: { model: 'tiny' },
      cache: 'miss',
    })
  })

  it('decides where the edge model is not sure, and is not asked where it is', async () => {
    const { classify } = await start()
    const unsure = 'roleplay sometimes'
    const sure = 'Translate "good morning, how are you?" into French'
    expect((await classify(unsure, 'fast')).intent.confidence).toBeLessThan(0.8)
    expect(await classify(unsure, 'balanced')).toMatchObject({ intent: { source: 'inference' } })
    expect((await classify(sure, 'fast')).intent.confidence).toBeGreaterThan(0.8)
    expect(await classify(sure, 'balanced')).toMatchObject({ intent: { source: 'edge' }, cache: 'bypass' })
  })

  it('is given for each of a hundred prompts', async () => {
    const { post } = await start()
    const prompts = Array.from({ length: 100 }, (_, n) => `translation ${n}`)
    const { results, degraded } = await post('/v1/classify', { prompts, latency: 'quality' })
    expect(degraded).toEqual([])
    expect(results.map(({ intent }: { intent: { label: string } }) => intent.label)).toEqual(
      prompts.map(() => 'translation'),
    )
  })

  it('is shared by many who ask the same at the same time', async () => {
    const { url } = await serve()
    const { classify } = await start({ bindings: { INFERENCE_URL: url } })
    await classify('brainstorming alone')
    const answers = await Promise.all(Array.from({ length: 30 }, () => classify('brainstorming together')))
    for (const { status, intent } of answers) expect([status, intent.source]).toEqual([200, 'inference'])
    const metrics = await (await fetch(`${url}/metrics`)).text()
    // On a busy machine not all of them come before the first has had half its time.
    expect(Number(/^inference_prompts_total (\d+)$/m.exec(metrics)?.[1])).toBeLessThanOrEqual(5)
  })
})

describe('a repeated prompt is answered', () => {
  it('from the isolate, then after restarts from the edge and from Redis', async () => {
    const storage = mkdtempSync(join(tmpdir(), 'cache-'))
    const bindings = { INFERENCE_URL: (await serve('models')).url }
    const prompt = 'Give me the gist of the following minutes for people who were not there'

    const first = await start({ bindings, storage })
    const miss = await first.classify(prompt)
    expect(miss).toMatchObject({ cache: 'miss', intent: { label: 'summarization', source: 'inference' } })
    expect(miss.versions.model).toMatch(/^deberta-/)
    const isolate = await first.classify(`  ${prompt}\n`)
    expect(isolate.cache).toBe('isolate')

    const edge = await (await start({ bindings, storage })).classify(prompt)
    expect(edge.cache).toBe('edge')

    const anew = await start({ bindings })
    const redis = await anew.classify(prompt)
    expect(redis.cache).toBe('redis')
    expect((await anew.classify(prompt)).cache).toBe('isolate')

    const same = ({ intent, complexity, signals, truncated, versions }: typeof miss) =>
      JSON.stringify({ intent, complexity, signals, truncated, versions })
    expect([isolate, edge, redis].map(same)).toEqual([miss, miss, miss].map(same))
    rmSync(storage, { recursive: true })
  })
})

describe('while the inference server', () => {
  /** Sends prompts one after the other, several callers at a time, and calls `strike` in the middle. */
  const underLoad = async (strike: (server: InferenceServer) => unknown) => {
    const server = await serve()
    const { post } = await start({ bindings: { INFERENCE_URL: server.url } })
    const answers: Awaited<ReturnType<typeof post>>[] = []
    const caller = async (name: number) => {
      for (let n = 0; n < 25; n++) {
        if (name === 0 && n === 8) strike(server)
        answers.push(await post('/v1/enhance', { prompt: `extraction ${name} ${n}`, latency: 'quality' }))
      }
    }
    await Promise.all([0, 1, 2, 3].map(caller))
    return answers
  }

  it('is killed, every prompt is answered, by the edge model from then on', async () => {
    const answers = await underLoad(({ pid }) => process.kill(pid, 'SIGKILL'))
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
    const bySource = (source: string) => answers.filter(({ intent }) => intent.source === source)
    expect(bySource('inference').length).toBeGreaterThan(10)
    expect(bySource('edge').length).toBeGreaterThan(10)
    for (const { degraded } of bySource('edge')) expect(degraded).toContain('inference')
  })

  it('loses one of its sessions, every prompt is answered by the others', async () => {
    const answers = await underLoad(({ pid }) => process.kill(childrenOf(pid)[0] as number, 'SIGKILL'))
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
    expect(answers.filter(({ degraded }) => degraded.includes('inference'))).toEqual([])
  })

  it('is silent, callers wait no longer than their deadline, and soon not at all', async () => {
    const door = await openDoor((await serve()).url)
    door.fallSilent()
    const { classify } = await start({ bindings: { INFERENCE_URL: door.url } })
    const answers = []
    for (let n = 0; n < 8; n++) answers.push(await classify(`extraction ${n}`, 'balanced'))
    for (const { status, degraded } of answers) expect([status, degraded]).toEqual([200, ['inference']])
    expect(answers.filter(({ tookMs }) => tookMs >= 250).length).toBeLessThanOrEqual(3)
    await door.shut()
  })

  it('is away and comes back, it is asked again', async () => {
    const server = await serve()
    const door = await openDoor(server.url)
    const { classify } = await start({ bindings: { INFERENCE_URL: door.url } })
    process.kill(server.pid, 'SIGSTOP')
    for (let n = 0; n < 4; n++) {
      expect(await classify(`extraction ${n}`, 'quality')).toMatchObject({ degraded: ['inference'] })
    }
    process.kill(server.pid, 'SIGCONT')
    await expect
      .poll(async () => (await classify('extraction again', 'quality')).intent.source, {
        timeout: 20_000,
        interval: 500,
      })
      .toBe('inference')
    await door.shut()
  })
})
