// What waits to be computed, in fair order: a request with one item does not stand behind all of somebody's 256.

export interface Entry {
  /** In tokens. */
  readonly size: number
  /** How often it came back from a worker that ended; if ever, it is taken by itself from then on. */
  readonly returns: number
}

export interface Queue<E extends Entry> {
  /** Adds the entries of one request. */
  readonly add: (entries: readonly E[]) => void
  /** Adds an entry before all others. */
  readonly addFirst: (entry: E) => void
  readonly remove: (leaves: (entry: E) => boolean) => void
  /**
   * Takes the first entry and those most like it in size, as far as they fit into `batchSize` with padding. The first is
   * always among them, so none waits forever.
   */
  readonly takeAlike: (batchSize: number) => E[]
  /** What the last entry of a request with entries of these sizes would have before it, in tokens. */
  readonly ahead: (sizes: readonly number[]) => {
    /** Of others, and waiting already. */
    readonly standing: number
    /** Its own, and of others that come after it and are taken before: as many, when there is much to do. */
    readonly passing: number
  }
  readonly entries: () => readonly E[]
  /** Of all entries together. */
  readonly size: () => number
}

/** How far behind the first entry its like is looked for. */
const WINDOW = 256
/** Below this, in tokens, padding costs less than another run. */
const SHORT = 32
/** A longer item than this many times the shortest would pay more for padding than it saves. */
const UNLIKE = 2

/**
 * What a request has behind a token of its own waits as if it had come so many tokens later. So a large request has a
 * third of the work while single prompts take all the rest, and all of it while nobody else asks.
 */
const BEHIND_ONES_OWN = 2

/** Tokens of several entries together. */
export const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0)

export const createQueue = <E extends Entry>(): Queue<E> => {
  let turns: { readonly entry: E; readonly turn: number }[] = []
  /** Tokens taken so far: the clock that turns are reckoned by. */
  let taken = 0
  let size = 0

  return {
    add: (entries) => {
      let turn = taken
      for (const entry of entries) {
        turns.splice(placeOf(turns, turn), 0, { entry, turn })
        turn += entry.size * BEHIND_ONES_OWN
        size += entry.size
      }
    },
    addFirst: (entry) => {
      turns.unshift({ entry, turn: turns[0]?.turn ?? taken })
      size += entry.size
    },
    remove: (leaves) => {
      turns = turns.filter(({ entry }) => !leaves(entry))
      size = sum(turns.map(({ entry }) => entry.size))
    },
    takeAlike: (batchSize) => {
      const [first] = turns
      if (first === undefined) return []
      const batch = alike(
        first.entry,
        turns.slice(1, WINDOW).map(({ entry }) => entry),
        batchSize,
      )
      turns = turns.filter(({ entry }) => !batch.has(entry))
      for (const entry of batch) {
        size -= entry.size
        taken += entry.size
      }
      return [...batch]
    },
    ahead: (sizes) => {
      const passing = sum(sizes.slice(0, -1)) * BEHIND_ONES_OWN
      const before = turns.slice(0, placeOf(turns, taken + passing))
      return { standing: sum(before.map(({ entry }) => entry.size)), passing }
    },
    entries: () => turns.map(({ entry }) => entry),
    size: () => size,
  }
}

/** After all entries whose turn is not later. */
const placeOf = (turns: readonly { turn: number }[], turn: number): number => {
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.turn ?? 0) <= turn) low = middle + 1
    else high = middle
  }
  return low
}

const alike = <E extends Entry>(first: E, others: readonly E[], batchSize: number): Set<E> => {
  const taken = new Set([first])
  if (first.returns > 0) return taken
  const difference = ({ size }: E) => Math.abs(size - first.size)
  let [shortest, longest] = [first.size, first.size]
  for (const other of others.toSorted((a, b) => difference(a) - difference(b))) {
    const low = Math.min(shortest, other.size)
    const high = Math.max(longest, other.size)
    if (other.returns > 0 || high * (taken.size + 1) > batchSize) continue
    if (high > SHORT && high > low * UNLIKE) continue
    taken.add(other)
    ;[shortest, longest] = [low, high]
  }
  return taken
}
