// A summary that says more in the same space: rewritten in several calls, or asked for in one line.

import { type Forms, formFor } from './forms.ts'
import { ownLine } from './own-line.ts'
import { answerOf, asGiven, plannedPrompt, request } from './planned-prompt.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome:
    'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.',
  small: 'Put a name, figure or finding of the text into every sentence.',
}
const DENSER =
  'Below are a request with its text, and a summary written for it. Find up to three names, figures or findings of the text that matter and are missing. Rewrite the summary with them in no more words: fuse sentences and drop filler, but keep every fact it has. If nothing is missing, return it as it is. Return only the summary.'

export const chainOfDensity = {
  id: 'chain-of-density',
  title: 'Denser summary',
  summary: 'Has a summary rewritten twice so that more of the text fits into the same length.',
  source: {
    title: 'From Sparse to Dense: GPT-4 Summarization with Chain of Density Prompting',
    url: 'https://arxiv.org/abs/2309.04269',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'GPT-4 on 100 news articles of CNN/DailyMail: people preferred summaries denser than those of a plain prompt and almost as dense as written by people. Past that, readability falls. Other kinds of text, other models and the one-line form are not measured.',
  },
  helps: 'Helps where a summary must be short and still carry the particulars: news, briefings, minutes.',
  harms: 'Harms readers who are new to the subject: a dense text is harder to follow.',
  stage: 'output',
  byDefault: false,
  fits: {
    intents: { summarization: 1, rewriting: 0.3, otherwise: 0 },
    complexity: { simple: 0.7, moderate: 1, complex: 1 },
    targets: { reasoning: 0.9, plain: 1, small: 0.6 },
  },
  avoid: (document) => (document.material.length === 0 ? 'there is no supplied text to draw on' : undefined),
  conflictsWith: [
    'generated-knowledge',
    'least-to-most',
    'self-consistency',
    'skeleton-of-thought',
    'step-back',
  ],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('chain-of-density', formFor(FORMS, target))],
  plan: (document, context) => [
    { purpose: 'Write the summary as asked.', prompt: asGiven(document, context) },
    {
      purpose: 'Put in what is missing, at the same length.',
      prompt: plannedPrompt(DENSER, [request(document, context), answerOf(1, 'summary')]),
    },
    {
      purpose: 'Once more; stop here, as denser still reads worse.',
      prompt: plannedPrompt(DENSER, [request(document, context), answerOf(2, 'summary')]),
    },
  ],
  examples: {
    picks: [
      {
        prompt: `Summarize this report for the board.\n\n${'Revenue in the north rose to 4.2 million while costs in the south stayed flat at 1.9 million. '.repeat(6)}`,
        intent: 'summarization',
        prefer: true,
      },
    ],
    skips: [
      {
        prompt: 'Summarize the attached report in 3 bullets for the board',
        intent: 'summarization',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
