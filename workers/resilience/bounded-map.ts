// A map that forgets what was used longest ago, so that no caller can make an isolate grow.

export interface BoundedMap<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => void
}

/** Holds entries of at most `capacity` in all, by what each of them weighs; reading one counts as using it. */
export const createBoundedMap = <K, V>(
  capacity: number,
  weigh: (value: V) => number = () => 1,
): BoundedMap<K, V> => {
  const entries = new Map<K, V>()
  let weight = 0
  const remove = (key: K) => {
    const value = entries.get(key)
    if (value === undefined) return
    weight -= weigh(value)
    entries.delete(key)
  }
  const put = (key: K, value: V) => {
    remove(key)
    weight += weigh(value)
    entries.set(key, value)
  }
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)
      return value
    },
    set: (key, value) => {
      put(key, value)
      for (const oldest of entries.keys()) {
        if (weight <= capacity) break
        remove(oldest)
      }
    },
  }
}
