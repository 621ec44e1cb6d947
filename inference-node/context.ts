// What the app is given, and what middleware leaves in a request's context for the route that answers.

import type { ErrorCode } from '../core/errors.ts'
import type { Inference } from './inference.ts'
import type { Instruments } from './instruments.ts'
import type { Log } from './log.ts'

export interface Deps {
  readonly inference: Inference
  readonly instruments: Instruments
  readonly log: Log
  /** What callers must send. */
  readonly token: string
  /** For requests that name none. */
  readonly deadlineMs: number
  /** True from SIGTERM on: no new work is wanted. */
  readonly draining: () => boolean
}

export interface AppEnv {
  Variables: {
    requestId: string
    /** Of the Content-Security-Policy of a page that runs scripts. */
    nonce: string
    /** How many prompts were sent, for the log. */
    prompts: number
    /** The problem that was answered, for the log. */
    problem: ErrorCode
  }
}
