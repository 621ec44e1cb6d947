// Many texts go to the inference server in several requests, each of which it answers whole or not at all: so what is
// computed in time is kept, and other callers get their turn in between.

/** Texts of a lane's first request. */
const FIRST_SLICE = 4
const LARGEST_SLICE = 16
/** A request is to take about this long: short enough for others, and to lose little when one comes to nothing. */
const SLICE_MS = 150
/** Requests at the same time, so that the server never waits for the next one. */
const LANES = 2

/**
 * Asks for all items, in slices as large as the server's speed allows. What `ask` says came to nothing is tried once more
 * one by one; a single item that came to nothing ends its lane, so that a server which is away or has too much to do is
 * not pressed. What is left when the last lane ends is asked of nobody.
 */
export const inSlices = async <Item>(
  items: readonly Item[],
  ask: (slice: readonly Item[]) => Promise<boolean>,
  now: () => number,
): Promise<void> => {
  const left = [...items]
  const lane = async () => {
    let size = FIRST_SLICE
    while (left.length > 0) {
      const slice = left.splice(0, size)
      const began = now()
      if (await ask(slice)) {
        const speed = slice.length / Math.max(1, now() - began)
        size = Math.min(LARGEST_SLICE, Math.max(1, Math.round(speed * SLICE_MS)))
      } else {
        if (slice.length === 1) return
        left.push(...slice)
        size = 1
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
