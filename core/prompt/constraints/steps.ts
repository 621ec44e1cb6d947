// The way to the answer is wanted too: "step by step", "show your work".

import { findAll, type Rule } from './rule.ts'

const STEPS =
  /(?<![\p{L}])(?:step[- ]by[- ]step|steps? at a time|show (?:me )?(?:(?:your|the|all|all the|all your|every|each|me the) )?(?:work|working|workings|steps?|calculation|reasoning|derivation)|with (?:all )?(?:the )?steps|think (?:it )?through|paso a paso|étape par étape|pas à pas|schritt für schritt|passo a passo)(?![\p{L}])/gu

/** Always the value `steps`. */
export const steps: Rule = {
  kind: 'steps',
  cues: 'step steps step-by-step show think paso étape pas schritt passo',
  find: (request) => findAll(request, STEPS, () => 'steps'),
}
