// What waits to be computed, in fair order: a request with one item does not stand behind all of somebody's 256.

export interface Entry {
  /** In tokens. */
  readonly size: number
  /** Came back from a worker that ended; taken by itself from now on. */
  readonly returned: boolean
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

export const createQueue = <E extends Entry>(): Queue<E> => {
  // Start-time fair queueing: an entry's turn is where its request began plus all that the request had before it.
  let turns: { readonly entry: E; readonly turn: number }[] = []
  let reached = 0
  let size = 0

  return {
    add: (entries) => {
      let turn = reached
      for (const entry of entries) {
        turn += entry.size
        turns.splice(placeOf(turns, turn), 0, { entry, turn })
        size += entry.size
      }
    },
    addFirst: (entry) => {
      turns.unshift({ entry, turn: reached })
      size += entry.size
    },
    remove: (leaves) => {
      turns = turns.filter(({ entry }) => !leaves(entry))
      size = turns.reduce((sum, { entry }) => sum + entry.size, 0)
    },
    takeAlike: (batchSize) => {
      const [first] = turns
      if (first === undefined) return []
      const taken = alike(
        first.entry,
        turns.slice(1, WINDOW).map(({ entry }) => entry),
        batchSize,
      )
      reached = first.turn
      turns = turns.filter(({ entry }) => !taken.has(entry))
      for (const entry of taken) size -= entry.size
      return [...taken]
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
  if (first.returned) return taken
  const difference = ({ size }: E) => Math.abs(size - first.size)
  let [shortest, longest] = [first.size, first.size]
  for (const other of others.toSorted((a, b) => difference(a) - difference(b))) {
    const low = Math.min(shortest, other.size)
    const high = Math.max(longest, other.size)
    if (other.returned || high * (taken.size + 1) > batchSize) continue
    if (high > SHORT && high > low * UNLIKE) continue
    taken.add(other)
    ;[shortest, longest] = [low, high]
  }
  return taken
}
