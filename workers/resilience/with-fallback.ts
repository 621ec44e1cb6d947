// The second best answer, when the best one fails.

/** The same function; when it rejects, `fallback` answers for it, unless the failure is `final`. */
export const withFallback =
  <Args extends unknown[], Result>(
    ask: (...args: Args) => Promise<Result>,
    fallback: (...args: Args) => Promise<Result>,
    final: (error: unknown) => boolean = () => false,
  ): ((...args: Args) => Promise<Result>) =>
  async (...args) => {
    try {
      return await ask(...args)
    } catch (error) {
      if (final(error)) throw error
      return await fallback(...args)
    }
  }
