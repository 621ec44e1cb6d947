// A large task in parts that can be judged one by one.

import type { Forms } from './forms.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Deal with each part on its own, then say how the parts fit together.',
  small: 'Deal with one part after the other, each under its name.',
}

export const decomposition = {
  id: 'decomposition',
  title: 'Parts that can be judged',
  summary: 'Splits a large task into parts that can each be checked.',
  source: {
    title: 'Decomposed Prompting: A Modular Approach for Solving Complex Tasks',
    url: 'https://arxiv.org/abs/2210.02406',
    year: 2022,
  },
  evidence: {
    strength: 'moderate',
    note: 'Better than chain of thought on long symbolic tasks and questions of several hops with GPT-3 class models, with a prompt of its own for each part; naming the parts in one prompt is the cheap version and not measured.',
  },
  helps: 'Helps large tasks that would otherwise come back as one undivided block.',
  harms: 'Harms small tasks, which it blows up.',
  stage: 'task',
  byDefault: true,
  fits: {
    intents: {
      code_generation: 0.6,
      problem_solving: 0.7,
      task_planning: 0.8,
      data_analysis: 0.6,
      otherwise: 0.3,
    },
    complexity: { simple: 0.2, moderate: 0.8, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('decomposition', FORMS, document, context),
  examples: {
    picks: [
      {
        prompt: 'Build me a web app where my tennis club can book courts, with logins and an admin page',
        intent: 'code_generation',
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
