// The server's end of a session that runs in a process of its own.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Load, Order, Outputs, Reply } from './protocol.ts'

export interface Session {
  readonly pid: number
  /** One at a time. Rejects with `SessionEndedError` when the process ends first, with another error when the run fails. */
  readonly run: (inputs: readonly Int32Array[]) => Promise<{ outputs: Outputs; runMs: number }>
  /** Aborted when the process has ended, by itself or not; the reason is a `SessionEndedError`. */
  readonly ended: AbortSignal
  /** Ends the process, if need be in the middle of a run. */
  readonly stop: () => Promise<void>
}

export class SessionEndedError extends Error {
  constructor(how: string) {
    super(`The session's process ended: ${how}`)
    this.name = 'SessionEndedError'
  }
}

/** A run that takes longer hangs. */
const LONGEST_RUN_MS = 60_000
/** Providers that compile the model take minutes the first time. */
const LONGEST_LOAD_MS = 600_000

interface StartOptions {
  /** Aborted when it is no longer wanted. */
  readonly signal: AbortSignal | undefined
  /** Takes each line that ONNX Runtime prints, which would break a log of JSON. */
  readonly onLine: (line: string) => void
}

/** Starts a process and loads the model in it. Rejects with what the provider said, or how the process ended. */
export const startSession = async (
  load: Omit<Load, 'type'>,
  { signal, onLine }: StartOptions,
): Promise<Session> => {
  const child = fork(new URL('./session-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
  })
  for (const output of [child.stdout, child.stderr]) if (output) readLines(output, onLine)
  const ended = endOf(child)
  const ask = asker(child, ended)
  const stop = async () => {
    if (ended.aborted) return
    child.kill('SIGKILL')
    await once(ended, 'abort')
  }
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    await ask({ type: 'load', ...load }, LONGEST_LOAD_MS)
  } catch (error) {
    await stop()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  return {
    pid: child.pid ?? 0,
    ended,
    stop,
    run: async (inputs) => {
      const reply = await ask({ type: 'run', inputs }, LONGEST_RUN_MS)
      if (reply.type !== 'outputs') throw new Error(`A session answered a run with ${reply.type}`)
      return reply
    },
  }
}

/** Without colours. */
const readLines = (output: Readable, onLine: (line: string) => void): void => {
  createInterface({ input: output }).on('line', (line) => {
    const text = stripVTControlCharacters(line).trim()
    if (text !== '') onLine(text)
  })
}

const endOf = (child: ChildProcess): AbortSignal => {
  const end = new AbortController()
  const finish = (how: string) => end.abort(new SessionEndedError(how))
  child.on('error', (error) => finish(error.message))
  child.on('exit', (code, signal) => finish(signal ?? `exit code ${code}`))
  return end.signal
}

const asker =
  (child: ChildProcess, ended: AbortSignal) =>
  (order: Order, limitMs: number): Promise<Exclude<Reply, { type: 'failed' }>> =>
    new Promise((resolve, reject) => {
      if (ended.aborted) return reject(ended.reason)
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        child.off('message', receive)
        ended.removeEventListener('abort', fail)
        settle()
      }
      const receive = (reply: Reply) =>
        finish(() => (reply.type === 'failed' ? reject(new Error(reply.reason)) : resolve(reply)))
      const fail = () => finish(() => reject(ended.reason))
      const timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
      child.on('message', receive)
      ended.addEventListener('abort', fail)
      child.send(order, (error) => error && child.kill('SIGKILL'))
    })
