// The processes of `npm start` as one: a stand-in that is killed comes back, and in the end all of them go.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import type { Part } from './part.ts'
import { say, statusLine } from './status.ts'

const LOGS = '.local/logs'

/** Long enough to see how the Worker does without the part. */
const COMES_BACK_AFTER_MS = 10_000

/** A part that did not come up; the message has the end of its log. */
export class StartError extends Error {}

export interface Stack {
  /**
   * Starts a part and waits until it is ready; when it is gone later, it is started again after a while.
   * @throws StartError with the end of its log.
   */
  readonly start: (name: string, start: (log: string) => Part) => Promise<Part>
  /** Ends all parts, the last started first. */
  readonly stop: () => Promise<void>
}

export const createStack = (): Stack => {
  rmSync(LOGS, { recursive: true, force: true })
  mkdirSync(LOGS, { recursive: true })
  const parts = new Map<string, Part>()
  let stopping = false

  const launch = (name: string, start: (log: string) => Part): Part => {
    const part = start(logOf(name))
    parts.set(name, part)
    return part
  }
  const bringBack = async (name: string, part: Part, start: (log: string) => Part): Promise<void> => {
    const how = await part.ended
    if (stopping) return
    say(statusLine('note', name, `gone (${how}), comes back in ${COMES_BACK_AFTER_MS / 1000} s`))
    await pause(COMES_BACK_AFTER_MS)
    if (stopping) return
    const next = launch(name, start)
    const back = (): void => say(statusLine('done', name, `back, process ${next.pid}`))
    next.ready.then(back, () => undefined)
    void bringBack(name, next, start)
  }
  return {
    start: async (name, start) => {
      const part = launch(name, start)
      try {
        await part.ready
      } catch (error) {
        await part.stop()
        throw new StartError(
          `${name} did not start: ${(error as Error).message}\n\n${lastLines(logOf(name))}`,
        )
      }
      void bringBack(name, part, start)
      return part
    },
    stop: async () => {
      stopping = true
      for (const part of [...parts.values()].reverse()) await part.stop()
    },
  }
}

const logOf = (name: string): string => `${LOGS}/${name.toLowerCase()}.log`

const lastLines = (file: string): string => {
  const lines = stripVTControlCharacters(existsSync(file) ? readFileSync(file, 'utf8') : '')
    .trimEnd()
    .split('\n')
    .slice(-20)
  return [...lines.map((line) => `    ${line}`), '', `  The whole log: ${file}`].join('\n')
}
