// A role in front, only when somebody asks for one: it changes tone more than truth.

import type { IntentLabel } from '../intents/labels.ts'
import type { Technique } from './technique.ts'

const ROLES: Partial<Record<IntentLabel, string>> = {
  code_generation: 'an experienced software engineer',
  code_debugging: 'an experienced software engineer who debugs by evidence',
  data_analysis: 'a careful data analyst',
  explanation: 'a teacher who knows the subject well',
  professional_writing: 'an experienced editor',
  rewriting: 'an experienced editor',
  translation: 'a professional translator',
  problem_solving: 'an adviser with long experience in this field',
  task_planning: 'a planner with long experience in this field',
}

const EXPERT = 'an expert in the subject of the request'

const youAre = (who: string): string => `You are ${who}.`

export const role = {
  id: 'role',
  title: 'Role',
  summary: 'Puts a role in front of the request.',
  source: {
    title:
      'When “A Helpful Assistant” Is Not Really Helpful: Personas in System Prompts Do Not Improve Performances of Large Language Models',
    url: 'https://arxiv.org/abs/2311.10054',
    year: 2023,
  },
  evidence: {
    strength: 'none',
    note: 'No gain in accuracy on 2,410 factual questions, over 162 roles and four families of open models, nor for expert roles on GPQA and MMLU-Pro with six later ones (arXiv 2512.05858); it shapes tone. Never chosen by default.',
  },
  helps: 'Helps the tone and vocabulary of a text, when you ask for a role.',
  harms: 'Makes an answer sound expert without making it more correct.',
  stage: 'frame',
  byDefault: false,
  fits: {
    intents: { conversation: 0, roleplay: 0, professional_writing: 0.6, otherwise: 0.4 },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 0.8, plain: 1, small: 1 },
  },
  avoid: (document) =>
    document.constraints.some(({ kind }) => kind === 'role') ? 'you already give it a role' : undefined,
  conflictsWith: [],
  sentences: [...Object.values(ROLES), EXPERT].map(youAre),
  apply: (_document, { intent }) => [
    {
      technique: 'role',
      line: 'role',
      text: youAre(ROLES[intent] ?? EXPERT),
      place: { at: 'lead' },
      worth: 1,
      instruction: true,
    },
  ],
  examples: {
    picks: [
      {
        prompt: 'Write an email to my landlord asking for a rent reduction',
        intent: 'professional_writing',
        prefer: true,
      },
    ],
    skips: [
      {
        prompt: 'You are a tax adviser. Explain the flat-rate scheme to me.',
        intent: 'explanation',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
