// The yardstick stated before anything is judged by it.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const SENTENCE = 'State the yardstick first, and judge every item by the same one.'

export const rubric = {
  id: 'rubric',
  title: 'Stated yardstick',
  summary: 'Has judgements made by a yardstick that is written down and the same for every item.',
  source: {
    title: 'Prometheus: Inducing Fine-grained Evaluation Capability in Language Models',
    url: 'https://arxiv.org/abs/2310.08491',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Judgements with a rubric agree better with people than judgements without one.',
  },
  stage: 'output',
  byDefault: true,
  fits: {
    intents: { classification: 0.9, problem_solving: 0.5, rewriting: 0.3, otherwise: 0.3 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.8 },
  },
  conflictsWith: [],
  sentences: [SENTENCE],
  apply: (document, context) => {
    const lines = genreLines('rubric', document, context)
    return lines.length > 0 || !context.required ? lines : [ownLine('rubric', SENTENCE)]
  },
  examples: {
    picks: [
      {
        prompt:
          'Score these three essays from 1 to 10 for clarity: "The sea is blue and wide and old." "Cats sleep most of the day." "We went home."',
        intent: 'classification',
      },
    ],
    skips: [{ prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning' }],
  },
} as const satisfies Technique
