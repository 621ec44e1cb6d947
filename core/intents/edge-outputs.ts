// The edge model applied to features. Its weights are read out of the shipped string as they are needed: nothing is
// decoded at start, where a Worker's time is short, and a prompt touches few of them.

import { EDGE_MODEL } from './edge-model.ts'
import type { Features } from './features-sink.ts'
import { BUCKETS } from './features-sink.ts'

const OUTPUTS = EDGE_MODEL.bias.length

if (EDGE_MODEL.hashed.length !== BUCKETS * OUTPUTS) {
  throw new Error('edge-model.ts was trained for another feature extractor')
}

/** What the model puts out, in this order: one logit per intent, complexity, five signals. */
export const outputsOf = ({ count, column, value }: Features): Float64Array => {
  const { hashed, centre, hashedSize, dense, denseSize, bias } = EDGE_MODEL
  const fromHashed = new Float64Array(OUTPUTS)
  const fromDense = new Float64Array(OUTPUTS)
  for (let i = 0; i < count; i++) {
    const row = (column[i] ?? 0) * OUTPUTS
    const x = value[i] ?? 0
    if (row < hashed.length) {
      for (let j = 0; j < OUTPUTS; j++) {
        fromHashed[j] = (fromHashed[j] ?? 0) + x * (hashed.charCodeAt(row + j) - centre)
      }
    } else {
      const at = row - hashed.length
      for (let j = 0; j < OUTPUTS; j++) fromDense[j] = (fromDense[j] ?? 0) + x * (dense[at + j] ?? 0)
    }
  }
  return fromHashed.map(
    (sum, j) => sum * (hashedSize[j] ?? 0) + (fromDense[j] ?? 0) * (denseSize[j] ?? 0) + (bias[j] ?? 0),
  )
}
