// The classifier that needs nothing: a linear model over hashed features, a fraction of a millisecond, no I/O.
// It answers when a caller wants speed, when it is sure, and when the inference server cannot be reached.

import { type Classification, complexityLevel } from './classification.ts'
import { EDGE_MODEL } from './edge-model.ts'
import { outputsOf } from './edge-outputs.ts'
import { extractFeatures } from './features.ts'
import { INTENT_LABELS, type IntentLabel } from './labels.ts'

/** A runner-up less likely than this is not worth a mention. */
const SECOND_AT_LEAST = 0.2

/**
 * Classifies a prompt on the spot. Deterministic, in time bounded for any length: of a long text only head and tail are
 * read, because the instruction stands at either end (see `extractFeatures`). Takes any string, lone surrogates included.
 */
export const edgeClassify = (prompt: string): Classification => {
  const outputs = outputsOf(extractFeatures(prompt))
  const intents = INTENT_LABELS.length
  const score = clamp(outputs[intents] ?? 1, 1, 5)
  const signal = (i: number): number => clamp(outputs[intents + 1 + i] ?? 0, 0, 3)
  return {
    intent: intentOf(outputs),
    complexity: { level: complexityLevel(score), score },
    signals: {
      reasoning: signal(0),
      creativity: signal(1),
      constraints: signal(2),
      domain: signal(3),
      ambiguity: signal(4),
    },
    model: EDGE_MODEL.version,
  }
}

const intentOf = (outputs: Float64Array): Classification['intent'] => {
  const probabilities = softmax(outputs.subarray(0, INTENT_LABELS.length), EDGE_MODEL.temperature)
  const ranked = INTENT_LABELS.map((label, i) => ({ label, confidence: round(probabilities[i] ?? 0) }))
  ranked.sort((a, b) => b.confidence - a.confidence)
  const [first, second] = ranked as [Ranked, Ranked]
  const intent = { ...first, source: 'edge' as const }
  return second.confidence >= SECOND_AT_LEAST ? { ...intent, second } : intent
}

interface Ranked {
  readonly label: IntentLabel
  readonly confidence: number
}

const softmax = (logits: Float64Array, temperature: number): Float64Array => {
  const highest = logits.reduce((a, b) => Math.max(a, b))
  const raised = logits.map((logit) => Math.exp((logit - highest) / temperature))
  const sum = raised.reduce((a, b) => a + b)
  return raised.map((value) => value / sum)
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const clamp = (value: number, low: number, high: number): number =>
  round(Math.min(high, Math.max(low, value)))
