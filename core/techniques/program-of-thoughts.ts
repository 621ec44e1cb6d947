// Arithmetic handed to code, where the target can run it.

import type { Forms } from './forms.ts'
import { noComment } from './genre-lines.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Do the calculations in a short program, and show it with its result.',
}

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
    note: 'Some 12% better than chain of thought on average over mathematical word problems and questions on financial tables, with Codex and the code run outside the model.',
  },
  helps: 'Helps with heavy arithmetic, dates and tables, where the target can run code.',
  harms: 'Harms where it cannot: the results of a program that was never run are made up.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.8, data_analysis: 1, otherwise: 0.1 },
    complexity: { simple: 0.4, moderate: 0.9, complex: 1 },
    targets: { reasoning: 0.9, plain: 1, small: 0.3 },
  },
  avoid: (document, context) =>
    context.target.tools ? noComment(document, context) : 'the target cannot run code',
  conflictsWith: ['analogical', 'chain-of-thought', 'plan-and-solve'],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('program-of-thoughts', FORMS, document, context),
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
