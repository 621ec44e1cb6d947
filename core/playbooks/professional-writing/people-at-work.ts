// Texts about somebody else’s work: references, feedback, adverts for a job.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { onlyGivenFacts } from './given-facts.ts'

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
      wording: 'example/recommendation',
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
