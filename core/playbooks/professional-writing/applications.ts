// Texts that decide about somebody's work: applications, references, reviews, adverts, leaving.

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
      question: 'What should be in it: roles, years, results, something personal?',
      given: /\b\d+ ?(?:years?|yrs?)\b|\bi(?:['’]?m| am| work| did| was| play)\b|:|,[^,\n]{1,60},/i,
      fact: 'Facts',
    },
    {
      id: 'where_used',
      question: 'Where will it appear, and who should be convinced?',
      given:
        /\blinkedin|\bwebsite|\bconference|\btwitter|\bjob\b|\bapply|\brole\b|\bprogramme?\b|\bmanager\b|\bassistant\b|→/i,
      fact: 'Where it appears',
    },
  ],
}

export const recommendation: Genre = {
  id: 'recommendation',
  title: 'Recommendation or reference',
  cue: named(
    /\b(?:recommendation|reference) (?:letter|for (?:a|an|my|our))|\bletters? of (?:recommendation|reference)|\bcharacter reference|\brecommend(?:ing)? (?:him|her|them|my)\b|\blinkedin recommendation|\breference (?:from|as) /i,
  ),
  lines: [
    onlyGivenFacts(
      'given-evidence',
      'Support the praise only with what is told here; where an example is needed, leave it in [brackets].',
    ),
  ],
  slots: [
    {
      id: 'known_how',
      question: 'How do you know the person, and for how long?',
      given:
        /\b\d+ ?(?:years?|yrs?|months?)\b|\bmy (?:former |ex-?)?(?:student|intern|employee|colleague|apprentice|tenant|cleaner|manager)|\bour (?:former )?(?:intern|apprentice|employee)|\bi['’]?m (?:an?|her|his)\b/i,
      fact: 'How I know the person',
    },
    {
      id: 'example',
      question: 'What did the person do that you would tell somebody about?',
      given:
        /\bbuilt\b|\bsorted\b|\bled\b|\bsaved\b|\bonce\b|\bsingle[- ]handed|\bwon\b|\bfixed\b|\bproject\b/i,
      fact: 'Example',
    },
    {
      id: 'applying_for',
      question: 'What is the person applying for?',
      given: /\bapplying\b|\bmaster|\bphd\b|\bjob\b|\bposition|\bflat\b|\bprogramme?\b|\bmoving\b/i,
      fact: 'Applying for',
    },
  ],
}

export const review: Genre = {
  id: 'performance-review',
  title: 'Feedback on somebody’s work',
  cue: named(
    /\bperformance (?:review|appraisal|feedback)|\b(?:annual|yearly) (?:review|appraisal)|\b(?:trainee|employee|intern|student|pupil|peer|360) feedback|\bfeedback (?:for|on|to) (?:a|an|my|our)\b|\breport card comment|\bappraisal\b|\bwritten warning/i,
  ),
  lines: [
    {
      id: 'behaviour-not-character',
      text: 'Describe what can be observed rather than character, and invent no incidents.',
      technique: 'constraints',
      worth: 3,
      unless: /\bobserv|\bbehaviou?rs?\b|\bnot personality|\binvent|\bplaceholder/i,
    },
  ],
  slots: [
    {
      id: 'incidents',
      question: 'Which one or two things did the person do that show it?',
      given:
        /\bmissed\b|\bfinished\b|\bhandled\b|\bon phone\b|\blate\b|\bwhen (?:he|she|they)\b|\bfor example\b|\be\.g\./i,
      fact: 'What they did',
    },
    {
      id: 'change',
      question: 'What should be different next time?',
      given: /\bgoals?\b|\bimprove|\bshould\b|\bchange\b|\bneeds? to\b/i,
      fact: 'What should change',
    },
  ],
}

export const jobAdvert: Genre = {
  id: 'job-advert',
  title: 'Job advert',
  cue: named(
    /\bjob (?:ad(?:vert)?(?:isement)?s?|post(?:ing)?|description|listing|offer)\b|\b(?:recruitment|hiring|help wanted) (?:ad|post)\b|\bvacancy\b|\bwe(?:['’]re| are) hiring\b|\bjd for\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-conditions',
      'State only the pay, hours and benefits given here; where one is needed, leave it in [brackets].',
    ),
    {
      id: 'excludes-nobody',
      text: 'Avoid wording that shuts people out by age, sex or origin.',
      technique: 'constraints',
      worth: 2,
      unless: /\binclusive|\bage\b|\bgender|\bdiscriminat|\bm\/[wf]\/d\b|\bequal\b|\borigin\b|\bdivers/i,
    },
  ],
  slots: [
    {
      id: 'pay_hours',
      question: 'What are the pay, the hours and the place?',
      given: /[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|per hour|\/h|an hour|eur|usd)\b|\bsalary|\bpay\b|\bwage/i,
      fact: 'Pay, hours and place',
    },
    {
      id: 'must_have',
      question: 'What must somebody bring, and what can be learnt with you?',
      given: /\bmust\b|\brequire|\bexperience\b|\blicen[cs]e\b|\bskills?\b|\byears\b/i,
      fact: 'Must-haves',
    },
    {
      id: 'why_you',
      question: 'Why do people like working for you, honestly?',
      given: /\bwe(?:['’]re| are)\b|\bteam\b|\bperks?\b|\bbenefits\b|\boffer\b/i,
      fact: 'Why work here',
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
      question: 'Do you want to give a reason, and which?',
      default: 'No reason given',
      given: /\bbecause\b|\bbc\b|\breasons?\b|\bleaving (?:for|to|bc)\b|\bfound (?:a|another)\b|\bnew job\b/i,
      fact: 'Reason to give',
    },
  ],
}
