// Recipes converted or scaled: cups are not grams, and not everything doubles.

import type { PromptDocument } from '../../prompt/document.ts'
import { excerpt } from '../excerpt.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

const AMOUNTS =
  /\b(?:\d|half an?|one|two|three)[\d /.,½¼¾]*(?:cups?|tbsps?|tsps?|tablespoons?|teaspoons?|sticks?|lbs?|pounds?|oz|ounces|quarts?|pints?|eggs?|grams?|g|ml|cloves)\b/gi
const CONVERT = /\b(?:metric|grams?|convert|cups? (?:to|in(?:to)?)|into cups|ounces)\b/i
const SCALE =
  /\b(?:scale|halve|half|double|triple|for \d+ (?:people|guests|persons)|instead of \d+|\d+ servings|times the recipe|\d+x)\b/i

const kitchen = ({ text }: PromptDocument): boolean => {
  const read = excerpt(text)
  return (
    (read.match(AMOUNTS)?.length ?? 0) > 1 &&
    /\b(?:flour|sugar|butter|milk|baking|yeast|salt|oil|cream|stock|beef|chicken|rice|oats|cocoa|honey|eggs?|recipe)\b/i.test(
      read,
    ) &&
    (CONVERT.test(read) || SCALE.test(read))
  )
}

export const kitchenSums: Genre = {
  id: 'kitchen-sums',
  title: 'A recipe converted or scaled',
  cue: kitchen,
  lines: [
    trap(
      'weight-by-ingredient',
      'Convert cups and spoons of dry things by the weight of each ingredient, not by one factor.',
      /\bby weight\b|\bweight of each\b|\bmillilit/i,
      { when: /^(?=[\s\S]*\b(?:metric|grams?|convert)\b)(?=[\s\S]*\bcups?\b)/i },
    ),
    trap(
      'scales-badly',
      'Say what does not scale in proportion, such as raising agents, salt, pan size and time.',
      /\bpan size\b|\btin size\b|\bin proportion\b/i,
      { when: SCALE },
    ),
  ],
  slots: [],
}
