// A solved problem of the same kind, and what carries over from it.

import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Name a solved problem of the same kind, and say what carries over to this one and what does not.',
  process: 'First recall a problem of the same kind and how it is solved, then solve this one in that way.',
  small: 'First recall a similar problem and its solution, then solve this one.',
}

export const analogical = {
  id: 'analogical',
  title: 'A solved problem of the same kind',
  summary: 'Has the model bring up a related problem with its solution and carry the method over.',
  source: {
    title: 'Large Language Models as Analogical Reasoners',
    url: 'https://arxiv.org/abs/2310.01714',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Better than zero-shot and hand-written few-shot chain of thought on GSM8K, MATH, Codeforces and tasks of BIG-Bench, with models of 2023 that do not reason. Examples beside the point did about as well on some tasks when they were correct (arXiv 2404.12728), so it may be the worked example that helps, not the likeness.',
  },
  helps: 'Helps on mathematics and algorithms that follow a known pattern, with models that do not reason.',
  harms:
    'Harms outside such problems: a forced likeness, as in comparing a letter with building blocks, leads away from the task.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: { reasoning: 0.9, code_generation: 0.5, problem_solving: 0.5, otherwise: 0.1 },
    complexity: { simple: 0.3, moderate: 0.9, complex: 1 },
    targets: { reasoning: 0.6, plain: 1, small: 0.6 },
  },
  avoid: noComment,
  conflictsWith: ['chain-of-thought', 'plan-and-solve', 'program-of-thoughts'],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('analogical', formFor(FORMS, target))],
  examples: {
    picks: [
      {
        prompt:
          'Twelve coins look alike and one is heavier or lighter. Find it in three weighings on a balance, and say which it is.',
        intent: 'reasoning',
        target: 'gpt-4o',
        prefer: true,
      },
    ],
    skips: [
      {
        prompt: 'Write an email to my landlord asking for a rent reduction',
        intent: 'professional_writing',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
