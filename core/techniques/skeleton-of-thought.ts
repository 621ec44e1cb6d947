// The outline first, then its points, which may be written at the same time.

import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import { answerOf, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Set it out as a few named points, each complete in itself.',
  small: 'Answer in a few named points.',
}
const OUTLINE =
  'Outline the answer to the request below in three to ten numbered points of a few words each. Write only the outline.'
const WRITE_OUT =
  'Write the answer to the request below along the outline that follows, point by point, each complete in itself. Add no point and leave none out.'

export const skeletonOfThought = {
  id: 'skeleton-of-thought',
  title: 'Outline first',
  summary:
    'Gets an outline in one call and the text along it in the next; the points can be written in parallel.',
  source: {
    title: 'Skeleton-of-Thought: Prompting LLMs for Efficient Parallel Generation',
    url: 'https://arxiv.org/abs/2307.15337',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Up to 2.39 times faster over twelve models, with the points written in parallel calls, and better rated answers on several kinds of question. The gain is time first: it needs a call per point, and answers whose parts depend on each other suffer.',
  },
  helps: 'Helps where a long answer falls into independent points and has to come fast.',
  harms: 'Harms proofs, calculations, code and stories, where each part needs the one before it.',
  stage: 'output',
  byDefault: false,
  fits: {
    intents: {
      explanation: 0.8,
      question_answering: 0.5,
      brainstorming: 0.5,
      professional_writing: 0.4,
      task_planning: 0.5,
      problem_solving: 0.4,
      reasoning: 0,
      code_generation: 0,
      code_debugging: 0,
      creative_writing: 0,
      conversation: 0,
      roleplay: 0,
      otherwise: 0.2,
    },
    complexity: { simple: 0.4, moderate: 1, complex: 1 },
    targets: { reasoning: 0.8, plain: 1, small: 0.7 },
  },
  conflictsWith: [
    'chain-of-density',
    'generated-knowledge',
    'least-to-most',
    'self-consistency',
    'step-back',
  ],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) =>
    noComment(document, context) || document.constraints.some(({ kind }) => kind === 'format')
      ? []
      : [ownLine('skeleton-of-thought', formFor(FORMS, context.target))],
  plan: (document, context) => [
    { purpose: 'Outline the answer.', prompt: plannedPrompt(OUTLINE, [request(document, context)]) },
    {
      purpose: 'Write it out along the outline; for speed, send it once per point, all at the same time.',
      prompt: plannedPrompt(WRITE_OUT, [request(document, context), answerOf(1, 'outline')]),
    },
  ],
  examples: {
    picks: [
      {
        prompt: 'Explain what a small charity has to consider before it takes on its first employee',
        intent: 'explanation',
        prefer: true,
      },
    ],
    skips: [
      {
        prompt: 'Prove that the square root of 2 is irrational, and that the proof fails for 4.',
        intent: 'reasoning',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
