// Meetings, retrospectives, procedures, goals: what has to be settled, heard, done when a step fails, compared.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const agenda: Genre = {
  id: 'agenda',
  title: 'Agenda of a meeting',
  cue: butNot(
    named(
      /\bagenda\b(?![- ]setting)|\b(?:kick-?off|staff|team|board|committee|department|parents['’]?|client|weekly|agm) meeting\b/i,
    ),
    /\bminutes\b(?! (?:long|each))|\be-?mail\b|\bspeech\b|\bnotes\b|\bsummar|\bparty\b|\bpolitical\b|\bhidden agenda\b|\bshower\b|\byearly\b|\bstanding agenda\b|\bworkshop\b|\bretro|\binvit/i,
  ),
  lines: [
    {
      id: 'decided-by-the-end',
      text: 'State for each item what has to be decided or known at its end, and who brings it.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bway (?:through|out|forward)\b|\bthreat\w*|\bquarrel\w*|\bbook club\b|\bsemester\b|\bonboard|\bstand-?up\b|\bcourse\b|\blesson\b|\bdecided\b|\bdecisions?\b|\boutcomes?\b|\bowners?\b/i,
    },
  ],
  slots: [
    {
      id: 'meeting_purpose',
      question: 'What must come out of it, who attends, and how long is it?',
      given:
        /\bdecid(?:e|ing)\b|\bagree on\b|\bway (?:through|out|forward)\b|\b\d+ (?:people|persons|members|participants|colleagues|of us)\b|\b(?:off-?site|half|full|whole) day\b|\b\d+ ?(?:min|minutes|h|hours?)\b|\bone hour\b|\bhalf an hour\b|\battachment\b|:/i,
      fact: 'Purpose, people, length',
    },
  ],
}

export const retro: Genre = {
  id: 'retro',
  title: 'Retrospective or workshop to be led',
  cue: butNot(
    named(
      /\bretro(?:spective)?s?\b|\bpost-?mortem (?:meeting|session)|\blessons learned (?:session|meeting|workshop)|\bfocus group\b|\bbrainstorm(?:ing)? (?:session|workshop)\b|\bworkshop\b[^.\n]{0,40}\b(?:with|for) (?:my|our|the|a) (?:team|staff|board|committee|colleagues)/i,
    ),
    /\bokrs?\b|\bretro (?:game|gaming|style|look|furniture|console|poster|design|diner)\b|\btraining\b|\bcode\b/i,
  ),
  lines: [
    {
      id: 'quiet-heard-first',
      text: 'Say how those who are quiet or remote are heard before the loud ones set the tone.',
      technique: 'constraints',
      worth: 3,
      unless: /\bquiet\b|\banonymous|\bin writing\b|\bsilent/i,
    },
  ],
  slots: [],
}

export const procedure: Genre = {
  id: 'procedure',
  title: 'Procedure others are to follow',
  cue: butNot(
    named(
      /\bsops?\b|\bstandard operating\b|\b(?:opening|closing|cleaning|handover|complaints?|returns?|emergency call|backup|key|cash|booking) (?:procedure|protocol)\b|\b(?:opening|closing)(?: up)? (?:the|our|a|my) (?:shop|store|caf[eé]|bar|restaurant|kitchen|office|pool|gym)\b(?=[^\n]*\b(?:morning|evening|night|day)\b)|\bprocedure (?:for|to|when)\b|\bprotocol (?:for|when)\b|\brunbook\b|\bwork instructions?\b/i,
    ),
    /\bstored procedure|\bsql\b|\btcp\b|\bhttp\b|\bpatient|\bsurg|\bmedical\b|\blab\b|\bexperiment/i,
  ),
  lines: [
    {
      id: 'when-a-step-fails',
      text: 'Say at each step that can fail what to do then, and whom to call.',
      technique: 'constraints',
      worth: 3,
      unless: /\brollback\b|\broles\b|\bfails?\b|\bescalat|\bwhom? to call\b/i,
    },
  ],
  slots: [],
}

export const goals: Genre = {
  id: 'goals',
  title: 'Goals for a period',
  cue: butNot(
    named(
      /\bokrs?\b|\bsmart goals?\b|\b(?:quarterly|annual|yearly|performance|personal development|team|sales) goals\b|\bgoals? for (?:the |this |next )*(?:year|quarter|month|20\d\d|q[1-4]|my (?:team|review))\b|\bnew year['’]?s? (?:resolutions?|goals)\b/i,
    ),
    /\bcycle\b|\bexplain\b|\bwhat (?:is|are)\b|\bfootball\b|\bsoccer\b|\bhockey\b|\biep\b|\btherap/i,
  ),
  lines: [
    {
      id: 'today-beside-target',
      text: 'Put today’s value beside each target, in [brackets] where it is not known.',
      technique: 'constraints',
      worth: 3,
      unless: /\bnew year\b|\bbaseline\b|\btoday['’]s value\b|\bcurrent value\b|\bresolution/i,
    },
  ],
  slots: [],
}

export const giftTable: Genre = {
  id: 'gift-table',
  title: 'Money to be raised by a date',
  cue: butNot(
    named(
      /\bfund-?rais(?:ing|er) (?:plan|campaign|strategy)\b|\brais(?:e|ing) [£$€]\s?\d[\d,.k]*|\bcrowd-?funding\b|\bkickstarter\b|\bsponsorship (?:plan|drive|campaign)\b/i,
    ),
    /\bcalendar\b|\bseed\b|\bseries a\b|\binvestors?\b|\bvideo\b|\bpage\b|\bupdate\b/i,
  ),
  lines: [
    {
      id: 'gifts-by-size',
      text: 'Break the sum down into gifts by size, with how many people must be asked for each.',
      technique: 'constraints',
      worth: 3,
      unless: /\bgift table\b|\bby size\b|\btiers\b/i,
    },
  ],
  slots: [
    {
      id: 'sum_and_helpers',
      question: 'How much is needed by when, and how many people help?',
      given: /[£$€]\s?\d|\b\d{3,}\b/i,
      fact: 'Sum and helpers',
    },
  ],
}
