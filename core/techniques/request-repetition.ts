// The request once more after long material, for models that lose sight of it.

import { slice } from '../span.ts'
import { reasons } from '../targets/target.ts'
import type { Technique } from './technique.ts'

/** Material this long pushes the request out of sight of models that do not reason. */
const LONG_MATERIAL = 3_000
const SHORT_REQUEST = 300
const OPENING = 'Once more, the request:'

export const requestRepetition = {
  id: 'request-repetition',
  title: 'Request repeated',
  summary: 'Repeats a short request word for word after long material.',
  source: {
    title: 'Re-Reading Improves Reasoning in Large Language Models',
    url: 'https://arxiv.org/abs/2309.06275',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Reading the question twice raised accuracy on reasoning benchmarks for models that do not reason. Sending the whole prompt twice won 47 of 70 comparisons on seven models and lost none, but did little once they reasoned step by step (arXiv 2512.14982). Ours repeats the request alone, after long material.',
  },
  helps: 'Helps models that do not reason, after thousands of words of material.',
  harms: 'Costs a line or two; models that reason have no use for it.',
  stage: 'output',
  byDefault: true,
  fits: {
    intents: { otherwise: 0.8 },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    targets: { reasoning: 0, plain: 1, small: 1 },
  },
  avoid: (_document, { target }) =>
    reasons(target) ? 'the target reasons and needs no repetition' : undefined,
  conflictsWith: [],
  sentences: [OPENING],
  apply: (document) => {
    const [request, ...others] = document.request
    const [material] = document.material
    if (!request || !material || others.length > 0) return []
    const words = slice(document.text, request).trim()
    const long = material.span.end - material.span.start >= LONG_MATERIAL
    return request.end <= material.span.start && long && words.length <= SHORT_REQUEST
      ? [
          {
            technique: 'request-repetition',
            line: 'repetition',
            text: `${OPENING} ${words}`,
            place: { at: 'after-request' },
            worth: 2,
            instruction: false,
          },
        ]
      : []
  },
  examples: {
    picks: [
      {
        prompt: `Summarize this report for the board.\n\n${'Revenue in the north rose while costs stayed flat. '.repeat(80)}`,
        intent: 'summarization',
        target: 'small',
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering', target: 'small' }],
  },
} as const satisfies Technique
