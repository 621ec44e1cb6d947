// Small questions first, each answer feeding the next: several calls by nature.

import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Settle the simpler questions this depends on first, and build the answer on them.'

export const leastToMost = {
  id: 'least-to-most',
  title: 'Least to most',
  summary:
    'Breaks the problem into questions from easy to hard and answers them in that order, in several calls.',
  source: {
    title: 'Least-to-Most Prompting Enables Complex Reasoning in Large Language Models',
    url: 'https://arxiv.org/abs/2205.10625',
    year: 2022,
  },
  evidence: {
    strength: 'moderate',
    note: 'Strong on tasks longer than the examples seen, for models that do not reason; several calls cost several times as much.',
  },
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.9, problem_solving: 0.7, code_generation: 0.5, otherwise: 0.2 },
    complexity: { simple: 0.2, moderate: 0.7, complex: 1 },
    targets: { reasoning: 0.6, plain: 1, small: 0.9 },
  },
  conflictsWith: ['self-consistency', 'tree-of-thoughts'],
  sentences: [SENTENCE],
  apply: () => [ownLine('least-to-most', SENTENCE)],
  plan: ({ text }) => [
    {
      purpose: 'List the questions to settle first, from easy to hard.',
      prompt: `${text}\n\nDo not answer yet. List the smaller questions that must be settled first, from the easiest to the hardest.`,
    },
    {
      purpose: 'Answer them in order, then the whole.',
      prompt: `${text}\n\nAnswer these questions in order, each using the ones before it, and then the request above:\n\n{{answer:1}}`,
    },
  ],
  examples: {
    picks: [
      {
        prompt:
          'Five people of different ages sit in a row; Ana is two seats left of Ben, Cleo sits next to the oldest, and Dan is at an end. Prove which orders are possible.',
        intent: 'reasoning',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'Translate ‘good morning’ to Japanese', intent: 'translation', prefer: true }],
  },
} as const satisfies Technique
