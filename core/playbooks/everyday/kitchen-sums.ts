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

const FOOD =
  /\b(?:flour|sugar|butter|milk|baking|yeast|salt|oil|cream|stock|beef|chicken|rice|oats|cocoa|honey|eggs?|recipe)\b/i
/** A cup of these weighs anything from 90 to 220 grams. */
const DRY_CUPS =
  /\bcups?\b[^,.;\n]{0,25}\b(?:flour|sugar|butter|oats|rice|cocoa|nuts|almonds|walnuts|cheese|chocolate|coconut|starch|breadcrumbs|raisins|lentils)\b/i

/** A word problem, not a recipe. */
const SUM = /####|\bhow (?:many|much)\b|\bwhat is the\b|\bas many\b|\b(?:he|she) needs\b/i

const recipe = ({ text }: PromptDocument): boolean => {
  const read = excerpt(text)
  return (read.match(AMOUNTS)?.length ?? 0) > 1 && FOOD.test(read) && !SUM.test(read)
}

const scalesBadly = trap(
  'scales-badly',
  'Say what does not scale in proportion, such as pan size, time, salt and raising agents.',
  /\bpan size\b|\btin size\b|\bin proportion\b/i,
  { when: SCALE },
)

export const cupsToWeight: Genre = {
  id: 'cups-to-weight',
  title: 'Cups turned into grams',
  cue: (document) => CONVERT.test(document.said) && recipe(document) && DRY_CUPS.test(excerpt(document.text)),
  lines: [
    trap(
      'weight-by-ingredient',
      'Convert cups of dry things by the weight of each ingredient, not by one factor.',
      /\bby weight\b|\bweight of each\b|\bmillilit/i,
    ),
  ],
  slots: [],
}

export const kitchenSums: Genre = {
  id: 'kitchen-sums',
  title: 'A recipe scaled',
  cue: (document) => SCALE.test(document.said) && recipe(document),
  lines: [scalesBadly],
  slots: [],
}
