// What an answer must contain so that it can be checked.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Put the result itself first, and everything about it after it.'

export const outputContract = {
  id: 'output-contract',
  title: 'Output contract',
  summary: 'Says what the answer must contain so that it can be checked or used by a program.',
  source: {
    title: 'Let Me Speak Freely? A Study on the Impact of Format Restrictions on LLM Performance',
    url: 'https://arxiv.org/abs/2408.02442',
    year: 2024,
  },
  evidence: {
    strength: 'moderate',
    note: 'Naming the parts of an answer helps; forcing a strict format on a reasoning task lowers accuracy, so none is forced.',
  },
  stage: 'output',
  byDefault: true,
  fits: {
    intents: {
      conversation: 0,
      roleplay: 0,
      creative_writing: 0.2,
      extraction: 1,
      classification: 1,
      data_analysis: 0.9,
      code_debugging: 1,
      otherwise: 0.8,
    },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  avoid: (document, context) =>
    !context.required && document.constraints.some(({ kind }) => kind === 'format')
      ? 'you already say what form the answer takes'
      : undefined,
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('output-contract', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('output-contract', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt: "SELECT * FROM orders o JOIN users u ON o.user_id = u.id WHERE u.country = 'DE' why slow?",
        intent: 'code_debugging',
      },
    ],
    skips: [{ prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning' }],
  },
} as const satisfies Technique
