// Features of what a prompt means: the word vectors of each zone, averaged. They carry what is known of words that the
// labelled prompts never showed.

import { addVector, DIMENSIONS, vectorOf } from './edge-vectors.ts'
import { BUCKETS, type FeatureSink } from './features-sink.ts'
import { type Tokens, WORD } from './features-tokens.ts'
import type { Zones } from './features-zones.ts'

/** The whole, the head, its first word, the five words after that, the last line. */
const ZONES = 5

/** Columns that follow the hashed ones. */
export const DENSE = ZONES * DIMENSIONS

/** How much the vectors weigh beside the hashed features, by cross-validation over sources. */
const WEIGHT = 0.25

const sums = new Float32Array(DENSE)
const rows = new Int32Array(4096)

/** Adds one column per zone and dimension. */
export const addMeaning = (sink: FeatureSink, tokens: Tokens, zones: Zones): void => {
  const { opening, headEnd, tailStart } = zones
  const first = nextWord(tokens, opening, headEnd)
  sums.fill(0)
  sumZone(tokens, 0, tokens.count, 0)
  sumZone(tokens, 0, headEnd, 1)
  sumZone(tokens, first, Math.min(first + 1, headEnd), 2)
  sumZone(tokens, first + 1, Math.min(first + 6, headEnd), 3)
  sumZone(tokens, tailStart, tokens.count, 4)
  for (let i = 0; i < DENSE; i++) {
    const value = sums[i] ?? 0
    if (value !== 0) sink.put(BUCKETS + i, value)
  }
}

const nextWord = (t: Tokens, from: number, end: number): number => {
  let i = from
  while (i < end && t.kind[i] !== WORD) i++
  return i
}

/** Sums the vectors of the known words in a range, and divides by the root of their number. */
const sumZone = (t: Tokens, from: number, end: number, zone: number): void => {
  let known = 0
  for (let i = from; i < end; i++) {
    const row = t.kind[i] === WORD ? vectorOf(t.hash[i] ?? 0) : -1
    if (row >= 0) rows[known++] = row
  }
  const factor = WEIGHT / Math.sqrt(Math.max(known, 1))
  for (let i = 0; i < known; i++) addVector(rows[i] ?? 0, factor, sums, zone * DIMENSIONS)
}
