// The second best answer, when the best one fails.

/** The same function; when it rejects, `fallback` answers for it. */
export const withFallback =
  <Args extends unknown[], Result>(
    ask: (...args: Args) => Promise<Result>,
    fallback: (...args: Args) => Promise<Result>,
  ): ((...args: Args) => Promise<Result>) =>
  async (...args) => {
    try {
      return await ask(...args)
    } catch {
      return await fallback(...args)
    }
  }
