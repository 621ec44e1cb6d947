// The part of the composition that says when a dependency is left alone.

import { describeError } from '../core/describe-error.ts'
import { InferenceFailure } from './adapters/inference-http.ts'
import { refusalOf } from './events/refusal.ts'
import type { Log, LogEntry } from './ports.ts'
import { createBreaker, type Guard } from './resilience/breaker.ts'

type Guarded = NonNullable<LogEntry['dependency']>

/** Failures in a row after which a dependency is left alone, and for how long. */
const PATIENCE: Readonly<Record<Guarded, { failures: number; restMs: number }>> = {
  'edge-cache': { failures: 2, restMs: 5_000 },
  inference: { failures: 3, restMs: 2_000 },
  postgres: { failures: 2, restMs: 5_000 },
  redis: { failures: 2, restMs: 5_000 },
}

export const composeBreaker = (dependency: Guarded, now: () => number, log: Log): Guard =>
  createBreaker({
    dependency,
    ...PATIENCE[dependency],
    now,
    counts: (error) => (error instanceof InferenceFailure ? error.unwell : refusalOf(error) === undefined),
    onFailure: (error) =>
      log({
        level: 'warn',
        event: 'dependency-failure',
        dependency,
        ...(error instanceof InferenceFailure && error.status !== undefined && { status: error.status }),
        error: describeError(error),
      }),
  })
