// Options weighed before one is recommended; as a search it is several calls.

import type { Forms } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { answerOf, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Weigh the two or three best options against the stated needs before recommending one.',
  small: 'Compare the two or three best options, then recommend one.',
}
const PROPOSE =
  'Propose three approaches to the request below that differ in kind, or name the options where it is a choice, each in two or three sentences. Choose none of them yet and carry none out.'
const JUDGE =
  'Judge each of the approaches to this request on its own: what speaks for it, what would make it fail, and how well it meets what was asked.'
const WHY = 'Say in one sentence why the others were set aside.'
const CARRY_OUT = 'Carry out the request below with the approach that the judgements favour.'

export const treeOfThoughts = {
  id: 'tree-of-thoughts',
  title: 'Weighing options',
  summary:
    'Has the best options compared against your needs before one is recommended; by name, also as three calls.',
  source: {
    title: 'Tree of Thoughts: Deliberate Problem Solving with Large Language Models',
    url: 'https://arxiv.org/abs/2305.10601',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'As a search over many calls GPT-4 solved 74% of the Game of 24, against 4% with chain of thought. The plan of three calls and the one line for decisions are our reading of it and not measured yet.',
  },
  helps: 'Helps with decisions and designs, where the first idea is rarely the best.',
  harms: 'Harms where there is nothing to choose: options are then made up for the sake of the form.',
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
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('tree-of-thoughts', FORMS, document, context),
  plan: (document, context) =>
    context.required
      ? [
          {
            purpose: 'Propose different approaches.',
            prompt: plannedPrompt(PROPOSE, [request(document, context)]),
          },
          {
            purpose: 'Judge each against the request.',
            prompt: plannedPrompt(JUDGE, [request(document, context), answerOf(1, 'approaches')]),
          },
          {
            purpose: 'Carry out the best.',
            prompt: plannedPrompt(noComment(document, context) ? CARRY_OUT : `${CARRY_OUT} ${WHY}`, [
              request(document, context),
              answerOf(1, 'approaches'),
              answerOf(2, 'judgements'),
            ]),
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
