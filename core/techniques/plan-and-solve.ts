// A plan before the work, for models that do not plan by themselves.

import { reasons } from '../targets/target.ts'
import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Open with the plan in a few lines, then the result of each part of it.',
  process: 'First lay out a short plan, then carry it out part by part, keeping the intermediate results.',
  small: 'First write a short plan, then carry out each part.',
}

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
    note: 'Better than “think step by step” with GPT-3 on ten datasets, most of them arithmetic, because fewer steps went missing; not tested on current models.',
  },
  helps: 'Helps models that do not reason, where a problem has several parts and one is easily forgotten.',
  harms: 'Harms short questions, and is of no use to models that plan by themselves.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.9, task_planning: 0.6, data_analysis: 0.7, problem_solving: 0.6, otherwise: 0.2 },
    complexity: { simple: 0.3, moderate: 0.8, complex: 1 },
    targets: { reasoning: 0.6, plain: 1, small: 0.7 },
  },
  avoid: (document, context) =>
    noComment(document, context) ??
    (reasons(context.target) && !context.required ? 'the target plans by itself' : undefined),
  conflictsWith: ['analogical', 'chain-of-thought', 'program-of-thoughts'],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('plan-and-solve', formFor(FORMS, target))],
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
