// Scores, ranks and priorities: the yardstick decides, so it must show.

import { askedOnlyFor } from '../condition.ts'
import { opens } from '../opening.ts'
import type { Genre, Slot } from '../playbook.ts'

const PRIORITY =
  /\b(?:triage\b(?! (?:the|our|my) (?:\w+ )?(?:inbox|mailbox|queue))|priorit(?:y|ies|i[sz]e)\b|p[0-4]\b|(?:by|rate|rank|which|how|what|are)\b[^.\n]{0,40}\burgen(?:t|cy)\b|urgency\b|urgent ?(?:\/|or) ?not\b|severity\b|eisenhower\b|moscow\b|what (?:comes|should come|to do) first|rank\b[^.\n]{0,40}\b(?:risk|impact|effort))/i
/** Pressure or rank in the items themselves. */
const LOUD =
  /!!|\n[^\n]{0,300}!|!['"”]|\b(?:URGENT|ASAP|IMMEDIATELY|EMERGENCY|NOW|HELP)\b|(?:\b[A-Z]{4,} ){2,}|\b(?:CEO|CFO|CTO|VIP|COO|MD)\b|\b(?:vip|the boss|managing director|chairman)\b/
const READ = 4_000

const byPriority = opens(PRIORITY, 200)

const levels: Slot = {
  id: 'levels',
  question: 'What does each level mean for you (how fast must the top one be handled)?',
  given: askedOnlyFor(
    /\bp[0-4]\b[\s\S]*\bp[0-4]\b|\bpriority levels?\b/,
    /\b(?:means\b|within \d|(?:p[0-4]|red|high) ?\(|eisenhower|moscow|hours?\b)|=/i,
  ),
  fact: 'Meaning of the levels',
}

export const loudPriority: Genre = {
  id: 'loud-priority',
  title: 'Priority of items that press or carry rank',
  cue: (document) => byPriority(document) && LOUD.test(document.text.slice(0, READ)),
  lines: [
    {
      id: 'harm-of-waiting',
      text: 'Judge by what happens if it waits and by how many are affected, not by how loudly it is written.',
      technique: 'rubric',
      worth: 2,
      when: /\b(?:tickets?\b|issues?\b|bugs?\b|mails?\b|inbox|messages?\b|complaints?\b|requests?\b|customers?\b|tenants?\b|incidents?\b|triage|subjects?\b|urgent)/i,
      unless:
        /\b(?:criteri|defin|judge by|how loud|if it waits|p[0-4]?(?:1|red|high)? ?(?:=|:|means)|(?:p[0-4]|red|high) ?(?:=|:|means)|eisenhower|moscow|opened\b|to-?dos?\b)/i,
    },
  ],
  slots: [levels],
}

export const priority: Genre = {
  id: 'priority',
  title: 'Priority and urgency',
  cue: PRIORITY,
  lines: [],
  slots: [levels],
}

export const grading: Genre = {
  id: 'grading',
  title: 'A grade for one piece of work',
  cue: /\b(?:how would you (?:grade|mark)|what (?:grade|mark)\b|grade this\b|mark this\b)/i,
  lines: [
    {
      id: 'next-grade-up',
      text: 'Say what keeps it from the next grade up.',
      technique: 'rubric',
      worth: 3,
      material: true,
      unless: /\b(?:next grade|just the\b|only the (?:number|score|grade)|no (?:explanation|comments?))/i,
      explains: true,
    },
  ],
  slots: [],
}

/** Labels of another kind that happen to name a scale. */
const NO_YARDSTICK =
  /\b(?:for (?:how )?\w+|by\b|how \w+\b|criteri|only\b|rubric|sentiment|toxic\w*|angry|nominal|ordinal)\b/

const SCORES =
  /\b(?:scores?\b|rate (?:each|these|this|the|my|how|them|every)\b|rating\b|grade (?:this|these|each|the)|how would you rate|out of (?:5|10|100|five|ten)\b|(?:1|0|one) ?(?:-|–|to) ?(?:5|6|7|10|100|five|ten)\b|marks?\b[^.\n]{0,20}\bout of)/i
/** Items one a line, or with strokes between them: five or more, where scores begin to huddle in the middle. */
const MANY_ITEMS = /(?:(?:^|\n)\s*(?:[-*•]|\(?\w{1,2}[).:])\s*\S[^\n]*){5}|(?:[^\n/]{1,200} \/ ){4}/

const byScore = opens(SCORES, 200)

const whatCounts: Slot = {
  id: 'criterion',
  question: 'What should count most for the score?',
  given: askedOnlyFor(/\b(?:score|rate|grade|mark) (?:these|each|my|them)\b/, NO_YARDSTICK),
  fact: 'What counts most',
}

export const scoringMany: Genre = {
  id: 'scoring-many',
  title: 'Scores for five items or more',
  cue: (document) => byScore(document) && MANY_ITEMS.test(document.text.slice(0, READ)),
  lines: [
    {
      id: 'whole-scale',
      text: 'Use the whole scale where the items differ, and tie each score to a detail of the item.',
      technique: 'rubric',
      worth: 2,
      when: /\b(?:score|rate|grade|mark|give)\b[^.\n]{0,40}\b(?:these|each|them|every|my \w+s)\b/i,
      unless:
        /\b(?:nominal|ordinal|sentiment|toxic|angry|rubric|whole scale|just the (?:number|score|figure)|only the (?:number|score)|no explanation|mean\b|strict|harsh|brutal|criteri|csv\b|json\b)/i,
      explains: true,
    },
  ],
  slots: [whatCounts],
}

export const scoring: Genre = {
  id: 'scoring',
  title: 'Scores and grades',
  cue: SCORES,
  lines: [],
  slots: [whatCounts],
}

export const ranking: Genre = {
  id: 'ranking',
  title: 'Ranking and ordering',
  cue: /\b(?:rank (?:the|these|my|them|each|all|from|by)\b|(?:sort|order|arrange|put)\b[^.\n]{0,40}\b(?:by|from|order|according|most|least|ascending|descending|sequence|chronolog\w*)|(?:best|worst|easiest|hardest|highest|lowest|oldest|newest|smallest|largest) (?:first|to)\b|right (?:sequence|order)|chronological)/i,
  lines: [
    {
      id: 'criterion',
      text: 'State the criterion used, and which neighbours could swap places.',
      technique: 'rubric',
      worth: 3,
      when: /\brank (?:the|these|my|them|all)\b/i,
      unless:
        /\b(?:by \w+|from\b|chronolog|sequence|criteri|old|alphabet|ascending|descending|swap|order of\b|(?:how )?well\b|high to low|low to high|first\b|in terms of)/i,
      explains: true,
    },
  ],
  slots: [],
}
