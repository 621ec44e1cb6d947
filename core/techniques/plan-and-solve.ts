// A plan before the work, for models that do not plan by themselves.

import { reasons } from '../targets/target.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const OUTCOME = 'Open with the plan in a few lines, then the result of each part of it.'
const PROCESS =
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.'

export const planAndSolve = {
  id: 'plan-and-solve',
  title: 'Plan and solve',
  summary: 'Has the model lay out a plan, then carry it out.',
  source: {
    title:
      'Plan-and-Solve Prompting: Improving Zero-Shot Chain-of-Thought Reasoning by Large Language Models',
    url: 'https://arxiv.org/abs/2305.04091',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Better than plain step-by-step on multi-step arithmetic for models that do not reason; untested on current ones.',
  },
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.9, task_planning: 0.6, data_analysis: 0.7, problem_solving: 0.6, otherwise: 0.2 },
    complexity: { simple: 0.3, moderate: 0.8, complex: 1 },
    targets: { reasoning: 0.6, plain: 1, small: 0.7 },
  },
  avoid: (document, context) => {
    const { target, required } = context
    if (wantsNothingElse(document, context)) return 'you want the answer alone'
    return reasons(target) && !required ? 'the target plans by itself' : undefined
  },
  conflictsWith: ['chain-of-thought', 'program-of-thoughts'],
  sentences: [PROCESS, OUTCOME],
  apply: (_document, { target }) => [ownLine('plan-and-solve', reasons(target) ? OUTCOME : PROCESS)],
  examples: {
    picks: [
      {
        prompt:
          'Our tank holds 900 litres, fills at 12 litres a minute and leaks 3 a minute from half full on. When is it full, and how much has leaked by then?',
        intent: 'reasoning',
        target: 'gpt-4o',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering', prefer: true }],
  },
} as const satisfies Technique
