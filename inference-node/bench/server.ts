// The server as it is deployed, in a process of its own, and what its callers see.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cpuTime } from './cpu-time.ts'

export interface BenchedServer {
  /** Milliseconds from the start of the process to ready. */
  readonly readyMs: number
  /** Milliseconds of one request. Rejects unless it is answered with 200. */
  readonly request: (prompts: readonly string[]) => Promise<number>
  /** Prompts per second with so many callers that each send one prompt after the other. */
  readonly promptsPerSecond: (load: Load) => Promise<number>
  /** A counter's value, by the name and labels it has in /metrics. */
  readonly metric: (name: string) => Promise<number>
  /** Milliseconds of processor time so far, sessions included. */
  readonly cpuTime: () => Promise<number>
  readonly stop: () => Promise<void>
}

interface Load {
  readonly prompts: readonly string[]
  readonly callers: number
  readonly forMs: number
}

const TOKEN = 'the-token-of-the-bench'

export const startServer = async (port: number): Promise<BenchedServer> => {
  const start = performance.now()
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, INFERENCE_TOKEN: TOKEN, INFERENCE_PORT: String(port), DEADLINE_MS: '30000' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.on('exit', () => child.kill())
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode} before it was ready`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const readyMs = performance.now() - start

  const request: BenchedServer['request'] = async (prompts) => {
    const sent = performance.now()
    const response = await fetch(`${url}/v1/classify`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ prompts }),
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`The server answered ${response.status}: ${body}`)
    return performance.now() - sent
  }

  return {
    readyMs,
    request,
    promptsPerSecond: async ({ prompts, callers, forMs }) => {
      const begun = performance.now()
      let done = 0
      const call = async (first: number): Promise<void> => {
        for (let at = first; performance.now() - begun < forMs; at += callers) {
          await request([prompts[at % prompts.length] ?? ''])
          done++
        }
      }
      await Promise.all(Array.from({ length: callers }, (_, i) => call(i)))
      return (done * 1_000) / (performance.now() - begun)
    },
    metric: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text()
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `))
      return Number(line?.slice(name.length + 1) ?? 0)
    },
    cpuTime: () => cpuTime(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
