// The near miss named beside the thing that is wanted.

import type { Forms } from './forms.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Set it apart from what it is most often mistaken for.',
}

export const contrastiveExamples = {
  id: 'contrastive-examples',
  title: 'Near misses',
  summary: 'Has the answer tell the thing apart from what it is commonly mistaken for.',
  source: {
    title: 'Contrastive Chain-of-Thought Prompting',
    url: 'https://arxiv.org/abs/2311.09277',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Wrong worked examples beside right ones raised accuracy on arithmetic and factual questions with a GPT-3.5 model. For explanations it is good teaching practice and not measured.',
  },
  helps: 'Helps explanations and labels, where two things are commonly taken for each other.',
  harms: 'Harms where nothing is confused: the contrast is then a digression.',
  stage: 'task',
  byDefault: true,
  fits: {
    intents: { explanation: 0.8, classification: 0.7, translation: 0.5, otherwise: 0.3 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('contrastive-examples', FORMS, document, context),
  examples: {
    picks: [
      {
        prompt: 'Affect vs effect, I keep mixing them up',
        intent: 'explanation',
      },
    ],
    skips: [{ prompt: 'thanks, that helped!', intent: 'conversation' }],
  },
} as const satisfies Technique
