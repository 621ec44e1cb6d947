// Options weighed before one is recommended; as a search it is several calls.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const WEIGH = 'Weigh the two or three best options against the stated needs before recommending one.'

export const treeOfThoughts = {
  id: 'tree-of-thoughts',
  title: 'Weighing options',
  summary: 'Has the best options compared against your needs before one is recommended.',
  source: {
    title: 'Tree of Thoughts: Deliberate Problem Solving with Large Language Models',
    url: 'https://arxiv.org/abs/2305.10601',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Shown as a search over many calls on puzzles; the one-line form for decisions is our reading of it and not measured yet.',
  },
  stage: 'reasoning',
  byDefault: true,
  fits: {
    intents: {
      problem_solving: 1,
      task_planning: 0.6,
      data_analysis: 0.5,
      brainstorming: 0.3,
      otherwise: 0.1,
    },
    complexity: { simple: 0.5, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  conflictsWith: ['least-to-most', 'self-consistency'],
  sentences: [WEIGH],
  apply: (document, context) => {
    const lines = genreLines('tree-of-thoughts', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('tree-of-thoughts', WEIGH)]
  },
  plan: ({ text }, { required }) =>
    required
      ? [
          {
            purpose: 'Propose different approaches.',
            prompt: `${text}\n\nPropose three approaches that differ in kind, each in two sentences. Do not choose yet.`,
          },
          {
            purpose: 'Judge each against the request and develop the best.',
            prompt: `${text}\n\nJudge these approaches against the request, name the best, and carry it out:\n\n{{answer:1}}`,
          },
        ]
      : [],
  examples: {
    picks: [
      {
        prompt: 'Which database should we choose for our order system, Postgres or MongoDB?',
        intent: 'problem_solving',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
