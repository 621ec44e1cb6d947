// Plans to learn something: for an exam, for oneself, or for others.

import { named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'

const hours: Slot = {
  id: 'hours',
  wording: 'hours/exam-plan',
  question: 'How many hours a week do you really have?',
  given:
    /\b\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?|min(?:ute)?s?)\b|\bhours? (?:a|per)\b|\bminutes (?:a|per)\b|\bweekends? only|\bonly (?:weekends|sundays|saturdays|evenings)|\bhalf an hour\b|\bfull[- ]time\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?(?:to|till|until|-|–) ?\d{1,2}\b|\b(?:till|until|from|after) \d{1,2}\b|\b(?:evenings|mornings|every (?:day|evening|morning))\b|\bfast\b|\brealistic\b|\b(?:twenty|thirty|forty|sixty) minutes/i,
  fact: 'Time available',
}

const level: Slot = {
  id: 'level',
  wording: 'level/exam-plan',
  question: 'Where do you stand now, and what is hardest?',
  given:
    /\bfrom (?:zero|scratch|nothing)\b|\b(?:would like|want|wants|wish|start|starting|like|hoping) to (?:start |begin )?learn(?:ing)?\b|\b(?:done|finished|covered|read|got|am) (?:\w+ ){0,2}(?:a |one |two )?(?:thirds?|half|quarters?|\d+)\b|\bhalf ?way\b|\bnever\b|\bnew to\b|\bzero\b|\bbeginner|\bworst\b|\bweak\b|\bbad at\b|\bknow\b|\balready\b|\bcurrent(?:ly)?\b|\b[abc][12]\b|\bgood at\b|\bunderstand\b|\bstill can['’]?t\b|\bcan['’]?t (?:hold|speak|do|play|read)\b|\bcan (?:do|play|run|read|say)\b|\bpanic|\bscored?\b|\bi did\b|\bat school\b/i,
  fact: 'Where I stand',
}

export const examPlan: Genre = {
  id: 'exam-plan',
  title: 'Study plan for an exam',
  cue: named(
    /\bexams?\b|\b(?:my|our) (?:\w+ )?finals?\b(?! (?:\w+ )?(?:steps?|deliverable|migration|draft|version|project|year|report))|\brevis(?:ion|ing)\b|\brevise (?:\d|for\b)|\bstud(?:y|ying) for\b|\bgcses? |\bstudy time ?table\b|\bmocks\b|\b(?:ielts|toefl|gmat|lsat|mcat|cka|gcses?|a-?levels|jamb|upsc|resit)\b|\b(?:sat|gre|bar|cfa|pmp) (?:exam|prep)\b|\bmidterms?\b|\bcertification\b|\bthesis (?:schedule|plan)|\btheory test|\blicen[cs]e test|\bdriving test/i,
  ),
  lines: [
    {
      id: 'spaced-recall',
      text: 'Bring earlier topics back at growing intervals, and practise by recall and past questions rather than rereading.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bpages\b|\bspaced\b|\bintervals?\b|\brecall\b|\bpast papers?\b|\bpast questions|\banki\b|\bflash ?cards?\b|\bdriv(?:e|ing)\b|\blessons\b|\bthesis\b|\boral exams\b|\btomorrow\b|\btonight\b|\bin (?:[1-9]|one|two|three|four|five|six|seven|eight|nine) days\b|\bspeaking\b|\blicen[cs]e test\b|\breading\b|\bwriting\b|\broad ?map\b|\bielts\b|\btoefl\b/i,
    },
    {
      id: 'catch-up-slot',
      text: 'Leave one catch-up slot free each week, and say what to skip first if a week is lost.',
      technique: 'constraints',
      worth: 2,
      when: /\bweeks?\b|\bmonths?\b|\broad ?map\b/i,
      unless:
        /\bbuffer|\bslack\b|\bcatch[- ]up|\bnew material|\btomorrow\b|\bslips?\b|\bdays? off\b|\boral exams\b|\btonight\b|\bin [1-9] days\b|\blicen[cs]e test\b|\bdriv(?:e|ing)\b|\blessons\b|\bfall behind\b|\bthesis\b|\bskip\b|\bspare\b/i,
    },
  ],
  slots: [
    hours,
    level,
    {
      id: 'exam_date',
      question: 'When is the exam, and what does it test?',
      given:
        /\bin (?:\d+|a|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?)\b|\b\d+[- ](?:day|week|month)s?\b|\b(?:on|by|before) (?:the )?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\btomorrow|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
      fact: 'Exam',
    },
  ],
}

