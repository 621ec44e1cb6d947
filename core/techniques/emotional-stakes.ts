// Pleas, threats and bribes: in the catalogue so that their absence is explained. Nothing is ever added,
// even when required: it was measured to change nothing, and it would put a claim into your mouth.

import type { Technique } from './technique.ts'

export const emotionalStakes = {
  id: 'emotional-stakes',
  title: 'Emotional stakes',
  summary:
    'Would tell the model that much depends on the answer, or offer it a tip; never added, even when required.',
  source: {
    title: 'Prompting Science Report 3: I’ll pay you or I’ll kill you — but will you care?',
    url: 'https://arxiv.org/abs/2508.00614',
    year: 2025,
  },
  evidence: {
    strength: 'none',
    note: 'Threats and tips had no significant effect on GPQA and MMLU-Pro with five models of 2024 and 2025; single questions moved in both directions, in no way that could be foreseen. An earlier paper found gains with models of 2023 (arXiv 2307.11760).',
  },
  helps:
    'Helps nowhere that we know of; where something does depend on the answer, say what it is for, as the purpose.',
  harms:
    'Says in your name what you did not say, and now and then the model answers the plea instead of the question.',
  stage: 'frame',
  byDefault: false,
  fits: {
    intents: { otherwise: 0 },
    complexity: { simple: 0, moderate: 0, complex: 0 },
    targets: { reasoning: 0, plain: 0, small: 0 },
  },
  avoid: () => 'measured, it changes nothing, and it would claim in your name what you did not say',
  conflictsWith: [],
  sentences: [],
  apply: () => [],
  examples: {
    picks: [],
    skips: [
      {
        prompt: 'Write an email to my landlord asking for a rent reduction',
        intent: 'professional_writing',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
