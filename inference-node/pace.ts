// How fast the workers are, learned from what they finish, so that nothing is begun that cannot end in time.

export interface Pace {
  readonly learn: (batch: { readonly runMs: number; readonly size: number }) => void
  /** Milliseconds until a batch is done that stands behind so many tokens for each worker; 0 before any was. */
  readonly until: (tokensAhead: number) => number
}

/** Averages follow the last eight batches or so: long enough for a steady figure, short enough for another load. */
const WEIGHT = 1 / 8
/** Runs differ in length, with their prompts and with what else the machine does. */
const LONGER_THAN_USUAL = 1.5

export const createPace = (): Pace => {
  let learned = 0
  let usualMs = 0
  let usualSize = 1
  return {
    learn: ({ runMs, size }) => {
      const weight = Math.max(WEIGHT, 1 / ++learned)
      usualMs += (runMs - usualMs) * weight
      usualSize += (size - usualSize) * weight
    },
    until: (tokensAhead) => usualMs * (tokensAhead / usualSize + LONGER_THAN_USUAL),
  }
}
