// score = fit(intent) · fit(complexity) · fit(signals) · fit(target) + preference − cost, and the same in words.

import type { Addition } from '../generate/addition.ts'
import { estimateTokens } from '../generate/tokens.ts'
import { INTENT_TITLES } from '../intents/labels.ts'
import { reasons, type Target } from '../targets/target.ts'
import type { ApplyContext, Technique } from '../techniques/technique.ts'

/** What one added token takes off the score: forty tokens must earn 0.12. */
const TOKEN_COST = 0.003
/** A wish lifts what fits a little; it does not make fit what does not. */
const PREFERENCE = 0.5
const FITS_AT_ALL = 0.15

/** Nothing below this is chosen unless it is required. */
export const THRESHOLD = 0.35

export interface Score {
  readonly value: number
  readonly reason: string
}

const targetClass = (target: Target): keyof Technique['fits']['targets'] =>
  target.size === 'small' ? 'small' : reasons(target) ? 'reasoning' : 'plain'

const TARGET_WORDS = {
  small: 'a small model',
  reasoning: 'a model that reasons',
  plain: 'a model that does not reason',
} as const

const signalFit = ({ fits }: Technique, signals: ApplyContext['signals']): number => {
  const sum = Object.entries(fits.signals ?? {}).reduce(
    (total, [name, weight]) => total + weight * signals[name as keyof typeof signals],
    0,
  )
  return Math.min(1.3, Math.max(0.5, 1 + sum))
}

const two = (value: number): number => Math.round(value * 100) / 100

/** Scores `technique` with what it would add; `certainty` is how sure the intent is, 0 to 1. */
export const score = (
  technique: Technique,
  additions: readonly Addition[],
  context: ApplyContext,
  wish: { readonly certainty: number; readonly preferred: boolean },
): Score => {
  const kind = targetClass(context.target)
  const intent = technique.fits.intents[context.intent] ?? technique.fits.intents.otherwise
  const complexity = technique.fits.complexity[context.complexity]
  const target = technique.fits.targets[kind]
  const signals = signalFit(technique, context.signals)
  const instructions = additions.filter(({ instruction }) => instruction).slice(0, 3)
  const tokens = instructions.reduce((sum, { text }) => sum + estimateTokens(text), 0)
  const product = intent * wish.certainty * complexity * signals * target
  const value = two(
    product + (wish.preferred && product >= FITS_AT_ALL ? PREFERENCE : 0) - tokens * TOKEN_COST,
  )
  const reason = [
    `fits ${INTENT_TITLES[context.intent]} (${two(intent * wish.certainty)})`,
    `${context.complexity} complexity (${two(complexity)})`,
    ...(signals === 1 ? [] : [`the signals (×${two(signals)})`]),
    `${TARGET_WORDS[kind]} (${two(target)})`,
  ].join(', ')
  const cost = tokens > 0 ? `; about ${tokens} tokens cost ${two(tokens * TOKEN_COST)}` : ''
  return { value, reason: `${wish.preferred ? 'you prefer it; ' : ''}${reason}${cost}` }
}
