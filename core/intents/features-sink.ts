// Where features are written: hashed, each once per group, scaled so that long and short prompts weigh the same.

import { mix } from './features-tokens.ts'

/** Buckets that features are hashed into; the dense columns of the word vectors follow them. */
export const BUCKETS = 1 << 14

export const WORDS = 0
export const PAIRS = 1
export const HEAD = 2
export const HEAD_PAIRS = 3
export const OPENING = 4
export const TAIL = 5
export const CHARS = 6
export const CUES = 7
export const CROSSES = 8

/** Sparse features in parallel arrays; only the first `count` entries are valid, until the next prompt. */
export interface Features {
  count: number
  /** Column of the model; one may occur in several groups. */
  readonly column: Uint32Array
  readonly value: Float32Array
}

export interface FeatureSink {
  readonly features: Features
  readonly clear: () => void
  /** Begins a group; what is added until `close` belongs to it. */
  readonly open: () => void
  /** Adds a hashed feature to the open group, unless it is there already or the sink is full. */
  readonly add: (group: number, hash: number) => void
  /** Ends a group: its values together get the length `weight`. */
  readonly close: (weight?: number) => void
  /** Adds a column with a value of its own. */
  readonly put: (column: number, value: number) => void
}

/** A sink for at most `capacity` features. */
export const createSink = (capacity: number): FeatureSink => {
  const features: Features = {
    count: 0,
    column: new Uint32Array(capacity),
    value: new Float32Array(capacity),
  }
  const lastGroup = new Uint32Array(BUCKETS)
  let current = 0
  let opened = 0
  return {
    features,
    clear: () => {
      features.count = 0
    },
    open: () => {
      current++
      opened = features.count
    },
    add: (group, hash) => {
      const at = mix(hash, group + 1) & (BUCKETS - 1)
      if (lastGroup[at] === current || features.count >= capacity) return
      lastGroup[at] = current
      features.column[features.count++] = at
    },
    close: (weight = 1) => {
      features.value.fill(weight / Math.sqrt(Math.max(features.count - opened, 1)), opened, features.count)
    },
    put: (column, value) => {
      if (features.count >= capacity) return
      features.column[features.count] = column
      features.value[features.count++] = value
    },
  }
}
