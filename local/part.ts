// One process of `npm start`: its output goes to a log, it says when it is ready, and it never outlives us.

import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export interface PartOptions {
  /** The script that Node runs, with its arguments. It tells that it is ready by its first message to its parent. */
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** The file that its output is added to. */
  readonly log: string
  /** Given what it writes to its error output, without colours, as it comes. */
  readonly onError?: (output: string) => void
}

export interface Part {
  readonly pid: number | undefined
  /** Rejects when the process ends before it was ready. */
  readonly ready: Promise<void>
  /** How it ended: `exit code 1`, or a signal's name. Never rejects. */
  readonly ended: Promise<string>
  /** Asks it to end, and after five seconds asks no longer. */
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 5_000
const END_WITH_PARENT = fileURLToPath(new URL('./processes/end-with-parent.ts', import.meta.url))

/** Starts a process in a group of its own, so that Ctrl-C reaches us alone and we end the parts in order. */
export const startPart = ({ command, environment, log, onError }: PartOptions): Part => {
  const child = spawn(process.execPath, ['--no-warnings', '--import', END_WITH_PARENT, ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  child.stdout?.on('data', (data: Buffer) => appendFileSync(log, data))
  child.stderr?.on('data', (data: Buffer) => {
    appendFileSync(log, data)
    onError?.(stripVTControlCharacters(data.toString()))
  })
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => killGroup(child))
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    void ended.then((how) => reject(new Error(`ended: ${how}`)))
  })
  ready.catch(() => undefined)
  return { pid: child.pid, ready, ended, stop: () => stop(child, ended) }
}

const stop = async (child: ChildProcess, ended: Promise<string>): Promise<void> => {
  child.kill('SIGTERM')
  const patience = setTimeout(() => killGroup(child), PATIENCE_MS)
  await ended
  clearTimeout(patience)
}

/** Ends what the process may have started and left behind. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
