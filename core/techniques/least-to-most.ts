// Small questions first, each answer feeding the next: several calls by nature.

import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import { answerOf, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Give the answers to the simpler questions this rests on first, and build the whole on them.',
  process:
    'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.',
}
const LIST =
  'List the smaller questions that must be settled to answer the request below, from the easiest to the hardest. Only list them; answer none.'
const SETTLE =
  'Questions that the request below rests on follow. Answer them in order and briefly, each from the answers before it. Do not answer the request itself yet.'
const ANSWER =
  'Answer the request below. The smaller questions it rests on have been settled; build on their answers.'

export const leastToMost = {
  id: 'least-to-most',
  title: 'Least to most',
  summary:
    'Breaks the problem into questions from easy to hard and answers them in that order, in three calls or in one.',
  source: {
    title: 'Least-to-Most Prompting Enables Complex Reasoning in Large Language Models',
    url: 'https://arxiv.org/abs/2205.10625',
    year: 2022,
  },
  evidence: {
    strength: 'moderate',
    note: 'At least 99% on SCAN in any split with a GPT-3 code model and 14 examples, against 16% for chain of thought; gains elsewhere are smaller. Those are worked examples for models that do not reason.',
  },
  helps: 'Helps where the whole can only be answered once smaller questions are settled.',
  harms:
    'Harms where the first split is wrong, since everything rests on it, and several calls cost several times as much.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.9, problem_solving: 0.7, code_generation: 0.5, otherwise: 0.2 },
    complexity: { simple: 0.2, moderate: 0.7, complex: 1 },
    targets: { reasoning: 0.6, plain: 1, small: 0.9 },
  },
  conflictsWith: [
    'chain-of-density',
    'generated-knowledge',
    'self-consistency',
    'skeleton-of-thought',
    'step-back',
    'tree-of-thoughts',
  ],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) =>
    noComment(document, context) ? [] : [ownLine('least-to-most', formFor(FORMS, context.target))],
  plan: (document, context) => [
    {
      purpose: 'List the questions to settle first, from easy to hard.',
      prompt: plannedPrompt(LIST, [request(document, context)]),
    },
    {
      purpose: 'Settle them in order.',
      prompt: plannedPrompt(SETTLE, [request(document, context), answerOf(1, 'questions')]),
    },
    {
      purpose: 'Answer the whole from them.',
      prompt: plannedPrompt(ANSWER, [request(document, context), answerOf(2, 'settled')]),
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
