// Several independent answers and the one most of them reach.

import { reasons } from '../targets/target.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { answerOf, asGiven, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'

const SOLVE =
  'Work out the request below step by step, and end with the answer on its own line after “Answer:”.'
const VOTE =
  'Below are a request and five independent answers to it. Return the answer that most of them reach, in the form the request asks for.'
const COUNT = 'Then say on a line of its own how many of the five agree.'

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
    note: 'Over one chain of thought 17.9% more on GSM8K, 11.0% on SVAMP and 12.2% on AQuA, with PaLM and GPT-3 class models and up to 40 samples. It needs answers that can be counted, and is not measured there for models that reason.',
  },
  helps: 'Helps on problems with one right answer that single runs often miss.',
  harms: 'Costs as many calls as it takes samples, and is no use for texts, which cannot be voted on.',
  stage: 'check',
  byDefault: false,
  fits: {
    intents: { reasoning: 1, data_analysis: 0.5, classification: 0.6, otherwise: 0 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 0.7, plain: 1, small: 1 },
  },
  conflictsWith: [
    'chain-of-density',
    'generated-knowledge',
    'least-to-most',
    'skeleton-of-thought',
    'step-back',
    'tree-of-thoughts',
  ],
  sentences: [],
  apply: () => [],
  plan: (document, context) => {
    const bare = wantsNothingElse(document, context)
    return [
      {
        purpose: 'Answer independently five times, at a temperature above zero.',
        prompt:
          bare || reasons(context.target)
            ? asGiven(document, context)
            : plannedPrompt(SOLVE, [request(document, context)]),
        samples: 5,
      },
      {
        purpose: 'Keep the answer most of them reach.',
        prompt: plannedPrompt(bare ? VOTE : `${VOTE} ${COUNT}`, [
          request(document, context),
          answerOf(1, 'answers'),
        ]),
      },
    ]
  },
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
