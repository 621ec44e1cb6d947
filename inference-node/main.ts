// The inference server's entry: reads the configuration, loads the model, listens, and drains when it is told to stop.

import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { parseEnv } from './env.ts'
import { createInference } from './inference.ts'
import { createInstruments } from './instruments.ts'
import { logConsole as log } from './log.ts'

const main = async (): Promise<void> => {
  const env = parseEnv(process.env)
  const instruments = createInstruments()
  const inference = await createInference(env, instruments, log)
  let draining = false
  const app = createApp({
    inference,
    instruments,
    log,
    token: env.INFERENCE_TOKEN,
    deadlineMs: env.DEADLINE_MS,
    draining: () => draining,
  })
  const { version } = inference.model
  const server = serve(
    { fetch: app.fetch, hostname: env.INFERENCE_HOST, port: env.INFERENCE_PORT },
    ({ port }) => {
      log({ level: 'info', event: 'ready', detail: `${version} on ${inference.provider}, port ${port}` })
      // Whoever started it with a channel waits for this.
      process.send?.('ready')
    },
  ) as Server
  server.on('error', (error) => fail(error))

  const stop = (signal: string): void => {
    if (draining) return
    draining = true
    log({ level: 'info', event: 'draining', detail: signal })
    const late = setTimeout(() => server.closeAllConnections(), env.DRAIN_MS)
    server.close(async () => {
      clearTimeout(late)
      await inference.stop()
      log({ level: 'info', event: 'stopped' })
      process.exit(0)
    })
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** The message says why; it is about files and configuration, never about a prompt. */
const fail = (error: Error): void => {
  log({ level: 'error', event: 'failure', detail: `Cannot start. ${error.message}` })
  process.exit(1)
}

main().catch(fail)
