// The inference server's entry: reads the configuration, loads the model, listens, and drains when it is told to stop.

import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { createDrain } from './drain.ts'
import { parseEnv } from './env.ts'
import { createInference } from './inference.ts'
import { createInstruments } from './instruments.ts'
import { logConsole as log } from './log.ts'

/** Bodies are small; who sends one byte a second shall not hold a connection. Balancers keep theirs for 60 s or so. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 }

const main = async (): Promise<void> => {
  const drain = createDrain(log)
  const env = parseEnv(process.env)
  const instruments = createInstruments()
  const inference = await createInference(env, instruments, log)
  const app = createApp({
    inference,
    instruments,
    log,
    token: env.INFERENCE_TOKEN,
    deadlineMs: env.DEADLINE_MS,
    draining: drain.begun,
  })
  const { version } = inference.model
  const server = serve(
    { fetch: app.fetch, hostname: env.INFERENCE_HOST, port: env.INFERENCE_PORT, serverOptions: PATIENCE },
    ({ port }) => {
      log({ level: 'info', event: 'ready', detail: `${version} on ${inference.provider}, port ${port}` })
      // Whoever started it with a channel waits for this.
      process.send?.('ready')
    },
  ) as Server
  server.on('error', (error) => fail(error))
  drain.guard(server, { limitMs: env.DRAIN_MS, stop: inference.stop })
}

/** The message says why; it is about files and configuration, never about a prompt. */
const fail = (error: Error): void => {
  log({ level: 'error', event: 'failure', detail: `Cannot start. ${error.message}` })
  process.exit(1)
}

main().catch(fail)
