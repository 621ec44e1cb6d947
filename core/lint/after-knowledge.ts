// Questions whose answer is newer than any model, or changes by the hour: results, prices, weather, versions, offices.

import { findingAt, type LintRule, words } from './reading.ts'

const LIVE = new RegExp(
  [
    /\bwho won (?:the )?(?:\w+ ){0,4}(?:last night|yesterday|today|tonight|this (?:morning|weekend|week|year|season))\b/,
    /\bwho won last night\b/,
    /\b(?:today's|tonight's|tomorrow's|yesterday's|this week's|this weekend's) (?:\w+ )?(?:weather|news|headlines|price|prices|rate|game|match|score|results?|forecast)\b/,
    /\b(?:weather|forecast) (?:like )?(?:(?:in|for|at) [\p{L} ]{2,25} )?(?:today|tonight|tomorrow|right now|now|this (?:weekend|week))\b/u,
    /\bis it (?:going to|gonna) (?:rain|snow)\b.{0,30}\b(?:today|tomorrow|tonight|weekend)\b/,
    /\b(?:current|latest|live|today's|up-to-date) (?:\w+ ){0,2}(?:price|stock price|(?:exchange|interest|inflation|mortgage) rate|score|weather|temperature|news|headlines|standings)\b/,
    /\b(?:price|stock|value|exchange rate|rate) of [\p{L} ]{2,30} (?:today|right now|now|currently|at the moment)\b/u,
    /\b(?:latest|newest|most recent|current) (?:stable |lts |major )?(?:version|release) of\b/,
    /\bwhat(?:'s| is) the (?:latest|newest|current) (?:stable |lts )?[\p{L}.]+ (?:version|release)\b/u,
    /\bwho(?:'s| is) the (?:current )?(?:president|prime minister|chancellor|ceo|mayor|king|queen|pope|governor|world champion|head coach) of\b/,
    /\b(?:latest|breaking|recent) news\b/,
    /\bwhat(?:'s| is) (?:happening|going on) in [\p{L} ]{2,30} (?:today|right now|now|currently|this week)\b/u,
    /^(?:hey,? |hi,? |so,? )?what time is it(?: now| right now)?(?: in [\p{L} ]+)?\??$|\bwhat(?:'s| is) (?:today's date|the date today)\b|\bwhat day is (?:it )?today\b/u,
    /\bscore of (?:the|last|today's|yesterday's)\b.{0,30}\b(?:game|match)\b/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join('|'),
  'u',
)

/** Work on something else than the fact itself. */
const ABOUT =
  /\b(?:code|function|script|api|app|program|python|javascript|sql|story|poem|scene|dialogue|write|draft|translate|email|formula|cell|excel|widget|component|parse|regex|novel)\b/

/** A bare "bitcoin price today" is a question too. */
const SHORT = 50
/** Somebody who says what the weather is does not ask for it. */
const STATES = /^(?:the|here|this|for|to|today's) [^?]* (?:is|are|check|use|can) [^?]*$/

export const afterKnowledge: LintRule = {
  cues: [
    ...'yesterday today tonight tomorrow current currently latest newest live up-to-date news score weather forecast'.split(
      ' ',
    ),
    ...[
      "today's",
      "tonight's",
      "tomorrow's",
      "yesterday's",
      "this week's",
      "this weekend's",
      'last night',
      'right now',
    ],
    ...[
      'who won',
      'price of',
      'rate of',
      'stock of',
      'who is the',
      "who's the",
      'what time is',
      'the date today',
      'most recent',
      'going on in',
      'is it going to',
      'is it gonna',
    ],
  ],
  find: (reading) => {
    const { document, request, opening } = reading
    if (document.material.length > 0 || opening === 'work' || ABOUT.test(request)) return []
    const asks = opening === 'ask' || opening === 'tell' || request.includes('?') || request.length <= SHORT
    const match = asks ? LIVE.exec(request) : null
    if (!match || STATES.test(request)) return []
    const end = match.index + match[0].length
    return [
      findingAt(reading, match.index, end, {
        code: 'after-knowledge',
        message: `“${words(reading, match.index, end)}” asks for something newer than what a model has learned.`,
        fix: 'Paste the facts, or ask a model that can search the web.',
      }),
    ]
  },
}
