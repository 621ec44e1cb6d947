// A second try for what failed by chance, within a budget that keeps retries from feeding an outage: each call earns a
// part of a retry, each retry spends a whole one (the retry budget of Finagle).

interface RetryOptions<Args extends unknown[]> {
  /** Retries per call in the long run. */
  readonly share: number
  /** Retries that a quiet while may save up. */
  readonly saved: number
  /** Whether this failure may be chance, and whether there is still time. */
  readonly worthIt: (error: unknown, ...args: Args) => boolean
}

/** The same function, trying once more where it is worth it and the budget has it. */
export const withRetry = <Args extends unknown[], Result>(
  ask: (...args: Args) => Promise<Result>,
  { share, saved, worthIt }: RetryOptions<Args>,
): ((...args: Args) => Promise<Result>) => {
  let budget = saved
  return async (...args) => {
    budget = Math.min(saved, budget + share)
    try {
      return await ask(...args)
    } catch (error) {
      if (budget < 1 || !worthIt(error, ...args)) throw error
      budget -= 1
      return await ask(...args)
    }
  }
}
