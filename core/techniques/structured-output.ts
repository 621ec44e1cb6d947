// JSON that a program can read: the schema goes with the call, the text says only what a schema cannot.

import { namesFields, saysWhatIfAbsent, wantsJson } from '../generate/response-schema.ts'
import type { IntentLabel } from '../intents/labels.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const ABSENT = 'Use null where a value is not given.'
const BARE = 'Return only the JSON, with nothing before or after it.'

/** Where values are read off a text rather than judged, so that one may not be there. */
const READS_VALUES = new Set<IntentLabel>(['extraction', 'data_analysis'])
/** Lines of a playbook that settle it already. */
const SETTLES_ABSENCE = /\b(?:empty|null|blank|not (?:there|given|stated))\b/i
/** The request wants words beside the JSON. */
const WANTS_MORE = /\b(?:explain|why|reasons?|because|comment|describe how|walk me through)\b/i

export const structuredOutput = {
  id: 'structured-output',
  title: 'Structured output',
  summary: 'Returns JSON mode and, where you name the fields, a schema for the call beside the prompt.',
  source: {
    title: 'Generating Structured Outputs from Language Models: Benchmark and Studies',
    url: 'https://arxiv.org/abs/2501.10868',
    year: 2025,
  },
  evidence: {
    strength: 'moderate',
    note: 'Six ways of forcing a schema, on some ten thousand real ones: the output keeps to what the framework supports, and the best supports twice as many schemas as the worst. JSON can cost accuracy on reasoning tasks and hardly does on classification (arXiv 2408.02442).',
  },
  helps: 'Helps where a program reads the answer and you have named the fields.',
  harms: 'Harms where the answer needs room to argue: a schema leaves no place for what it did not foresee.',
  stage: 'output',
  byDefault: true,
  fits: {
    intents: {
      extraction: 1,
      classification: 0.9,
      data_analysis: 0.8,
      conversation: 0,
      roleplay: 0,
      otherwise: 0.7,
    },
    complexity: { simple: 1, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  avoid: (document) => (wantsJson(document) ? undefined : 'you ask for no JSON'),
  conflictsWith: ['zero-shot-framing'],
  sentences: [ABSENT, BARE],
  apply: (document, { genre, intent, target, required }) => {
    const bare = !target.jsonMode && document.tasks.length <= 1 && !WANTS_MORE.test(document.said)
    const open =
      (required || READS_VALUES.has(intent)) &&
      namesFields(document) &&
      document.material.length > 0 &&
      !saysWhatIfAbsent(document) &&
      !genre.lines.some(({ text }) => SETTLES_ABSENCE.test(text))
    return [
      ...(bare ? [ownLine('structured-output', BARE, 3)] : []),
      ...(open ? [ownLine('structured-output', ABSENT)] : []),
    ]
  },
  examples: {
    picks: [
      {
        prompt:
          'Sort this complaint for our desk, as JSON with the keys product, topic, urgency:\n\n"I ordered the grey kettle three weeks ago and the lid is cracked. Nobody answers the phone, and I need it for a birthday on Saturday."',
        intent: 'classification',
        prefer: true,
      },
      {
        prompt:
          'Extract the order as JSON with the fields number, customer, total:\n\n"Order 4711 for Bakker & Sons, 129.90 euros, to be paid by Friday."',
        intent: 'extraction',
        target: 'llama-8b',
      },
    ],
    skips: [
      { prompt: 'write a python function to merge overlapping intervals', intent: 'code_generation' },
      { prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning', prefer: true },
    ],
  },
} as const satisfies Technique
