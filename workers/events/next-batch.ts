// Which of the waiting events go to Postgres together: fewer after each failure, so that what was too much comes through in
// parts, and one that cannot go holds up no other.

interface Waiting {
  readonly id: string
  readonly bytes: number
  /** How often it was tried alone and is still here. */
  readonly attempts: number
}

export const MOST_EVENTS = 200
const MOST_BYTES = 1_000_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * Ids of the next to go, of `waiting` in the order of their attempts. `failures` is how often in a row none could go. What
 * failed alone goes alone.
 */
export const nextBatch = (waiting: readonly Waiting[], failures: number): string[] => {
  const most = waiting[0]?.attempts ? 1 : Math.max(1, MOST_EVENTS >> Math.min(failures, 31))
  let room = MOST_BYTES
  const fitting = waiting.slice(0, most).filter(({ bytes, attempts }, at) => {
    room -= bytes
    return at === 0 || (room >= 0 && attempts === 0)
  })
  return fitting.map(({ id }) => id)
}

/** Milliseconds until the next try. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1))
