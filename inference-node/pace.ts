// How fast the workers are, learned from what they finish, so that nothing is begun that cannot end in time.

interface Run {
  readonly runMs: number
  /** Tokens. */
  readonly size: number
}

export interface Pace {
  readonly learn: (run: Run) => void
  /** Milliseconds until a batch is done that stands behind so many tokens for each worker; 0 as long as few were. */
  readonly until: (tokensAhead: number) => number
}

/** So many of the last runs are looked at: enough for a steady figure, few enough for another load. */
const REMEMBERED = 16
const FEWEST = 8
/** The slowest count no more than the next slowest: a machine that stood still says nothing of the next run. */
const STRAYS = 1 / 4
/** Runs differ in length, with their prompts and with what else the machine does. */
const LONGER_THAN_USUAL = 1.5

export const createPace = (): Pace => {
  const runs: Run[] = []
  let usual: Run = { runMs: 0, size: 1 }
  return {
    learn: (run) => {
      if (runs.push(run) > REMEMBERED) runs.shift()
      if (runs.length >= FEWEST) usual = meanOf(tamed(runs))
    },
    until: (tokensAhead) => usual.runMs * (tokensAhead / usual.size + LONGER_THAN_USUAL),
  }
}

const tamed = (runs: readonly Run[]): Run[] => {
  const msPerToken = runs.map(({ runMs, size }) => runMs / size).sort((a, b) => a - b)
  const slowest = msPerToken[Math.ceil(runs.length * (1 - STRAYS)) - 1] ?? 0
  return runs.map(({ runMs, size }) => ({ runMs: Math.min(runMs, slowest * size), size }))
}

const meanOf = (runs: readonly Run[]): Run => ({
  runMs: runs.reduce((total, { runMs }) => total + runMs, 0) / runs.length,
  size: runs.reduce((total, { size }) => total + size, 0) / runs.length,
})
