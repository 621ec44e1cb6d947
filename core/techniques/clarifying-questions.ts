// What only the user knows: asked in `missing`, woven in once it is answered.

import { genreLines } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

/** Opens the woven facts; also how an earlier result of ours is recognised. */
export const FACTS_OPENING = 'Use these facts:'

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const trimEnd = (text: string): string => text.trim().replace(/[.;\s]+$/, '')

const SENTENCE = 'If something you need is not given, ask for it before you answer.'

export const clarifyingQuestions = {
  id: 'clarifying-questions',
  title: 'Questions and answers',
  summary: 'Asks you what only you know, and weaves your answers in as facts.',
  source: {
    title: 'Clarify When Necessary: Resolving Ambiguity Through Interaction with Language Models',
    url: 'https://arxiv.org/abs/2311.09469',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'Answers improve when the missing fact is supplied; asking is only worth it where the answer depends on it.',
  },
  stage: 'context',
  byDefault: true,
  fits: {
    intents: { otherwise: 0.9 },
    complexity: { simple: 1, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  conflictsWith: [],
  sentences: [FACTS_OPENING, SENTENCE],
  apply: (document, context) => {
    const facts = context.genre.slots.flatMap(({ id, fact }) => {
      const answer = context.answers[id]
      return answer?.trim() ? [`${lowerFirst(fact)}: ${trimEnd(answer)}`] : []
    })
    return [
      ...(facts.length > 0
        ? [
            {
              technique: 'clarifying-questions',
              line: 'facts',
              text: `${FACTS_OPENING} ${facts.join('; ')}.`,
              place: { at: 'after-request' },
              worth: 3,
              instruction: false,
            } as const,
          ]
        : []),
      ...genreLines('clarifying-questions', document, context),
      ...(context.required && facts.length === 0 ? [ownLine('clarifying-questions', SENTENCE)] : []),
    ]
  },
  examples: {
    picks: [],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
