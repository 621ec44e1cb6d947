// Who will read it and what for: taken from the caller's context, never guessed.

import type { Addition } from '../generate/addition.ts'
import { genreLines } from './genre-lines.ts'
import type { Technique } from './technique.ts'

const AUDIENCE = 'The answer is for this audience:'
const PURPOSE = 'It will be used for this purpose:'

const fact = (line: string, text: string): Addition => ({
  technique: 'audience-purpose',
  line,
  text,
  place: { at: 'after-request' },
  worth: 3,
  instruction: false,
})

/** One line, ending as a sentence. */
const sentence = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return /[.!?。！？]$/.test(line) ? line : `${line}.`
}

export const audiencePurpose = {
  id: 'audience-purpose',
  title: 'Audience and purpose',
  summary: 'Tells the model who will read the answer and what it is for, as you gave it in the context.',
  source: {
    title: 'Principled Instructions Are All You Need for Questioning LLaMA-1/2, GPT-3.5/4',
    url: 'https://arxiv.org/abs/2312.16171',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Naming the audience is one of 26 principles tried on LLaMA and GPT-3.5/4, with answers rated by people. Level and tone follow it; an effect on correctness is not shown.',
  },
  helps: 'Helps wherever the answer should suit somebody other than you.',
  harms: 'Harms when it is guessed, so it is only ever taken from what you gave.',
  stage: 'context',
  byDefault: true,
  fits: {
    intents: { conversation: 0.3, otherwise: 0.9 },
    complexity: { simple: 1, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  conflictsWith: [],
  sentences: [AUDIENCE, PURPOSE],
  apply: (document, context) => {
    const { audience, purpose } = context.context
    const stated = document.constraints.some(({ kind }) => kind === 'audience')
    return [
      ...(audience?.trim() && !stated ? [fact('audience', `${AUDIENCE} ${sentence(audience)}`)] : []),
      ...(purpose?.trim() ? [fact('purpose', `${PURPOSE} ${sentence(purpose)}`)] : []),
      ...genreLines('audience-purpose', context),
    ]
  },
  examples: {
    picks: [
      {
        prompt: 'Explain how vaccines work',
        intent: 'explanation',
        context: { audience: 'a class of ten-year-olds' },
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
