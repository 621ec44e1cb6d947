// The classifier that needs nothing: a linear model over hashed features, a fraction of a millisecond, no I/O.
// It answers when a caller wants speed, when it is sure, and when the inference server cannot be reached.

import type { PromptDocument } from '../prompt/document.ts'
import type { Classification } from './classification.ts'
import { EDGE_MODEL } from './edge-model.ts'
import { outputsOf } from './edge-outputs.ts'
import { extractFeatures, isSampled } from './features.ts'
import { inEnglishWords } from './in-english.ts'
import { INTENT_LABELS } from './labels.ts'
import { readOutputs, softmax } from './read-outputs.ts'

/**
 * Classifies a prompt on the spot. Deterministic, in time bounded for any length: of a long text only head and tail are
 * read, because the instruction stands at either end (see `extractFeatures`). Takes any string, lone surrogates included.
 */
export const edgeClassify = (prompt: string): Classification => {
  const outputs = outputsOf(extractFeatures(prompt))
  const intents = INTENT_LABELS.length
  const { intent, complexity, signals } = readOutputs({
    probabilities: softmax(outputs.subarray(0, intents), EDGE_MODEL.temperature),
    complexity: outputs[intents] ?? 1,
    signals: outputs.subarray(intents + 1),
  })
  return {
    intent: { ...intent, source: 'edge' },
    complexity,
    signals,
    truncated: isSampled(prompt),
    model: EDGE_MODEL.version,
  }
}

/** Classifies a parsed prompt: its request in the English words of its gloss, where it is in another language. */
export const classifyOnEdge = (document: PromptDocument): Classification =>
  edgeClassify(inEnglishWords(document).text)
