// Ties the answer to the supplied text.

import type { Forms } from './forms.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Quote the passages the answer rests on, and say so where the text does not settle something.',
  small: 'Quote the passages you use, and say where the text gives no answer.',
}

export const quoteFirstGrounding = {
  id: 'quote-first-grounding',
  title: 'Grounding in the supplied text',
  summary: 'Keeps the answer to what your material says, and has it point at the place that says so.',
  source: {
    title: '“According to …”: Prompting Language Models Improves Quoting from Pre-Training Data',
    url: 'https://arxiv.org/abs/2305.13252',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: '“According to …” made models quote more of what they learnt from Wikipedia, which is about memory rather than supplied text. For supplied text, quoting first is the advice of vendors for long documents; we know of no controlled study.',
  },
  helps: 'Helps where the answer must not say more than the text does.',
  harms: 'Harms where the text is only a starting point and general knowledge is wanted too.',
  stage: 'material',
  byDefault: true,
  fits: {
    intents: {
      grounded_qa: 1,
      extraction: 0.9,
      summarization: 1,
      data_analysis: 0.8,
      code_debugging: 0.7,
      classification: 0.6,
      otherwise: 0.5,
    },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.9 },
  },
  avoid: (document) =>
    document.material.length === 0 ? 'there is no supplied text to hold on to' : undefined,
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('quote-first-grounding', FORMS, document, context),
  examples: {
    picks: [
      {
        prompt:
          'Is my claim backed by the text? Claim: staff may carry over ten days.\n\n"Employees may carry over up to five days of unused leave into the next year. Carried days lapse on 31 March. Exceptions need written consent."',
        intent: 'grounded_qa',
      },
    ],
    skips: [{ prompt: 'Summarize the attached report in 3 bullets for the board', intent: 'summarization' }],
  },
} as const satisfies Technique
