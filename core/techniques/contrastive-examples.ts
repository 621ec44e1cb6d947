// The near miss named beside the thing that is wanted.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Set it apart from what it is most often mistaken for.'

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
    note: 'Gains on reasoning with wrong worked examples beside right ones; for explanations it is good teaching practice, not measured.',
  },
  stage: 'task',
  byDefault: true,
  fits: {
    intents: { explanation: 0.8, classification: 0.7, translation: 0.5, otherwise: 0.3 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('contrastive-examples', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('contrastive-examples', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt: 'Explain the difference between a virus and a bacterium',
        intent: 'explanation',
      },
    ],
    skips: [{ prompt: 'thanks, that helped!', intent: 'conversation' }],
  },
} as const satisfies Technique
