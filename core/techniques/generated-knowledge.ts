// The facts first, the answer from them: as two calls, or as facts that the answer shows.

import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import { answerOf, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'State the facts the answer rests on, then the answer.',
  small: 'List the facts you use, then answer.',
}
const RECALL =
  'Write down the facts that an answer to the request below must rest on, one per line. Only facts that are well established; do not answer the request.'
const ANSWER =
  'Answer the request below. Facts written down for it follow: use those that hold, and leave out any that are doubtful or beside the point.'

export const generatedKnowledge = {
  id: 'generated-knowledge',
  title: 'Facts first',
  summary:
    'Has the relevant facts written down, then the answer built on them, in two calls or in one answer.',
  source: {
    title: 'Generated Knowledge Prompting for Commonsense Reasoning',
    url: 'https://arxiv.org/abs/2110.08387',
    year: 2021,
  },
  evidence: {
    strength: 'moderate',
    note: 'Better accuracy on four commonsense benchmarks (NumerSense, CommonsenseQA, CommonsenseQA 2.0, QASC), with the knowledge sampled in calls of its own and models of 2021. No gain is shown for models that reason, nor for the form in one call.',
  },
  helps: 'Helps on questions of general knowledge whose answer hangs on a few facts that are rarely stated.',
  harms: 'Harms where the facts are obscure or recent: a wrong one, once written down, decides the answer.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: {
      question_answering: 0.8,
      explanation: 0.7,
      reasoning: 0.5,
      problem_solving: 0.5,
      conversation: 0,
      roleplay: 0,
      otherwise: 0.2,
    },
    complexity: { simple: 0.4, moderate: 0.9, complex: 1 },
    signals: { domain: 0.05 },
    targets: { reasoning: 0.6, plain: 1, small: 0.7 },
  },
  avoid: (document) => (document.material.length > 0 ? 'the facts are in the text you supplied' : undefined),
  conflictsWith: [
    'chain-of-density',
    'least-to-most',
    'self-consistency',
    'skeleton-of-thought',
    'step-back',
  ],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) =>
    noComment(document, context) ? [] : [ownLine('generated-knowledge', formFor(FORMS, context.target))],
  plan: (document, context) => [
    {
      purpose: 'Write down the facts that matter.',
      prompt: plannedPrompt(RECALL, [request(document, context)]),
    },
    {
      purpose: 'Answer from them.',
      prompt: plannedPrompt(ANSWER, [request(document, context), answerOf(1, 'facts')]),
    },
  ],
  examples: {
    picks: [
      {
        prompt: 'Can a penguin and a polar bear ever meet in the wild, and what would keep them apart?',
        intent: 'question_answering',
        prefer: true,
      },
    ],
    skips: [
      { prompt: 'thanks, that helped!', intent: 'conversation', prefer: true },
      {
        prompt:
          'Under this policy, may I carry over ten days?\n\n"Employees may carry over up to five days of unused leave into the next year. Exceptions need written consent."',
        intent: 'grounded_qa',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
