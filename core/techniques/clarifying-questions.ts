// What only the user knows: asked in `missing`, woven in once it is answered.

import { ask } from '../languages/phrases.ts'
import { punctuationOf } from '../languages/punctuation.ts'
import { fence } from './fence.ts'
import { genreLines, wantsNothingElse } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

/** Opens the woven facts; also how an earlier result of ours is recognised. */
const FACTS_OPENING = 'Use these facts:'

interface Answered {
  readonly fact: string
  readonly answer: string
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Answers of several lines, such as code, keep their lines between fences. */
const asBlock = ({ fact, answer }: Answered): string => {
  const mark = fence(answer)
  return `\n\n${fact}:\n${mark}\n${answer}\n${mark}`
}

const weave = (facts: readonly Answered[], language: string): string => {
  const { colon, semicolon, stop, gap, capitals } = punctuationOf(language)
  const short = facts.filter(({ answer }) => !answer.includes('\n'))
  const long = facts.filter(({ answer }) => answer.includes('\n'))
  const pairs = short.map(
    ({ fact, answer }) =>
      `${capitals ? fact : lowerFirst(fact)}${colon}${answer.replace(/[.;。；\s]+$/, '')}`,
  )
  const sentence = short.length > 0 ? `${gap}${pairs.join(semicolon)}${stop}` : ''
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
    const { language } = document
    const facts = context.genre.slots.flatMap((slot) => {
      const answer = context.answers[slot.id]?.trim()
      return answer ? [{ fact: ask(language, slot).fact, answer }] : []
    })
    return [
      ...(facts.length > 0
        ? [
            {
              technique: 'clarifying-questions',
              line: 'facts',
              text: weave(facts, language),
              place: { at: 'after-request' },
              worth: 3,
              instruction: false,
            } as const,
          ]
        : []),
      ...genreLines('clarifying-questions', context),
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
