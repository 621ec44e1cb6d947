// The yardstick stated before anything is judged by it.

import type { Forms } from './forms.ts'
import type { Technique } from './technique.ts'
import { techniqueLines } from './technique-lines.ts'

const FORMS: Forms = {
  outcome: 'State the yardstick first, and judge every item by the same one.',
  small: 'Judge every item by the same stated yardstick.',
}

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
    note: 'With a written rubric and a reference answer, a 13B model trained for it agreed with people about as well as GPT-4. That one line asking for a yardstick helps an ordinary model is our reading.',
  },
  helps: 'Helps scores, rankings and reviews of several items.',
  harms: 'Harms judgements of taste, which a yardstick flattens.',
  stage: 'output',
  byDefault: true,
  fits: {
    intents: { classification: 0.9, problem_solving: 0.5, rewriting: 0.3, otherwise: 0.3 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 0.8 },
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (document, context) => techniqueLines('rubric', FORMS, document, context),
  examples: {
    picks: [
      {
        prompt: 'Score these 5 names from 1 to 10 for clarity: Heron / Kelp & Co / Tidal / North / Salt',
        intent: 'classification',
      },
    ],
    skips: [{ prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning' }],
  },
} as const satisfies Technique
