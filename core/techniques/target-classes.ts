// The three kinds of model that techniques are weighed for, and a technique's kinds in words.

import type { Technique } from './technique.ts'

const CLASSES = {
  reasoning: 'models that reason',
  plain: 'large models that do not',
  small: 'small models',
} as const satisfies Record<keyof Technique['fits']['targets'], string>

/** From this weight on a technique is made for that kind of model. */
const SUITS = 0.5

/** The kinds of model a technique suits, such as `large models that do not reason, small models`. */
export const targetClasses = ({ fits }: Pick<Technique, 'fits'>): string => {
  const suited = (Object.keys(CLASSES) as (keyof typeof CLASSES)[]).filter(
    (kind) => fits.targets[kind] >= SUITS,
  )
  if (suited.length === 0) return 'no model'
  if (suited.length === Object.keys(CLASSES).length) return 'every model'
  const words = suited.map((kind) =>
    kind === 'plain' && !suited.includes('reasoning') ? 'large models that do not reason' : CLASSES[kind],
  )
  return words.join(' and ')
}

/** How often the model is called: techniques with a plan are several calls, some of them also one. */
export const calls = ({ plan, sentences }: Pick<Technique, 'plan' | 'sentences'>): Calls =>
  plan ? (sentences.length > 0 ? 'one or several' : 'several') : 'one'
