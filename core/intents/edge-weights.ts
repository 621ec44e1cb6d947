// Reads the shipped edge model: characters → small integers, once at start.

import { EDGE_MODEL } from './edge-model.ts'

/** What the model puts out for a prompt, in this order: one logit per intent, complexity, five signals. */
export const OUTPUTS = EDGE_MODEL.bias.length

/** Levels of every bucket, one row of `OUTPUTS` after another. */
const decode = (): Int8Array => {
  const { levels, centre, emptyRow, buckets } = EDGE_MODEL
  const table = new Int8Array(buckets * OUTPUTS)
  for (let at = 0, i = 0; i < levels.length; ) {
    if (levels.charCodeAt(i) === emptyRow) {
      at += OUTPUTS
      i++
      continue
    }
    for (const end = i + OUTPUTS; i < end; i++) table[at++] = levels.charCodeAt(i) - centre
  }
  return table
}

export const EDGE_WEIGHTS = {
  version: EDGE_MODEL.version,
  buckets: EDGE_MODEL.buckets,
  temperature: EDGE_MODEL.temperature,
  bias: Float64Array.from(EDGE_MODEL.bias),
  scale: Float64Array.from(EDGE_MODEL.scale),
  levels: decode(),
} as const
