// A dependency that keeps failing is left alone for a while: one request in a few seconds tries it, the others do not wait.

export class CircuitOpen extends Error {
  constructor(dependency: string) {
    super(`${dependency} failed lately and is not asked now`)
    this.name = 'CircuitOpen'
  }
}

export interface BreakerOptions {
  readonly dependency: string
  /** Failures in a row that open the circuit. */
  readonly failures: number
  /** Milliseconds until somebody may try again. */
  readonly restMs: number
  readonly now: () => number
  readonly onFailure: (error: unknown) => void
  /** Whether a failure says anything of the dependency's health. */
  readonly counts: (error: unknown) => boolean
}

/** Guards every way to one dependency, so that they share what is known about its health. */
export type Guard = <Args extends unknown[], Result>(
  ask: (...args: Args) => Promise<Result>,
) => (...args: Args) => Promise<Result>

/** A closed breaker. Guarded functions reject with `CircuitOpen` at once while it is open. */
export const createBreaker = (options: BreakerOptions): Guard => {
  const { dependency, failures, restMs, now, onFailure, counts } = options
  let inARow = 0
  let opensAgainAt = 0

  const enter = () => {
    if (inARow < failures) return
    if (now() < opensAgainAt) throw new CircuitOpen(dependency)
    opensAgainAt = now() + restMs
  }
  const failed = (error: unknown) => {
    onFailure(error)
    if (!counts(error)) return
    inARow += 1
    opensAgainAt = now() + restMs
  }

  return (ask) =>
    async (...args) => {
      enter()
      try {
        const result = await ask(...args)
        inARow = 0
        return result
      } catch (error) {
        failed(error)
        throw error
      }
    }
}
