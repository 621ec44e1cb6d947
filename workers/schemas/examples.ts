// What the reference shows for each endpoint: requests to try, and an answer as it came.

import { formatEvent } from '../enhancement/event-stream.ts'

const VERSIONS = { model: 'edge-2026-11-25', catalogue: '2026-11-25', policy: '2026-11-25' }
const TAIL = { versions: VERSIONS, cache: 'bypass' as const, degraded: [], durationMs: 3 }
const ID = '01KAXV6Q2M8YB0V4T9G3N5D7RC'

const RENT = 'Write an email to my landlord asking for a rent reduction'
const CLASSIFIED = {
  intent: { label: 'professional_writing' as const, confidence: 0.99, source: 'edge' as const },
  complexity: { level: 'simple' as const, score: 1.46 },
  signals: { reasoning: 0, creativity: 0.82, constraints: 0.43, domain: 0.43, ambiguity: 0.9 },
  truncated: false,
}
const CHOSEN = {
  id: 'constraints' as const,
  title: 'Quality criteria',
  score: 0.67,
  reason:
    'fits professional writing (0.9), simple complexity (0.8), the signals (×1), a model that reasons (1); about 18 tokens cost 0.05',
}
const GENERATED = {
  prompt: RENT,
  enhanced: `${RENT}\n\nUse only the facts given here; where one is needed, leave it in [brackets].`,
  unchanged: false,
  techniques: [{ ...CHOSEN, added: [{ start: 57, end: 134 }] }],
  missing: [
    { slot: 'amount', question: 'How much less would you like to pay, and from when?' },
    {
      slot: 'footing',
      question: 'How do you and your landlord usually write to each other?',
      default: 'Polite and businesslike',
    },
  ],
  tokens: { before: 11, after: 30 },
}

const ENHANCEMENT = { id: ID, ...GENERATED, ...CLASSIFIED, findings: [], ...TAIL }
const SELECTION = {
  genre: { id: 'rent-request', title: 'Asking a landlord for better terms' },
  techniques: [CHOSEN],
  rejected: [{ id: 'few-shot' as const, reason: 'the prompt has no worked examples' }],
}

export const EXAMPLES = {
  enhance: {
    requests: {
      prompt: { summary: 'A prompt', value: { prompt: RENT } },
      answers: {
        summary: 'With answers to what was missing',
        value: { prompt: RENT, answers: { amount: '150 euros a month, from March' }, target: 'claude' },
      },
      wishes: {
        summary: 'With wishes',
        value: {
          prompt: 'plan a week in Lisbon',
          context: { audience: 'two kids, 6 and 9' },
          prefer: ['rubric'],
          maxAddedTokens: 60,
          format: 'messages',
        },
      },
    },
    answer: ENHANCEMENT,
    events:
      formatEvent(1, 'analysis', { ...CLASSIFIED, findings: [], language: 'en' }) +
      formatEvent(2, 'selection', SELECTION) +
      formatEvent(3, 'result', ENHANCEMENT),
  },
  enhanceBatch: {
    requests: {
      two: {
        summary: 'Two prompts, one of which breaks a rule',
        value: { requests: [{ prompt: RENT, target: 'claude' }, { prompt: '' }] },
      },
    },
    answer: {
      results: [
        { status: 200 as const, enhancement: ENHANCEMENT },
        {
          status: 422 as const,
          problem: {
            type: '/docs/errors#invalid-request',
            title: 'The request breaks a rule',
            status: 422,
            detail: 'The request breaks a rule, see errors.',
            errors: [{ field: 'prompt', rule: 'must not be empty' }],
          },
        },
      ],
      degraded: [],
      durationMs: 4,
    },
  },
  lint: {
    requests: {
      prompt: {
        summary: 'A prompt',
        value: { prompt: 'Summarize the attached report in 3 bullets for the board' },
      },
      conversation: {
        summary: 'A follow-up, with its conversation',
        value: {
          prompt: 'make it shorter',
          context: { conversation: [{ role: 'assistant', content: 'Tea is a drink made of leaves.' }] },
        },
      },
    },
    answer: {
      id: ID,
      findings: [
        {
          code: 'absent-material' as const,
          message: 'You write “the attached report”, but it is not in the prompt.',
          span: { start: 10, end: 29 },
          fix: 'Paste it into the prompt, set apart by a line of three backticks before and after it.',
        },
      ],
      language: 'en',
      degraded: [],
      durationMs: 1,
    },
  },
  classify: {
    requests: {
      one: { summary: 'One prompt', value: { prompt: RENT } },
      many: { summary: 'Several prompts', value: { prompts: ['thanks!', 'plan a week in Lisbon'] } },
    },
    answer: { ...CLASSIFIED, ...TAIL, versions: { model: VERSIONS.model } },
  },
  select: {
    requests: { prompt: { summary: 'A prompt', value: { prompt: RENT } } },
    answer: {
      id: ID,
      ...CLASSIFIED,
      ...SELECTION,
      ...TAIL,
    },
  },
  generate: {
    requests: {
      techniques: {
        summary: 'Two techniques',
        value: { prompt: RENT, techniques: ['constraints', 'rubric'] },
      },
    },
    answer: { id: ID, ...GENERATED, ...TAIL },
  },
  feedback: {
    requests: {
      rating: { summary: 'It helped', value: { enhancementId: ID, rating: 5, outcome: 'used' } },
      edited: {
        summary: 'One line was in the way',
        value: {
          enhancementId: ID,
          techniques: [{ id: 'constraints', verdict: 'harmed' }],
          outcome: 'edited',
          edited: RENT,
        },
      },
    },
    answer: { id: '01KAXV7B4D1PZ6W8C2E9M0S5QX' },
  },
}
