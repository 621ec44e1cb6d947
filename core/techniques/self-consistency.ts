// Several independent answers and the one most of them reach.

import type { Technique } from './technique.ts'

export const selfConsistency = {
  id: 'self-consistency',
  title: 'Self-consistency',
  summary: 'Sends the same prompt several times and keeps the answer most of them agree on.',
  source: {
    title: 'Self-Consistency Improves Chain of Thought Reasoning in Language Models',
    url: 'https://arxiv.org/abs/2203.11171',
    year: 2022,
  },
  evidence: {
    strength: 'strong',
    note: 'Reliable gains on problems with one right answer; costs as many calls as samples.',
  },
  stage: 'check',
  byDefault: false,
  fits: {
    intents: { reasoning: 1, data_analysis: 0.5, classification: 0.6, otherwise: 0 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 0.7, plain: 1, small: 1 },
  },
  conflictsWith: ['least-to-most', 'tree-of-thoughts'],
  sentences: [],
  apply: () => [],
  plan: ({ text }) => [
    { purpose: 'Answer independently five times, at a temperature above zero.', prompt: text, samples: 5 },
    {
      purpose: 'Keep the answer most of them reach.',
      prompt: `Here are five independent answers to one question. Give the final answer most of them reach, and say how many agree.\n\n{{answer:1}}`,
    },
  ],
  examples: {
    picks: [
      {
        prompt:
          'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
        intent: 'reasoning',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'write a poem about autumn in our village', intent: 'creative_writing', prefer: true }],
  },
} as const satisfies Technique
