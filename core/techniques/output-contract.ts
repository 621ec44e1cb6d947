// What an answer must contain so that it can be checked.

import type { Forms } from './forms.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'Put the result itself first, and everything about it after it.',
  small: 'Put the result itself first.',
}

export const outputContract = {
  id: 'output-contract',
  title: 'Output contract',
  summary: 'Says what the answer must contain so that it can be checked or used by a program.',
  source: {
    title:
      'Let Me Speak Freely? A Study on the Impact of Format Restrictions on Performance of Large Language Models',
    url: 'https://arxiv.org/abs/2408.02442',
    year: 2024,
  },
  evidence: {
    strength: 'moderate',
    note: 'Strict formats (JSON, XML, YAML) lowered accuracy on reasoning tasks with several models of 2024, looser ones less; classification hardly suffered. So parts are named and no format is forced; what naming them gains is not measured.',
  },
  helps: 'Helps where somebody has to check the answer or work on with it.',
  harms: 'Harms where a strict form squeezes out the reasoning that leads to the answer.',
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
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('output-contract', FORMS, document, context),
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
