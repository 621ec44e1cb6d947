// The way to the answer is wanted too: "step by step", "show your work".

import { phrases, type Rule, rule } from './rule.ts'

const STEPS =
  /(?<![\p{L}])(?:step[- ]by[- ]step|steps? at a time|show (?:me )?(?:(?:your|the|all|all the|all your|every|each|me the) )?(?:work|working|workings|steps?|calculation|reasoning|derivation)|with (?:all )?(?:the )?steps|think (?:it )?through|walk me through|(?:list|name|describe) every step|paso a paso|étape par étape|pas à pas|schritt für schritt|passo a passo)(?![\p{L}])/gu

/** Always the value `steps`. */
export const steps: readonly Rule[] = [
  rule(
    'steps',
    phrases(
      'step by step, walk me, every step, step-by-step, step at, steps, step at a time, show your, show me, show the, show all, show each, show every, show work, show working, show steps, think it through, think through, paso a paso, étape par étape, pas à pas, schritt für schritt, passo a passo',
    ),
    STEPS,
    () => 'steps',
  ),
]
