import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))
const INFERENCE_TOKEN = 'a-token-of-the-tests'

let folder: string
const children: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
  await cp(FIXTURES, folder, { recursive: true })
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

interface Started {
  readonly process: ChildProcess
  readonly lines: Record<string, unknown>[]
  readonly exited: Promise<number | null>
}

const start = (env: Record<string, string> = {}): Started => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: {
      PATH: process.env.PATH,
      INFERENCE_TOKEN,
      INFERENCE_PORT: '0',
      MODELS_DIR: folder,
      SESSIONS: '1',
      ...env,
    },
  })
  children.push(child)
  const lines: Record<string, unknown>[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter(Boolean)) lines.push(JSON.parse(line))
    })
  }
  return { process: child, lines, exited: once(child, 'exit').then(([code]) => code) }
}

const detailOf = async (started: Started, event: string): Promise<string> => {
  for (;;) {
    const line = started.lines.find((entry) => entry.event === event)
    if (line) return String(line.detail)
    if (started.process.exitCode !== null) throw new Error(`It ended: ${JSON.stringify(started.lines)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const whyNot = async (env?: Record<string, string>): Promise<string> => {
  const started = start(env)
  expect(await started.exited).toBe(1)
  return detailOf(started, 'failure')
}

describe('says why it cannot start', () => {
  it('without a token', async () => {
    expect(await whyNot({ INFERENCE_TOKEN: '' })).toBe(
      'Cannot start. Configuration: INFERENCE_TOKEN must be the token that callers send',
    )
  })

  it('with a model that is not the one that was registered', async () => {
    const bytes = await readFile(join(folder, 'tiny/model.onnx'))
    bytes[100] = (bytes[100] ?? 0) ^ 1
    await writeFile(join(folder, 'tiny/model.onnx'), bytes)
    expect(await whyNot()).toMatch(/model\.onnx has SHA-256 \w+ where \w+ is registered$/)
  })

  it('with a model that was cut short, even one registered so', async () => {
    await truncate(join(folder, 'tiny/model.onnx'), 2_000)
    expect(await whyNot()).toMatch(/has 2000 bytes where \d+ are registered: was it copied whole\?$/)
    await register({ bytes: 2_000, sha256: await hashOf(join(folder, 'tiny/model.onnx')) })
    expect(await whyNot()).toMatch(/No provider can run the model: cpu: .*(protobuf|load)/i)
  })

  it('without the tokenizer', async () => {
    await rm(join(folder, 'tiny/tokenizer.json'))
    expect(await whyNot()).toMatch(/tokenizer\.json cannot be read \(ENOENT\)$/)
  })

  it('on a port that is taken', async () => {
    const first = start()
    const port = /port (\d+)/.exec(await detailOf(first, 'ready'))?.[1] ?? ''
    expect(await whyNot({ INFERENCE_PORT: port })).toMatch(/EADDRINUSE/)
    first.process.kill('SIGTERM')
    await first.exited
  })
})

describe('stops gracefully', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('on %s: answers what it has, then exits with 0', async (signal) => {
    const { started, url } = await listening()
    const [session = 0] = childrenOf(started.process.pid)
    process.kill(session, 'SIGSTOP')
    const answers = Array.from({ length: 8 }, () => classify(url, 64))
    await expect.poll(() => metric(url, 'inference_waiting_prompts'), { timeout: 20_000 }).toBe(8 * 64 - 1)
    started.process.kill(signal)
    await detailOf(started, 'draining')
    process.kill(session, 'SIGCONT')
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(200)
      expect(((await answer.json()) as { results: unknown[] }).results).toHaveLength(64)
    }
    expect(await started.exited).toBe(0)
    expect(started.lines.at(-1)).toMatchObject({ event: 'stopped' })
  })

  it('first tells balancers, while it still takes what they send', async () => {
    const { started, url } = await listening()
    started.process.kill('SIGTERM')
    await detailOf(started, 'draining')
    const readiness = await fetch(`${url}/readyz`)
    expect([readiness.status, await readiness.json()]).toMatchObject([503, { status: 'draining' }])
    expect((await classify(url, 1)).status).toBe(200)
    expect(await started.exited).toBe(0)
  })

  it('also while it loads', async () => {
    const started = start()
    const loading = () => childrenOf(started.process.pid)
    await expect.poll(loading, { timeout: 20_000, interval: 10 }).toHaveLength(1)
    const [session = 0] = loading()
    process.kill(session, 'SIGSTOP')
    started.process.kill('SIGTERM')
    expect(await started.exited).toBe(0)
    expect(started.lines.map(({ event }) => event)).toEqual(['draining', 'stopped'])
    process.kill(session, 'SIGKILL')
  })
})

const listening = async () => {
  const started = start()
  const port = /port (\d+)/.exec(await detailOf(started, 'ready'))?.[1]
  return { started, url: `http://127.0.0.1:${port}` }
}

const classify = (url: string, prompts: number) =>
  fetch(`${url}/v1/classify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${INFERENCE_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ prompts: Array(prompts).fill('reasoning about a longer prompt') }),
  })

const metric = async (url: string, name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1])
}

const childrenOf = (pid = 0): number[] => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,comm=', '--ppid', String(pid)], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((line) => line.includes('node'))
    .map((line) => Number.parseInt(line, 10))
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

const register = async (file: { bytes: number; sha256: string }) => {
  const path = join(folder, 'registry.json')
  const registry = JSON.parse(await readFile(path, 'utf8'))
  Object.assign(registry.models[0].onnx.cpu, file)
  await writeFile(path, JSON.stringify(registry))
}
