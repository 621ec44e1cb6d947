// Ties the answer to the supplied text.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE =
  'Quote the passages the answer rests on, and say so where the text does not settle something.'

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
    strength: 'moderate',
    note: 'Asking for grounding raises the share of supported statements; quoting first helps on long documents.',
  },
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
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('quote-first-grounding', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('quote-first-grounding', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt:
          'Under this policy, may I carry over ten days?\n\n"Employees may carry over up to five days of unused leave into the next year. Carried days lapse on 31 March. Exceptions need written consent."',
        intent: 'grounded_qa',
      },
    ],
    skips: [{ prompt: 'Summarize the attached report in 3 bullets for the board', intent: 'summarization' }],
  },
} as const satisfies Technique
