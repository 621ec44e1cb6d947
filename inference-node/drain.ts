// From SIGTERM to the end: /readyz says so while the server still listens, then answers in progress are finished.

import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './log.ts'

interface Drain {
  readonly begun: () => boolean
  /** The server to drain once it listens; what it has may take `limitMs` in all. `stop` is called when it is empty. */
  readonly guard: (server: Server, options: { limitMs: number; stop: () => Promise<void> }) => void
}

/** A balancer that asks /readyz every second sends nothing more by then. */
const LISTEN_ON_MS = 3_000

/** Made before anything is loaded: as the first process of a container it would not even hear a signal otherwise. */
export const createDrain = (log: Log): Drain => {
  let begun = false
  let drain = async (_signal: string): Promise<void> => {}

  const begin = async (signal: string): Promise<void> => {
    if (begun) return
    begun = true
    log({ level: 'info', event: 'draining', detail: signal })
    await drain(signal)
    log({ level: 'info', event: 'stopped' })
    process.exit(0)
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)

  return {
    begun: () => begun,
    guard: (server, { limitMs, stop }) => {
      drain = async (signal) => {
        const late = setTimeout(() => server.closeAllConnections(), limitMs)
        // Who sits at a terminal, or started it with a channel, is no balancer and waits for the end.
        const balanced = signal === 'SIGTERM' && process.send === undefined
        if (balanced) await sleep(Math.min(LISTEN_ON_MS, limitMs))
        await new Promise((resolve) => server.close(resolve))
        clearTimeout(late)
        await stop()
      }
    },
  }
}
