// Claims that can be checked stand apart from those that cannot.

import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'Mark which statements are uncertain and how each could be checked.'

export const chainOfVerification = {
  id: 'chain-of-verification',
  title: 'Checkable claims',
  summary: 'Separates what is certain from what should be checked, so that nobody has to guess.',
  source: {
    title: 'Chain-of-Verification Reduces Hallucination in Large Language Models',
    url: 'https://arxiv.org/abs/2309.11495',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Fewer false facts in lists and biographies when verification runs as calls of its own; weaker in one call.',
  },
  stage: 'check',
  byDefault: true,
  fits: {
    intents: { question_answering: 0.7, explanation: 0.6, professional_writing: 0.5, otherwise: 0.4 },
    complexity: { simple: 0.5, moderate: 1, complex: 1 },
    signals: { domain: 0.05 },
    targets: { reasoning: 1, plain: 1, small: 0.6 },
  },
  avoid: (document, context) =>
    wantsNothingElse(document, context) ? 'you want the answer alone' : undefined,
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('chain-of-verification', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('chain-of-verification', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt: 'Who said that all models are wrong, and is the quote genuine?',
        intent: 'question_answering',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
