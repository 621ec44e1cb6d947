// Word vectors of the edge classifier: what a word means, learned elsewhere from far more text than labelled prompts.

import { EDGE_WORDS } from './edge-words.ts'

export const DIMENSIONS = EDGE_WORDS.dimensions

const digit = (unit: number): number => (unit < 92 ? unit - 40 : unit - 41)

const decodeKeys = (): Int32Array => {
  const { keys, base } = EDGE_WORDS
  const decoded = new Int32Array(keys.length / 2)
  for (let i = 0, key = 0; i < decoded.length; i++) {
    key += digit(keys.charCodeAt(2 * i)) * base + digit(keys.charCodeAt(2 * i + 1))
    decoded[i] = key
  }
  return decoded
}

const KEYS = decodeKeys()

/** Row of the word with this hash, or -1 if it has no vector. */
export const vectorOf = (hash: number): number => {
  const key = hash >>> (32 - EDGE_WORDS.keyBits)
  let low = 0
  let high = KEYS.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = KEYS[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Adds `factor` times the vector in `row` to `sum` at `offset`. */
export const addVector = (row: number, factor: number, sum: Float32Array, offset: number): void => {
  const { levels, centre, step } = EDGE_WORDS
  const from = row * DIMENSIONS
  const scaled = factor * step
  for (let i = 0; i < DIMENSIONS; i++) {
    sum[offset + i] = (sum[offset + i] ?? 0) + scaled * (levels.charCodeAt(from + i) - centre)
  }
}
