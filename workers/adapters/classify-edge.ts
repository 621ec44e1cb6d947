// The edge classifier behind core's port: the tier that is always there.

import type { Classify } from '../../core/intents/classification.ts'
import { edgeClassify } from '../../core/intents/edge-classifier.ts'

/** Says `degraded: ["inference"]` where the caller asked for the better model. */
export const classifyEdge: Classify = async (prompt, { latency }) => ({
  classification: edgeClassify(prompt),
  cache: 'miss',
  degraded: latency === 'quality' ? ['inference'] : [],
})
