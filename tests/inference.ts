// The inference server as a process of its own, with a model of a few kilobytes: each word it knows stands for an intent.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const END_WITH_PARENT = fileURLToPath(new URL('../local/processes/end-with-parent.ts', import.meta.url))
const MAIN = fileURLToPath(new URL('../inference-node/main.ts', import.meta.url))
const MODELS_DIR = fileURLToPath(new URL('../inference-node/fixtures', import.meta.url))

export const INFERENCE_TOKEN = 'a-token-of-the-tests'

export interface InferenceServer {
  readonly url: string
  readonly pid: number
  /** Ends it at once, however busy it is. */
  readonly kill: () => Promise<void>
}

/** Ready to answer, with the models of a folder. */
export const startInference = async (models = MODELS_DIR): Promise<InferenceServer> => {
  const child = spawn(process.execPath, ['--no-warnings', '--import', END_WITH_PARENT, MAIN], {
    env: { PATH: process.env.PATH, INFERENCE_TOKEN, INFERENCE_PORT: '0', MODELS_DIR: models },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const ended = once(child, 'exit')
  const heard = new Promise<number>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const listening = / port (\d+)"/.exec(text)?.[1]
      if (listening) resolve(Number(listening))
    })
  })
  const failed = ended.then(([code]) => {
    throw new Error(`The inference server ended with code ${code}`)
  })
  failed.catch(() => undefined)
  return {
    url: `http://127.0.0.1:${await Promise.race([heard, failed])}`,
    pid: child.pid as number,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
