// A plain statement of the one thing to return, for small models that tend to chat around it.

import type { IntentLabel } from '../intents/labels.ts'
import { fold } from '../prompt/fold.ts'
import { openingOf } from '../prompt/openers.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const RETURN_ONLY: Partial<Record<IntentLabel, string>> = {
  rewriting: 'Return only the rewritten text.',
  translation: 'Return only the translation.',
  classification: 'Return only the label for each item.',
  extraction: 'Return only what was asked for, and nothing that the text does not contain.',
}

export const zeroShotFraming = {
  id: 'zero-shot-framing',
  title: 'Plain framing',
  summary: 'Tells a small model in one short sentence what to return.',
  source: {
    title: 'Prompt Programming for Large Language Models: Beyond the Few-Shot Paradigm',
    url: 'https://arxiv.org/abs/2102.07350',
    year: 2021,
  },
  evidence: {
    strength: 'weak',
    note: 'The paper shows, for GPT-3, that a well worded request without examples can match or beat one with examples; what our one line does for small models is not measured yet.',
  },
  helps: 'Helps small models that chat around a rewrite, a translation, labels or extracted facts.',
  harms: 'Harms where you want the reasons or the list of changes too; a large model needs no such reminder.',
  stage: 'output',
  byDefault: true,
  fits: {
    intents: { rewriting: 0.9, translation: 0.9, classification: 0.8, extraction: 0.8, otherwise: 0 },
    complexity: { simple: 1, moderate: 0.8, complex: 0.4 },
    targets: { reasoning: 0, plain: 0.2, small: 1 },
  },
  avoid: (document, context) => {
    const { target, required } = context
    if (wantsNothingElse(document, context)) return 'you already say that only the answer should come back'
    if (
      /\b(explain|why|reasons?|because|comment|list (?:the|your) changes|what you changed)\b/i.test(
        document.said,
      )
    )
      return 'you ask for more than the bare result'
    if (openingOf(fold(document.said)) === undefined && document.material.length === 0)
      return 'it is not plain that a text is to come back'
    return target.size === 'small' || required ? undefined : 'a large model needs no such reminder'
  },
  conflictsWith: ['structured-output'],
  sentences: Object.values(RETURN_ONLY),
  apply: (_document, { intent }) => {
    const text = RETURN_ONLY[intent]
    return text ? [ownLine('zero-shot-framing', text)] : []
  },
  examples: {
    picks: [
      {
        prompt: 'fix the grammar: me and him goes to the store yesterday',
        intent: 'rewriting',
        target: 'small',
      },
    ],
    skips: [{ prompt: 'fix the grammar: me and him goes to the store yesterday', intent: 'rewriting' }],
  },
} as const satisfies Technique
