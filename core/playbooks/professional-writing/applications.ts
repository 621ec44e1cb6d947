// Texts about one’s own work: applying, presenting oneself, leaving.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { factsAreSettled, onlyGivenFacts } from './given-facts.ts'

export const coverLetter: Genre = {
  id: 'cover-letter',
  title: 'Cover letter or personal statement',
  cue: named(
    /\bcover(?:ing)? letters?\b|\bmotivation(?:al)? letter|\bletter of motivation|\bpersonal statement|\bstatement of purpose|\bapplication (?:letter|e-?mail)|\b(?:letter|e-?mail) (?:applying|of application)|\bapply(?:ing)? for (?:a|the|this) (?:job|position|post|role)/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-experience',
      'Use only the experience given here; where a name, date or result is needed, leave it in [brackets].',
    ),
    {
      id: 'answers-the-need',
      text: 'Link the experience to what this place is looking for instead of retelling the CV.',
      technique: 'audience-purpose',
      worth: 2,
      unless:
        /\bad (?:asks|says|wants)|\badvert (?:asks|says|wants)|\b(?:they|it) (?:ask|want|look)|\blooking for\b|\brequire|\bretell|\bjob description|\btailor|\bmatch(?:es|ing)?\b/i,
    },
  ],
  slots: [
    {
      id: 'position',
      wording: 'position/cover-letter',
      question: 'Which position and employer is it for, and what does the advert ask for?',
      given:
        /\bad (?:asks|says|wants)|\badvert\b|\blooking for|\brequire|\bjob description|\bjob:|\b(?:job|role|position) (?:at|as|in)\b/i,
      fact: 'Position and what it asks for',
    },
    {
      id: 'achievements',
      question: 'Which one or two results of yours fit it best?',
      given:
        /\bi (?:built|led|ran|made|won|did|managed|worked)\b|\b\d+ ?(?:years?|yrs?)\b|\bexperience\b|\bno experience\b|\bme:/i,
      fact: 'Results to mention',
    },
    {
      id: 'why_there',
      question: 'Why this employer or course?',
      given: /\bbecause\b|\bwhy (?:this|them|there)\b|\bi (?:want|love|admire)\b/i,
      fact: 'Why there',
    },
  ],
}

export const profile: Genre = {
  id: 'profile',
  title: 'CV, profile or biography of a person',
  cue: named(
    /\bcv\b|\br[eé]sum[eé]s?\b|\bcurriculum vitae|\b(?:linkedin|professional|upwork|speaker|author|artist) (?:profile|summary|bio|headline|about)|\bbio(?:graphy)?\b|\bself[- ]assessment|\bself[- ]evaluation/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-career',
      'Use only what is given here about the person; where a date, name or figure is needed, leave it in [brackets].',
    ),
    {
      id: 'results-before-duties',
      text: 'Put results before duties.',
      technique: 'constraints',
      worth: 2,
      when: /\bcv\b|\br[eé]sum[eé]|\bself[- ](?:assessment|evaluation)/i,
      unless: /\bresults?\b|\bachievement|\bimpact|\bline\b/i,
    },
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/profile',
      question: 'What should be in it: roles, years, results, something personal?',
      given: /\b\d+ ?(?:years?|yrs?)\b|\bi(?:['’]?m| am| work| did| was| play)\b|:|,[^,\n]{1,60},/i,
      fact: 'Facts',
    },
    {
      id: 'where_used',
      wording: 'where_used/profile',
      question: 'Where will it appear, and who should be convinced?',
      given:
        /\blinkedin|\bwebsite|\bconference|\btwitter|\bjob\b|\bapply|\brole\b|\bprogramme?\b|\bmanager\b|\bassistant\b|→/i,
      fact: 'Where it appears',
    },
  ],
}

export const resignation: Genre = {
  id: 'resignation',
  title: 'Resignation or notice',
  cue: named(
    /\bresign(?:ation|ing)?\b|\bnotice letter|\b(?:letter|e-?mail) of notice|\bhand(?:ing)? in my notice|\bquit(?:ting)? (?:letter|e-?mail)|\b(?:cancel(?:lation)?|terminat(?:e|ion)) (?:letter|e-?mail|my|of my)\b|\bquit(?:ting)? my job\b|\bweeks?['’]? notice\b/i,
  ),
  lines: [
    {
      id: 'no-added-reasons',
      text: 'Give no reasons or complaints beyond those stated here, and leave names and dates that are missing in [brackets].',
      technique: 'constraints',
      worth: 3,
      unless: factsAreSettled,
    },
  ],
  slots: [
    {
      id: 'last_day',
      question: 'What is your last day, or the notice period in the contract?',
      given:
        /\blast day\b|\bnotice period|\bweeks?['’]? notice|\bmonths?['’]? notice|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\beffective\b|\bends? on\b/i,
      fact: 'Last day',
    },
    {
      id: 'reason',
      wording: 'reason/resignation',
      question: 'Do you want to give a reason, and which?',
      default: 'No reason given',
      given: /\bbecause\b|\bbc\b|\breasons?\b|\bleaving (?:for|to|bc)\b|\bfound (?:a|another)\b|\bnew job\b/i,
      fact: 'Reason to give',
    },
  ],
}
