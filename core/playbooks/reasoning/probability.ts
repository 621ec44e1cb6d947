// Probability and counting: what the answer takes for granted.

import { asCounts } from '../facts.ts'
import type { Genre } from '../playbook.ts'

export const probability: Genre = {
  id: 'probability',
  title: 'Probability and counting',
  cue: /\b(?:probabilit|chances?\b|odds\b|how many (?:ways|different|distinct|arrangements|combinations|possible|anagrams|passwords|codes)|in how many ways|expected (?:number|value)|dice\b|monty hall|without replacement|at random\b|permutation|combinatoric)/i,
  lines: [
    asCounts,
    {
      id: 'how-known',
      text: 'State how the information was come by, since the answer can depend on it.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:monty|host\b|i (?:see|meet|learn) (?:a|one|that|her|him|his)\b|tells? (?:me|you|us)\b|says (?:he|she|that) (?:has|at least))/i,
      unless: /\b(?:come by\b|how (?:i|we|you) (?:know|learnt|learned)|at random\b|doesn'?t know\b)/i,
      explains: true,
    },
    {
      id: 'what-counts',
      text: 'State which arrangements count as different.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:how many (?:different )?ways\b|in how many ways))(?=[\s\S]*\b(?:cars?|boxes|bags|baskets|urns|bins|pockets|envelopes|boats|rooms|groups|teams|pairs|shelves|jars|piles|balls|coins|marbles|sweets|candies|stamps)\b)/i,
      unless:
        /\b(?:count as\b|order (?:matters|does)|unordered|identical|distinct|distinguishable|rotations?\b|round\b|circular|circle\b|recurrence|cents\b|committee|in a row\b|in a line\b|ways to (?:improve|solve|say|make)|first-?born|passwords?)/i,
      explains: true,
    },
  ],
  slots: [],
}
