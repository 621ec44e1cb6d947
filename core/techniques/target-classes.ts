// The three kinds of model that techniques are weighed for, and a technique's kinds in words.

import type { Technique } from './technique.ts'

type Kind = keyof Technique['fits']['targets']

const KINDS: readonly Kind[] = ['reasoning', 'plain', 'small']

/** From here on a technique is made for that kind of model, and from there on it is of some use. */
const MADE_FOR = 0.75
const OF_USE = 0.5

const inWords = (kinds: readonly Kind[]): string => {
  const [reasoning, plain, small] = KINDS.map((kind) => kinds.includes(kind))
  const large = reasoning && plain ? 'large models' : reasoning ? 'models that reason' : undefined
  return [
    ...(large ? [large] : []),
    ...(plain && !reasoning ? ['large models that do not reason'] : []),
    ...(small ? ['small models'] : []),
  ].join(' and ')
}

/** The kinds of model a technique suits, such as `large models; small models less`. */
export const targetClasses = ({ fits }: Pick<Technique, 'fits'>): string => {
  const suited = KINDS.filter((kind) => fits.targets[kind] >= MADE_FOR)
  const less = KINDS.filter((kind) => fits.targets[kind] >= OF_USE && fits.targets[kind] < MADE_FOR)
  if (suited.length === KINDS.length) return 'every model'
  if (suited.length === 0 && less.length === 0) return 'no model'
  return [
    ...(suited.length > 0 ? [inWords(suited)] : []),
    ...(less.length > 0 ? [`${inWords(less)} less`] : []),
  ].join('; ')
}

type Calls = 'one' | 'several' | 'one or several'

/** How often the model is called: techniques with a plan are several calls, some of them also one. */
export const calls = ({ plan, sentences }: Pick<Technique, 'plan' | 'sentences'>): Calls =>
  plan ? (sentences.length > 0 ? 'one or several' : 'several') : 'one'
