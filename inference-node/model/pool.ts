// Keeps a number of sessions at work, and puts a new one in the place of one that ended.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Batch } from '../batch.ts'
import type { Outputs } from './protocol.ts'
import { type Session, SessionEndedError } from './session.ts'

export interface PoolOptions<Result> {
  readonly sessions: number
  /** Given up when `signal` is aborted. */
  readonly start: (signal: AbortSignal) => Promise<Session>
  readonly take: (signal: AbortSignal) => Promise<Batch<Int32Array, Result>>
  readonly resultsOf: (outputs: Outputs, rows: number) => Result[]
  readonly onRun: (runMs: number) => void
  /** A run failed, and the session goes on. */
  readonly onFailed: (error: Error) => void
  /** A session ended, or could not be started. */
  readonly onEnded: (error: Error) => void
  /** A session took the place of one that ended. */
  readonly onReplaced: () => void
  /** There is no session, and start after start failed. */
  readonly onHopeless: () => void
}

export interface Pool {
  readonly ready: () => number
  readonly pids: () => readonly number[]
  /** Ends all sessions; what they were computing is put back. */
  readonly stop: () => Promise<void>
}

/** In a row, with no session left, after which nobody should wait for the next. */
const FAILED_STARTS = 2
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

/** Starts with `first`, which is ready; the others follow on their own. */
export const createPool = <Result>(first: Session, options: PoolOptions<Result>): Pool => {
  const { sessions, start, onEnded, onReplaced, onHopeless } = options
  const live = new Set<Session>()
  const stopping = new AbortController()
  let failedStarts = 0

  /** One place in the pool. */
  const keep = async (ready?: Session): Promise<void> => {
    let session = ready
    let pause = FIRST_PAUSE_MS
    let ended = false
    while (!stopping.signal.aborted) {
      try {
        session ??= await start(stopping.signal)
        if (stopping.signal.aborted) return session.stop()
        live.add(session)
        if (ended) onReplaced()
        failedStarts = 0
        pause = FIRST_PAUSE_MS
        await work(session, options)
      } catch (error) {
        if (stopping.signal.aborted) return
        onEnded(error as Error)
        if (session !== undefined) ended = true
        else {
          if (++failedStarts >= FAILED_STARTS && live.size === 0) onHopeless()
          await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
          pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
        }
      } finally {
        if (session) live.delete(session)
        session = undefined
      }
    }
  }

  const places = [keep(first), ...Array.from({ length: sessions - 1 }, () => keep())]
  return {
    ready: () => live.size,
    pids: () => [...live].map(({ pid }) => pid),
    stop: async () => {
      stopping.abort()
      await Promise.all([...live].map((session) => session.stop()))
      await Promise.all(places)
    },
  }
}

/** Until the session ends, which it tells by rejecting. */
const work = async <Result>(session: Session, options: PoolOptions<Result>): Promise<never> => {
  for (;;) {
    const batch = await options.take(session.ended)
    try {
      const { outputs, runMs } = await session.run(batch.items)
      options.onRun(runMs)
      batch.resolve(options.resultsOf(outputs, batch.items.length))
    } catch (error) {
      if (error instanceof SessionEndedError) {
        batch.putBack()
        throw error
      }
      options.onFailed(error as Error)
      batch.reject(error as Error)
    }
  }
}
