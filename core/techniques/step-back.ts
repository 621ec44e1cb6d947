// The principle before the case.

import type { Forms } from './forms.ts'
import { answerOf, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Name the general principle that decides this, and show how it applies to the case.',
  process: 'First name the general principle that decides this, then apply it to the case.',
}
const PRINCIPLE =
  'Which general principle, law or concept decides the request below? State it with what follows from it in general. Do not answer the request yet.'
const APPLY = 'Answer the request below by applying the principle stated for it, as far as it holds here.'

export const stepBack = {
  id: 'step-back',
  title: 'Step back',
  summary: 'Has the principle that governs the case named and then applied, in one answer or in two calls.',
  source: {
    title: 'Take a Step Back: Evoking Reasoning via Abstraction in Large Language Models',
    url: 'https://arxiv.org/abs/2310.06117',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'PaLM-2L gained 7% and 11% on MMLU physics and chemistry, 27% on TimeQA and 7% on MuSiQue, in two calls. Not measured for models that reason, nor for the form in one call.',
  },
  helps: 'Helps where a law or a concept decides the case and the details distract from it.',
  harms: 'Harms where nothing general decides: the principle is then a detour.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: {
      explanation: 0.8,
      reasoning: 0.8,
      problem_solving: 0.7,
      question_answering: 0.3,
      otherwise: 0.2,
    },
    complexity: { simple: 0.3, moderate: 0.9, complex: 1 },
    signals: { domain: 0.05 },
    targets: { reasoning: 0.6, plain: 1, small: 0.8 },
  },
  conflictsWith: [
    'chain-of-density',
    'generated-knowledge',
    'least-to-most',
    'self-consistency',
    'skeleton-of-thought',
  ],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('step-back', FORMS, document, context),
  plan: (document, context) => [
    {
      purpose: 'Find the principle that decides.',
      prompt: plannedPrompt(PRINCIPLE, [request(document, context)]),
    },
    {
      purpose: 'Apply it to the case.',
      prompt: plannedPrompt(APPLY, [request(document, context), answerOf(1, 'principle')]),
    },
  ],
  examples: {
    picks: [
      {
        prompt:
          'Why does the pressure in a sealed bottle rise when it lies in the sun, and by how much at 20 degrees more?',
        intent: 'explanation',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'thanks, that helped!', intent: 'conversation', prefer: true }],
  },
} as const satisfies Technique
