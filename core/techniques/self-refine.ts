// What would change the answer: the useful half of a self-review.

import type { Forms } from './forms.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { answerOf, asGiven, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Say what the answer rests on, and what would change it.',
  small: 'Say what would change the answer.',
}
const REVIEW =
  'Below are a request and an answer to it. List where the answer falls short of the request, the gravest first, each with the place and what would mend it. If it does not fall short anywhere, say only that.'
const REVISE =
  'Below are a request, an answer to it and a review of that answer. Rewrite the answer so that what the review rightly names is mended, and change nothing else. Return only the new answer.'

export const selfRefine = {
  id: 'self-refine',
  title: 'What would change it',
  summary:
    'Has a recommendation say what it rests on and what would change it; by name, also answer, review and revision as three calls.',
  source: {
    title: 'Self-Refine: Iterative Refinement with Self-Feedback',
    url: 'https://arxiv.org/abs/2303.17651',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Some 20% better on average over seven tasks with GPT-3.5 and GPT-4, judged by people and metrics, with little gain on mathematics. Without feedback from outside, models do not reliably correct their own reasoning (arXiv 2310.01798), so no self-check is asked for in one call.',
  },
  helps:
    'Helps writing and code, where a review can name what is wrong; in one call, a recommendation whose ground you want to see.',
  harms: 'Harms right answers to hard problems, which a review without new facts can talk the model out of.',
  stage: 'check',
  byDefault: true,
  fits: {
    intents: { problem_solving: 0.9, data_analysis: 0.7, code_debugging: 0.6, otherwise: 0.4 },
    complexity: { simple: 0.4, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.5 },
  },
  avoid: (document, context) =>
    wantsNothingElse(document, context) && !context.required ? 'you want the answer alone' : undefined,
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('self-refine', FORMS, document, context),
  plan: (document, context) =>
    context.required
      ? [
          { purpose: 'Answer as asked.', prompt: asGiven(document, context) },
          {
            purpose: 'Review the answer; feedback from tests or a person is worth more, where there is any.',
            prompt: plannedPrompt(REVIEW, [request(document, context), answerOf(1, 'answer')]),
          },
          {
            purpose: 'Revise it.',
            prompt: plannedPrompt(REVISE, [
              request(document, context),
              answerOf(1, 'answer'),
              answerOf(2, 'review'),
            ]),
          },
        ]
      : [],
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
