// Messages among people who work together: what the reader has to ask back when it is missing.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import { trap } from '../trap.ts'

const LISTED = /\bbracket|\bplaceholder/

export const minutesOfMeeting = trap({
  id: 'minutes-decided-owned',
  title: 'Minutes or recap of a meeting',
  cue: butNot(
    named(
      /\bmeeting (?:minutes|notes|recap|summary)\b|\bminutes (?:of|for|from|template)\b|\b(?:recap|summary|follow[- ]?up)\b[^.\n]{0,40}\b(?:of|after|from) (?:the|our|a|my|today['’]?s) (?:\w+ )?meeting/i,
    ),
    /\b\d+ minutes (?:of|for|from)\b|\bapp\b|\bsoftware\b|\btranscribe|\bin minutes\b|\bminutes of (?:fame|silence|exercise)/i,
  ),
  text: 'Keep what was decided apart from what was only discussed, and give each action an owner and a date.',
  unless:
    /\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdecided\b|\bdecisions?\b|\baction items?\b|\bactions?\b|\bowners?\b|\bjson\b|\btemplate\b|\b(?:council|committee|parish|agm)\b/i,
})

export const changeAtWork = trap({
  id: 'what-changes-for-whom',
  title: 'News of a change at work',
  cue: butNot(
    named(
      /\b(?:return[- ]to[- ](?:the[- ])?office|office days|working from home|remote work|working hours|shift (?:times|pattern)|dress code)\b[\s\S]{0,120}\b(?:announcement|announce|e-?mail|mail|memo)\b|\b(?:e-?mail|mail|memo|message|announcement|note|letter)\b[^.\n]{0,60}\b(?:team|staff|employees|colleagues|everyone|everybody|department|all hands)\b[^.\n]{0,60}\b(?:new (?:\w+ )?(?:rules?|polic\w+|process|procedure|system|tool|software|hours|schedule|office|rota|dress code)|chang(?:e|es|ing)|switch\w*|mov(?:e|ing)\b|reorgani\w+|return to (?:the )?office|hybrid|remote)/i,
    ),
    /\blay-?offs?|\blaid off|\bredundan|\bdismiss|\bdied\b|\bsalary cut|\bresign|\bpromotion\b|\bfired\b|\bi(?:['’]?m| am) leaving/i,
  ),
  text: 'Say what changes for whom from which day, and whom to ask, in [brackets] where not given.',
  unless: new RegExp(
    `\\bfrom (?:mon|tues|wednes|thurs|fri|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|\\beffective\\b|${LISTED.source}`,
    'i',
  ),
})

export const askedForReference = trap({
  id: 'seen-of-me',
  title: 'Asking for a reference',
  cue: named(
    /\b(?:ask(?:ing|s)?|request(?:ing)?)\b[^.\n]{0,60}\b(?:recommendation|reference)\b(?! (?:books?|manual|number|architecture))|\b(?:recommendation|reference) (?:letter )?request/i,
  ),
  text: 'Remind the reader of what they saw me do, in [brackets], and say by when and where it has to go.',
  unless: new RegExp(
    `\\bsaw me\\b|\\bdeadline\\b|\\bapi\\b|\\bproduct recommend|\\bmovie|\\bbook recommend|\\basked me\\b|\\basks me\\b|${LISTED.source}`,
    'i',
  ),
})

export const newHere = trap({
  id: 'come-to-me-for',
  title: 'Introducing oneself to colleagues',
  cue: butNot(
    mentioned(
      /\bintroduc(?:e|ing) myself\b[^.\n]{0,80}\b(?:team|colleagues|co-?workers|company|staff|office|department|new job|clients?|slack)\b|\b(?:self[- ]?)?introduction (?:e-?mail|mail|message|post)\b[^.\n]{0,60}\b(?:team|colleagues|co-?workers|new job|slack)\b/i,
    ),
    /\binterview|\bspeech therapy|\bneighbou?rs/i,
  ),
  text: 'Say what people can come to me for, in [brackets] where that is not given.',
  unless: new RegExp(`\\bcome to me\\b|\\bresponsib|${LISTED.source}`, 'i'),
})

export const timeOff = trap({
  id: 'who-covers-what',
  title: 'Asking for time off',
  cue: butNot(
    named(
      /\b(?:e-?mail|mail|letter|message|note|ask(?:ing)?|request(?:ing)?)\b[^.\n]{0,60}\b(?:days off|week off|weeks off|time off|annual leave|vacation|holiday leave|parental leave|paternity leave|sabbatical|unpaid leave)\b|\b(?:leave|vacation|time[- ]off|holiday) request\b/i,
    ),
    /\bfuneral|\bdied\b|\bsick\b|\bdepress|\bburn-?out|\bdenied|\bdecline|\breject|\bteacher\b|\bfor my (?:team|employees)|\bpolicy\b|\bapp\b|\bform\b|\bplan(?:ning)? (?:a|my|our) vacation|\brental\b/i,
  ),
  text: 'Give the exact days and who covers what falls due in them, in [brackets] where not given.',
  unless: new RegExp(`\\bcovers?\\b|\\bstand(?:s|ing)? in\\b|\\bhand(?:ed)?[- ]?over|${LISTED.source}`, 'i'),
})

export const interviewAnswer = trap({
  id: 'one-real-case',
  title: 'Answer for a job interview',
  cue: butNot(
    mentioned(
      /["“'‘]?\btell (?:me|us) about (?:yourself|a time)\b|\bwhy should we hire you\b|\bwhy do you want (?:to work|this job)\b|\b(?:greatest|biggest) (?:weakness|strength)e?s?\b|\bwhere do you see yourself\b|\binterview answers?\b|\banswer (?:to|for) (?:this|an|the) interview question/i,
    ),
    /\byou are (?:an?|the)\b|\bact as\b|\bof (?:the|this|a) (?:company|economy|theory|team|country|argument|essay|book|film)\b|\bask me\b|\bwhat is your\b|\bmock interview|\bcharacter\b|\bhey\b/i,
  ),
  text: 'Build it on one real case of mine, in [brackets] where none is given.',
  unless: new RegExp(
    `\\breal case|\\bi (?:once|led|built|managed|worked|was)\\b|\\bstar method|\\bmy experience\\b|${LISTED.source}`,
    'i',
  ),
})
