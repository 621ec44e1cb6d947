// What only the user knows: asked in `missing`, woven in once it is answered.

import { fence } from './fence.ts'
import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

/** Opens the woven facts; also how an earlier result of ours is recognised. */
const FACTS_OPENING = 'Use these facts:'

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const inSentence = ({ fact, answer }: Answered): string =>
  `${lowerFirst(fact)}: ${answer.replace(/[.;\s]+$/, '')}`

/** Answers of several lines, such as code, keep their lines between fences. */
const asBlock = ({ fact, answer }: Answered): string => {
  const mark = fence(answer)
  return `\n\n${fact}:\n${mark}\n${answer}\n${mark}`
}

interface Answered {
  readonly fact: string
  readonly answer: string
}

const weave = (facts: readonly Answered[]): string => {
  const short = facts.filter(({ answer }) => !answer.includes('\n'))
  const long = facts.filter(({ answer }) => answer.includes('\n'))
  const sentence = short.length > 0 ? ` ${short.map(inSentence).join('; ')}.` : ''
  return `${FACTS_OPENING}${sentence}${long.map(asBlock).join('')}`
}

const SENTENCE = 'If something you need is not given, ask for it first.'

export const clarifyingQuestions = {
  id: 'clarifying-questions',
  title: 'Questions and answers',
  summary: 'Asks you what only you know, and weaves your answers in as facts.',
  source: {
    title: 'Clarify When Necessary: Resolving Ambiguity Through Interaction with LMs',
    url: 'https://arxiv.org/abs/2311.09469',
    year: 2023,
  },
  evidence: {
    strength: 'moderate',
    note: 'On ambiguous questions, translations and inferences, answers improved once the missing meaning was supplied, and asking paid only for some of them.',
  },
  helps: 'Helps where the answer depends on something only you know.',
  harms: 'Harms when it asks for what does not matter, so at most a few questions come back, with defaults.',
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
      const answer = context.answers[id]?.trim()
      return answer ? [{ fact, answer }] : []
    })
    return [
      ...(facts.length > 0
        ? [
            {
              technique: 'clarifying-questions',
              line: 'facts',
              text: weave(facts),
              place: { at: 'after-request' },
              worth: 3,
              instruction: false,
            } as const,
          ]
        : []),
      ...genreLines('clarifying-questions', document, context),
      ...(context.required && facts.length === 0 && !wantsNothingElse(document, context)
        ? [ownLine('clarifying-questions', SENTENCE)]
        : []),
    ]
  },
  examples: {
    picks: [
      {
        prompt: 'Write an email to my landlord asking for a rent reduction',
        intent: 'professional_writing',
        answers: { amount: '150 euros a month' },
      },
    ],
    skips: [{ prompt: 'What is the capital of Australia?', intent: 'question_answering' }],
  },
} as const satisfies Technique
