// The user's own worked examples, pointed at. Examples are never invented and never taken from another task.

import { type Forms, formFor } from './forms.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Follow the pattern of the examples given, in form and in labels.',
}

export const fewShot = {
  id: 'few-shot',
  title: 'Your examples as the pattern',
  summary: 'Tells the model to follow the worked examples you gave.',
  source: {
    title: 'Language Models are Few-Shot Learners',
    url: 'https://arxiv.org/abs/2005.14165',
    year: 2020,
  },
  evidence: {
    strength: 'strong',
    note: 'Worked examples raised GPT-3 above zero-shot on most tasks tried; later work finds that they teach the form and the set of labels more than the mapping (arXiv 2202.12837). Models that reason gain less.',
  },
  helps: 'Helps where form and labels must come out the same every time.',
  harms: 'Harms when the examples belong to another task: the model copies their form and their slant.',
  stage: 'task',
  byDefault: true,
  fits: {
    intents: { classification: 1, extraction: 1, rewriting: 0.8, translation: 0.7, otherwise: 0.4 },
    complexity: { simple: 0.9, moderate: 1, complex: 1 },
    targets: { reasoning: 0.6, plain: 0.9, small: 1 },
  },
  avoid: (document) => {
    if (document.examples.length === 0) return 'the prompt has no worked examples'
    return /\b(like|as in|follow|same (?:form|format|pattern|way)|examples?)\b/i.test(document.said)
      ? 'you already point at your examples'
      : undefined
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('few-shot', formFor(FORMS, target))],
  examples: {
    picks: [
      {
        prompt:
          'Sort these reviews into good and bad.\n\nInput: lovely staff\nOutput: good\n\nInput: cold soup\nOutput: bad\n\nNow do the three from this morning: "we waited an hour", "best pie in town", "never again".',
        intent: 'classification',
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
