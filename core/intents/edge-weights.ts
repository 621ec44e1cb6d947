// Reads the shipped edge model once at start: characters and small integers → weights.

import { EDGE_MODEL } from './edge-model.ts'
import { BUCKETS } from './features-sink.ts'

/** What the model puts out for a prompt, in this order: one logit per intent, complexity, five signals. */
export const OUTPUTS = EDGE_MODEL.bias.length

const decode = (): Float32Array => {
  const { hashed, centre, hashedSize, dense, denseSize } = EDGE_MODEL
  if (hashed.length !== BUCKETS * OUTPUTS)
    throw new Error('edge-model.ts was trained for another feature extractor')
  const table = new Float32Array(hashed.length + dense.length)
  for (let i = 0; i < hashed.length; i++) {
    table[i] = (hashed.charCodeAt(i) - centre) * (hashedSize[i % OUTPUTS] ?? 0)
  }
  for (let i = 0; i < dense.length; i++) {
    table[hashed.length + i] = (dense[i] ?? 0) * (denseSize[i % OUTPUTS] ?? 0)
  }
  return table
}

export const EDGE_WEIGHTS = {
  version: EDGE_MODEL.version,
  temperature: EDGE_MODEL.temperature,
  bias: EDGE_MODEL.bias,
  /** One row of `OUTPUTS` weights for every feature column. */
  table: decode(),
} as const
