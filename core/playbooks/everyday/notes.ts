// Texts boiled down for somebody who has to act on them: what is wanted of the reader, dates read both ways.

import type { PromptDocument } from '../../prompt/document.ts'
import { materialText, withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

/** Something is going on that the reader has a part in. */
const AT_WORK =
  /\b(?:we|our|team|customers?|clients?|budget|delay\w*|suppliers?|incident|deadline|vendor|contractor?|quotes?|approv\w*|decision|plan(?:ned)?|staff|outage|root cause|roll-?out)\b/gi

export const forSuperior: Genre = {
  id: 'for-superior',
  title: 'Summary for somebody who decides',
  cue: withMaterial(
    opens(
      /\b(?:summ?ari[sz]e|summary|tl;?dr|brief(?:ing)?|condense|recap|boil)\b[^\n]{0,60}\bfor (?:my|the|our|a) (?:\w+ )?(?:boss|manager|director|ceo|cfo|cto|partner|client|head|executives?|board|leadership|management|minister|chief|supervisor|landlord|principal)\b/i,
      250,
    ),
    AT_WORK,
    2,
  ),
  lines: [
    trap(
      'needed-from-reader',
      'Say what the reader has to decide or do, or that nothing is needed.',
      /\bdecide\b|\bdecisions?\b|\bnext steps\b|\baction\b|\bopen:|\basks?\b|\b(?:paper|study|article|book|chapter)\b/i,
      { material: true, explains: false },
    ),
  ],
  slots: [],
}

/** Both parts could be a month, and no year or name settles which. */
const EITHER_WAY = /(?<![\d/.])(?:0?[1-9]|1[0-2])[/](?:0?[1-9]|1[0-2])(?:\/(?:\d\d){1,2})?(?![\d/])/
/** The thirteenth of anything shows the order. */
const SETTLED =
  /(?<![\d/.])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\b|\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\b/

export const eitherWayDates: Genre = {
  id: 'either-way-dates',
  title: 'Dates that could be read day first or month first',
  cue: (document: PromptDocument) => {
    const text = materialText(document).slice(0, 4000)
    return (
      opens(
        /\b(?:dates?|deadlines?|when|due|events?|appointments?|timeline|chronolog\w+)\b/i,
        250,
      )(document) &&
      EITHER_WAY.test(text) &&
      !SETTLED.test(text)
    )
  },
  lines: [
    trap(
      'day-or-month',
      'Say how you read dates such as 3/4, which fit day-month and month-day alike.',
      /\bday[- ]first\b|\bmonth[- ]first\b|\bday-month\b|\bdd\b|\biso\b|\bnothing else\b|\bno commentary\b|\bonly the\b|\bas written\b|\bjson\b/i,
      { material: true },
    ),
  ],
  slots: [],
}

export const answerCategories: Genre = {
  id: 'answer-categories',
  title: 'Categories for free answers',
  cue: opens(
    /^(?=[\s\S]*\b(?:free[- ]text|open[- ](?:ended|text)|comments|responses|answers|reviews|feedback|tickets)\b)(?=[\s\S]*\b(?:need|make|find|suggest|propose|come up with|what|which|create|develop|into) (?:some |good |sensible |useful |the |a set of )?(?:categories|themes|codes|tags|groups)\b)/i,
    400,
  ),
  lines: [
    trap(
      'several-per-answer',
      'Let one answer fall into several categories, and keep those that say nothing apart.',
      /\bseveral categories\b|\bmulti-?label\b|\bmore than one\b|\bonly one\b|\bexactly one\b|\bone of\b/i,
    ),
  ],
  slots: [],
}

export const lessonOn: Genre = {
  id: 'lesson-on',
  title: 'Lesson on a subject',
  cue: ({ said }) =>
    said.length < 300 &&
    /^\W*(?:a |one |my )?lesson (?:on|about)\b|\b(?:need|plan|want|give me|make|do) (?:a |one |my )?lessons? (?:on|about|for)\b|\bi teach\b[^\n]{0,80}\b(?:one|a|this) lesson\b/i.test(
      said,
    ),
  lines: [
    trap(
      'usual-misconception',
      'Name the misconception learners usually bring, and how the lesson meets it.',
      /\bmisconception|\b(?:art|music|pe|yoga|dance)\b/i,
    ),
  ],
  slots: [],
}

export const homework: Genre = {
  id: 'homework',
  title: 'Homework that is only named',
  cue: ({ said, material }) =>
    said.length < 200 &&
    material.length === 0 &&
    /\b(?:do|help|with|finish|have)\b[^.\n]{0,30}\b(?:my|this|the|some) (?:\w+ )?(?:homework|assignment|coursework|worksheet)\b/i.test(
      said,
    ),
  lines: [],
  slots: [
    {
      id: 'set_task',
      question: 'What exactly is the task, word for word?',
      given: /["“:?]|\b(?:page|exercise|question) \d/i,
      fact: 'Task set',
    },
  ],
}