export const skillPlan: Genre = {
  id: 'skill-plan',
  title: 'Plan to learn a skill or a subject',
  cue: named(
    /\b(?:road ?map|plan|path|steps) (?:to|for) (?:becom(?:e|ing)) an? (?:[\w-]+ )?(?:developer|analyst|engineer|scientist|designer|programmer|translator|electrician|photographer|writer|tester)\b|\blearn(?:ing)?|\bcurriculum\b|\bstud(?:y|ying) (?:plan|schedule)\b|\b(?:reading|study|practice|learning) (?:plan|programme|program|path|list|schedule|roadmap)|\bteach (?:me|myself)\b|\bself[- ]study|\bget (?:better|good) at\b|\bfrom zero\b|\bzero to\b|\bfluent|\blinear algebra\b|\b(?:play|practi[cs]e|start) (?:the )?(?:guitar|piano)\b|\bswitch (?:careers?|into)|\bup to speed\b|\bonboard myself/i,
  ),
  lines: [
    {
      id: 'fewest-sources',
      text: 'Name only sources that you are sure exist, and say which part of each to use.',
      technique: 'constraints',
      worth: 2,
      when: /\bwith (?:\w+ )?(?:books?|resources?|sources?|courses?|links?|materials?)\b|\bwhich (?:books?|resources?|courses?)\b|\breading list\b|\b(?:resources?|books?) (?:for|to)\b/i,
      unless: /\bsure exist\b|\bno (?:books|sources|courses)|\bonly (?:use )?(?:free|one)\b/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      wording: 'goal/skill-plan',
      question: 'What do you want to be able to do at the end, and what for?',
      given:
        /\bzero to\b|\bconversation\b|\bjlpt\b|\bpath for\b|\bswim\b|\bso (?:that )?i can\b|\benough (?:\w+ )?to\b|\bto be able\b|\bfor (?:my|a|the|work|(?:an? )?jobs?)\b|\brealistic\b|\bto (?:read|speak|hold|talk|play|judge|move|become|get)\b|\bholiday\b|\bexam\b/i,
      fact: 'Goal',
    },
    hours,
    level,
  ],
}

export const coursePlan: Genre = {
  id: 'course-plan',
  title: 'Course, training or lessons for others',
  cue: named(
    /\b(?:course|(?<!potty |puppy |dog |toilet |crate )training|workshop|lesson|teaching|induction|mentoring|volunteer) (?:outline|plan|programme|program|schedule|series|structure)|\bsyllabus\b|\bcurriculum for\b|\blesson plan\b|\bplan a (?:\w+ )?lesson\b|\blesson (?:on|about)\b|^year \d+\b|\b(?:pupils|kids|students), (?:\w+ ){0,3}(?:fractions|algebra|photosynthesis|electricity|shakespeare|volcanoes|division|spelling)\b|\b(?:week|term|semester|unit|lesson)s? (?:of|for) (?:my|our|the) (?:class|pupils|students)|\bscheme of work|\bteach(?:ing)? (?:\w+ )?(?:class|kids|pupils|students|grade)|\bi teach\b[^\n]{0,80}\b(?:lessons?|units?|class|course|topic|next (?:week|term))\b|\btraining (?:plan|programme|program|schedule) for (?:new|our|the|my new|a new|staff) (?!puppy|dog|baby)|\btrain(?:ing)? (?:my|our|the|a) (?:team|staff|new (?!puppy|dog))/i,
  ),
  lines: [
    {
      id: 'usual-misconception',
      text: 'Name the misconception learners usually bring, and how the lesson meets it.',
      technique: 'constraints',
      worth: 3,
      when: /\blesson\b|\bYear \d|\bgrade \d|\b\d(?:st|nd|rd|th)[- ]grade/i,
      unless:
        /\bmisconception|\bget wrong\b|\bcommon (?:mistakes|errors)\b|\bpe\b|\bphysical education|\byoga\b|\bromeo\b|\bshakespeare\b|\bliterature\b|\bnovel\b|\bmusic\b|\bart\b|\bdance\b|\bswim|\bfirst lesson\b|\bdriving\b|\briding\b|\bpoems?\b|\bplan for the (?:term|year)/i,
    },
    {
      id: 'shown-at-the-end',
      text: 'Say what the learners will be able to do after each part, and how that will be seen.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bable to do after\b|\boutcomes?\b|\bobjectives?\b|\bassess|\bcan do\b|\bexit ticket|\bpuppy\b|\bdog\b|\bpotty\b|\blesson plan\b|\bplan (?:a|an|one|my) (?:[\w-]+ ){0,2}lesson\b|\blesson (?:on|about)\b|^year \d|\bobserved\b|\b(?:half|full|one)[- ]day\b|\bu ?\d{1,2}s?\b|\bunder[- ]?\d+|\b(?:football|netball|hockey|rugby|swim\w*|cricket|basketball|volleyball|handball)\b/i,
    },
  ],
  slots: [
    {
      id: 'learners',
      wording: 'learners/course-plan',
      question: 'Who are the learners, how many, and what do they know?',
      given:
        /\bgrade\b|\byear \d|\bu ?\d{1,2}s?\b|\bunder[- ]?\d+|\bage[ds]?\b|\byear[- ]olds?|\bbeginners?|\b\d+ (?:kids|students|pupils|people|learners)\b|\bstaff\b/i,
      fact: 'Learners',
    },
    {
      id: 'sessions',
      question: 'How many sessions, and how long is each?',
      given:
        /\b\d+ ?(?:min|minutes|h|hours?|weeks?|sessions?|lessons?)\b|\bweek(?:ly)?\b|\b(?:double|single|half|one|a) (?:lesson|period|session|hour|day)\b|\blesson (?:on|about)\b|\bhour[- ]long\b|\b(?:mon|tues|wednes|thurs|fri)day (?:morning|afternoon)|\bobserved\b/i,
      fact: 'Sessions',
    },
  ],
}
