// From the numbers that a model gives to what they say of a prompt, the same for every tier.

import { type Classification, complexityLevel } from './classification.ts'
import { INTENT_LABELS, type IntentLabel } from './labels.ts'

/** A runner-up less likely than this is not worth a mention. */
const SECOND_AT_LEAST = 0.2

/** The signals in the order that models give them. */
export const SIGNAL_NAMES = [
  'reasoning',
  'creativity',
  'constraints',
  'domain',
  'ambiguity',
] as const satisfies readonly (keyof Classification['signals'])[]

/** The outputs of a model for one prompt. */
export interface ModelOutputs {
  /** Calibrated, one per intent in the order of `INTENT_LABELS`. */
  readonly probabilities: ArrayLike<number>
  readonly complexity: number
  /** In the order of `SIGNAL_NAMES`. */
  readonly signals: ArrayLike<number>
}

export interface Reading extends Pick<Classification, 'complexity' | 'signals'> {
  readonly intent: Omit<Classification['intent'], 'source'>
}

/** Outputs outside their scale are brought to its nearer end. */
export const readOutputs = ({ probabilities, complexity, signals }: ModelOutputs): Reading => {
  const score = clamp(complexity, 1, 5)
  const signal = (i: number): number => clamp(signals[i] ?? 0, 0, 3)
  return {
    intent: rank(probabilities),
    complexity: { level: complexityLevel(score), score },
    signals: {
      reasoning: signal(0),
      creativity: signal(1),
      constraints: signal(2),
      domain: signal(3),
      ambiguity: signal(4),
    },
  }
}

const rank = (probabilities: ArrayLike<number>): Reading['intent'] => {
  const ranked = INTENT_LABELS.map((label, i) => ({ label, confidence: round(probabilities[i] ?? 0) }))
  ranked.sort((a, b) => b.confidence - a.confidence)
  const [first, second] = ranked as [Ranked, Ranked]
  return second.confidence >= SECOND_AT_LEAST ? { ...first, second } : first
}

interface Ranked {
  readonly label: IntentLabel
  readonly confidence: number
}

/** Probabilities from logits that calibration divides by `temperature`. */
export const softmax = (logits: ArrayLike<number>, temperature: number): number[] => {
  const values = Array.from(logits)
  const highest = Math.max(...values)
  const raised = values.map((logit) => Math.exp((logit - highest) / temperature))
  const sum = raised.reduce((a, b) => a + b)
  return raised.map((value) => value / sum)
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const clamp = (value: number, low: number, high: number): number =>
  round(Math.min(high, Math.max(low, value)))
