// Many texts go to the inference server in several requests, each of which it answers whole or not at all: so what is
// computed in time is kept, and other callers get their turn in between.

/** Texts of one request: two sessions have them in a tenth of a second. */
const SLICE = 8
/** Requests at the same time, so that the server never waits for the next one. */
const LANES = 2

/** Texts that are asked for at the same time. */
export const TEXTS_AT_ONCE = SLICE * LANES

/**
 * Asks for every slice, until `ask` says of one that it came to nothing: then its lane ends, so that a server which has
 * enough to do, or is away, is not pressed. What is left when the last lane ends is asked of nobody.
 */
export const inSlices = async <Item>(
  items: readonly Item[],
  ask: (slice: readonly Item[]) => Promise<boolean>,
): Promise<void> => {
  let at = 0
  const lane = async () => {
    while (at < items.length) {
      const slice = items.slice(at, at + SLICE)
      at += SLICE
      if (!(await ask(slice))) return
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
