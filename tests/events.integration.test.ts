// The bundle as it is deployed: what is told after an answer arrives in Postgres, through the queue and through the outbox,
// also when Postgres was away for a while.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildWorker, startWorker } from './deployed-worker.ts'
import { openDoor } from './door.ts'
import { startStandIns } from './stand-ins.ts'

const PROMPT = 'write a python function to merge overlapping intervals'
const SOON = { timeout: 20_000, interval: 200 }

let folder: string
let standIns: Awaited<ReturnType<typeof startStandIns>>
const workers: Miniflare[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorker(folder)
  standIns = await startStandIns()
}, 120_000)
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.dispose()
})
afterAll(async () => {
  await standIns.close()
  rmSync(folder, { recursive: true })
})

const start = async (bindings: Record<string, string> = {}, storage?: string) => {
  const worker = await startWorker({
    folder,
    bindings: { ...standIns.bindings, ...bindings },
    ...(storage !== undefined && { storage }),
  })
  workers.push(worker)
  const ask = async (path: string, method = 'GET', body?: unknown) => {
    const answer = await worker.dispatchFetch(`http://localhost${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${standIns.apiKey}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, ...(text !== '' && JSON.parse(text)) }
  }
  const enhance = async (): Promise<string> =>
    (await ask('/v1/enhance', 'POST', { prompt: PROMPT, latency: 'fast' })).id
  const arrives = (id: string) =>
    expect.poll(async () => (await ask(`/v1/history/${id}`)).status, SOON).toBe(200)
  return { ask, enhance, arrives, worker }
}

describe.each(['queue', 'outbox'])('by way of the %s', (EVENTS_VIA) => {
  it('history arrives, entry by entry', async () => {
    const { ask, enhance, arrives } = await start({ EVENTS_VIA })
    const ids = await Promise.all(Array.from({ length: 10 }, enhance))
    for (const id of ids) await arrives(id)
    expect(await ask(`/v1/history/${ids[0]}`)).toMatchObject({
      prompt: PROMPT,
      enhanced: expect.stringContaining(PROMPT),
    })
  })

  it('usage arrives, added up', async () => {
    const { ask, enhance } = await start({ EVENTS_VIA })
    const requests = async () =>
      ((await ask('/v1/usage')).days as { requests: number }[]).reduce((sum, day) => sum + day.requests, 0)
    const before = await requests()
    for (let n = 0; n < 7; n++) await enhance()
    await expect.poll(requests, SOON).toBe(before + 7)
  })
})

it('feedback is there when it is answered', async () => {
  const { ask, enhance, arrives } = await start()
  const id = await enhance()
  await arrives(id)
  expect(await ask('/v1/feedback', 'POST', { enhancementId: id, rating: 5 })).toMatchObject({ status: 201 })
  expect((await ask(`/v1/history/${id}`)).feedback).toMatchObject([{ rating: 5 }])
})

it('an entry that is deleted before it arrived does not appear', async () => {
  const { ask, enhance, arrives } = await start()
  const [gone, kept] = [await enhance(), await enhance()]
  expect((await ask(`/v1/history/${gone}`, 'DELETE')).status).toBe(204)
  await arrives(kept)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect((await ask(`/v1/history/${gone}`)).status).toBe(404)
})

it('what was answered while Postgres was away is there when it is back, also after a restart', async () => {
  const postgres = await openDoor(standIns.neon.url)
  const storage = mkdtempSync(join(tmpdir(), 'outbox-'))
  const bindings = { NEON_HTTP_ENDPOINT: `${postgres.url}/sql` }
  const first = await start(bindings, storage)
  const known = await first.enhance()
  await first.arrives(known)

  postgres.fallSilent()
  const id = await first.enhance()
  const said = await first.ask('/v1/feedback', 'POST', { enhancementId: id, outcome: 'used' })
  expect(said.status).toBe(201)
  expect((await first.ask(`/v1/history/${known}`, 'DELETE')).status).toBe(204)
  await workers.splice(0)[0]?.dispose()

  postgres.speakAgain()
  const second = await start(bindings, storage)
  await second.arrives(id)
  await expect
    .poll(async () => (await second.ask(`/v1/history/${id}`)).feedback, SOON)
    .toMatchObject([{ id: said.id, outcome: 'used' }])
  await expect.poll(async () => (await second.ask(`/v1/history/${known}`)).status, SOON).toBe(404)
  await postgres.shut()
  rmSync(storage, { recursive: true })
})
