// What would change the answer: the useful half of a self-review.

import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Say what the answer rests on, and what would change it.'

export const selfRefine = {
  id: 'self-refine',
  title: 'What would change it',
  summary: 'Has a recommendation say what it rests on and what would change it.',
  source: {
    title: 'Self-Refine: Iterative Refinement with Self-Feedback',
    url: 'https://arxiv.org/abs/2303.17651',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Revision helps on writing and code with feedback; models do not reliably correct their own reasoning (arXiv 2310.01798), so no self-check is asked for.',
  },
  stage: 'check',
  byDefault: true,
  fits: {
    intents: { problem_solving: 0.9, data_analysis: 0.7, code_debugging: 0.6, otherwise: 0.4 },
    complexity: { simple: 0.4, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.5 },
  },
  avoid: (document, context) =>
    wantsNothingElse(document, context) ? 'you want the answer alone' : undefined,
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('self-refine', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('self-refine', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt: 'Should I leave my permanent job for a start-up that pays more but has a year of money left?',
        intent: 'problem_solving',
      },
    ],
    skips: [{ prompt: 'fix the grammar: me and him goes to the store yesterday', intent: 'rewriting' }],
  },
} as const satisfies Technique
