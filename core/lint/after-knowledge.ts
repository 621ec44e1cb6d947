// Questions whose answer is newer than any model, or changes by the hour: results, prices, weather, versions, offices.

import { LIVE } from './live-questions.ts'
import { findingAt, type LintRule, words } from './reading.ts'

/** Work on something else than the fact itself. */
const ABOUT =
  /\b(?:code|function|script|api|python|javascript|sql|story|poem|scene|dialogue|write|draft|translate|email|formula|excel|widget|component|parse|regex|novel|chapter|lyrics|essay)\b/
/** Ways to do something with the newest version are no question which one it is. */
const HOW =
  /\bhow (?:do|can|to|would|should|did)\b[^.?!\n]*$|\b(?:upgrade|update|migrate|install|switch|upgrading|updating|migrating|since|using|with)\b[^.?!\n]{0,40}$/

/** A bare "bitcoin price today" is a question too. */
const SHORT = 50
/** A question stands in a shorter text than a report. */
const LONGEST = 600
/** Somebody who says what the weather is does not ask for it. */
const STATES = /^(?:the|here|this|for|to|today's) [^?]* (?:is|are|check|use|can) [^?]*$/

export const afterKnowledge: LintRule = {
  cues: [
    ...'yesterday today tonight tomorrow current currently latest newest live up-to-date news score weather forecast won yet already landed delayed reigning present next'.split(
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
      'last weekend',
      'right now',
      'at the moment',
      'these days',
      'so far',
      'as of',
      'this week',
      'this weekend',
      'this morning',
      'this afternoon',
      'this evening',
      'this season',
      'this year',
      'on sunday',
      'on saturday',
      'on monday',
      'on friday',
    ],
    ...[
      'who won',
      'price of',
      'rate of',
      'stock of',
      'stock price',
      'share price',
      'who is the',
      "who's the",
      'whos the',
      'what time is',
      'the date today',
      'most recent',
      'going on in',
      'is it going to',
      'is it gonna',
      'will it rain',
      'will it snow',
      'still alive',
      'still in',
      'still the',
      'still president',
      'come out',
      'be released',
      'coming out',
      'cheapest flight',
      'cheapest flights',
      'available rooms',
      'available tickets',
      'who is leading',
      "who's leading",
      'whos leading',
      'who is winning',
      "who's winning",
      'who is playing',
      'happened in',
      'happened at',
      'happened to',
      'happened with',
      'winner of',
      'who hosted',
      'which team',
      'which country',
      'which film',
      'which song',
      'which party',
      'this month',
      "this year's",
      "this morning's",
      'next week',
      'recent',
      'how is the',
      "how's the",
      'hows the',
      'last week',
      'last month',
      'on tuesday',
      'on wednesday',
      'on thursday',
      'trending',
      'what did',
    ],
  ],
  find: (reading) => {
    const { document, request, opening } = reading
    if (
      document.material.length > 0 ||
      document.engineered ||
      (opening === 'work' && !/\bnews|headlines\b/.test(request))
    )
      return []
    if (request.length > LONGEST || ABOUT.test(request)) return []
    const asks =
      opening === 'ask' ||
      opening === 'tell' ||
      opening === 'make' ||
      request.includes('?') ||
      request.length <= SHORT
    const match = asks ? LIVE.exec(request) : null
    if (!match || STATES.test(request) || HOW.test(request.slice(0, match.index))) return []
    const lead = match[0].length - match[0].replace(/^[.?!,\s]+/, '').length
    const start = match.index + lead
    const end = match.index + match[0].trimEnd().length
    return [
      findingAt(reading, start, end, {
        code: 'after-knowledge',
        message: `“${words(reading, start, end)}” asks for something newer than what a model has learned.`,
        fix: 'Paste the facts, or ask a model that can search the web.',
      }),
    ]
  },
}
