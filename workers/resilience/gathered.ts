// Calls made at the same moment become one, as far as whoever answers them can see.

/** One item at a time in, many at once out: what is asked before the event loop turns is asked together. */
export const gathered = <Item, Result>(
  askAll: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  let waiting: Item[] = []
  let answer: Promise<readonly Result[]> | undefined
  return async (item) => {
    const at = waiting.push(item) - 1
    answer ??= Promise.resolve().then(() => {
      const items = waiting
      waiting = []
      answer = undefined
      return askAll(items)
    })
    const results = await answer
    return results[at] as Result
  }
}
