// Instructions that somebody can carry out: the form of an answer, not of a model's thinking.

import { type Forms, formFor } from './forms.ts'
import { wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome:
    'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.',
  small: 'Give numbered steps in order, one action in each.',
}

export const stepByStepProcedure = {
  id: 'step-by-step-procedure',
  title: 'Numbered procedure',
  summary: 'Asks for instructions as numbered steps that can be carried out and checked one by one.',
  source: {
    title: 'Reframing Instructional Prompts to GPTk’s Language',
    url: 'https://arxiv.org/abs/2109.07830',
    year: 2021,
  },
  evidence: {
    strength: 'weak',
    note: 'The paper shows that GPT-2 and GPT-3 class models follow instructions better when these are itemised, on twelve tasks. We never itemise your words; that people follow numbered answers better is plain practice and not measured here.',
  },
  helps: 'Helps where you will carry the answer out with your hands or at a keyboard.',
  harms:
    'Harms where nothing is carried out: arguments, stories and opinions cut into steps lose their thread.',
  stage: 'output',
  byDefault: false,
  fits: {
    intents: {
      task_planning: 0.8,
      explanation: 0.6,
      problem_solving: 0.6,
      code_debugging: 0.4,
      question_answering: 0.4,
      conversation: 0,
      roleplay: 0,
      creative_writing: 0,
      reasoning: 0,
      otherwise: 0.1,
    },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  avoid: (document, context) => {
    if (wantsNothingElse(document, context)) return 'you want the answer alone'
    return document.constraints.some(({ kind }) => kind === 'steps' || kind === 'format')
      ? 'you already say what form the answer takes'
      : undefined
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('step-by-step-procedure', formFor(FORMS, target))],
  examples: {
    picks: [
      {
        prompt: 'How do I move all photos from my old phone to a new one and keep the albums?',
        intent: 'problem_solving',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'write a poem about autumn in our village', intent: 'creative_writing', prefer: true }],
  },
} as const satisfies Technique
