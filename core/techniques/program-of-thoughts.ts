// Arithmetic handed to code, where the target can run it.

import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Do the calculations in a short program, and show it with its result.'

export const programOfThoughts = {
  id: 'program-of-thoughts',
  title: 'Calculate with code',
  summary: 'Has heavy arithmetic done in a short program instead of in prose.',
  source: {
    title:
      'Program of Thoughts Prompting: Disentangling Computation from Reasoning for Numerical Reasoning Tasks',
    url: 'https://arxiv.org/abs/2211.12588',
    year: 2022,
  },
  evidence: {
    strength: 'strong',
    note: 'Clear gains on numerical tasks, but only where the target can run the code.',
  },
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.8, data_analysis: 1, otherwise: 0.1 },
    complexity: { simple: 0.4, moderate: 0.9, complex: 1 },
    targets: { reasoning: 0.9, plain: 1, small: 0.3 },
  },
  avoid: (document, context) => {
    const { target, required } = context
    if (wantsNothingElse(document, context)) return 'you want the answer alone'
    return target.tools || required ? undefined : 'the target cannot run code'
  },
  conflictsWith: ['chain-of-thought', 'plan-and-solve'],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('program-of-thoughts', document, context)
    return lines.length > 0 ? lines : [ownLine('program-of-thoughts', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt:
          'Visitors per month: 1200, 1340, 1190, 1605, 1720, 1580. Fit a trend and forecast the next three months.',
        intent: 'data_analysis',
        prefer: true,
      },
    ],
    skips: [
      { prompt: 'poem for nan’s funeral, she loved gardening', intent: 'creative_writing', prefer: true },
    ],
  },
} as const satisfies Technique
