// The principle before the case.

import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Name the general principle that decides this before applying it to the case.'

export const stepBack = {
  id: 'step-back',
  title: 'Step back',
  summary: 'Has the answer name the principle that governs the case before applying it.',
  source: {
    title: 'Take a Step Back: Evoking Reasoning via Abstraction in Large Language Models',
    url: 'https://arxiv.org/abs/2310.06117',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Helps on physics, chemistry and multi-hop questions for models that do not reason.',
  },
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: {
      explanation: 0.8,
      reasoning: 0.8,
      problem_solving: 0.7,
      question_answering: 0.3,
      otherwise: 0.2,
    },
    complexity: { simple: 0.3, moderate: 0.9, complex: 1 },
    signals: { domain: 0.05 },
    targets: { reasoning: 0.8, plain: 1, small: 0.8 },
  },
  avoid: (document, context) =>
    wantsNothingElse(document, context) ? 'you want the answer alone' : undefined,
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('step-back', document, context)
    return lines.length > 0 ? lines : [ownLine('step-back', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt:
          'Why does the pressure in a sealed bottle rise when it lies in the sun, and by how much at 20 degrees more?',
        intent: 'explanation',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'thanks, that helped!', intent: 'conversation', prefer: true }],
  },
} as const satisfies Technique
