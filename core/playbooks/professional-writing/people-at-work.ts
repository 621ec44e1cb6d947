// Texts about somebody else’s work: references, feedback, adverts for a job.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

export const recommendation: Genre = {
  id: 'recommendation',
  title: 'Recommendation or reference',
  cue: named(
    /\b(?:recommendation|reference) (?:letter|for (?:a|an|my|our)\b(?! (?:good|decent|nice|dentist|doctor|restaurant|hotel|book|film|movie|laptop|phone|car|place|plumber|lawyer|show|series)))|\bletters? of (?:recommendation|reference)|\bcharacter reference|\brecommend(?:ing)? (?:him|her|them|my)\b|\blinkedin recommendation|\breference (?:from|as) /i,
  ),
  lines: [
    onlyGivenFacts(
      'given-evidence',
      'Support the praise only with what is told here; where an example is needed, leave it in [brackets].',
      brief(300),
    ),
  ],
  slots: [
    {
      id: 'example',
      wording: 'example/recommendation',
      question: 'What did the person do that you would tell somebody about?',
      given:
        /\bbuilt\b|\bsorted\b|\bled\b|\bsaved\b|\bonce\b|\bsingle[- ]handed|\bwon\b|\bfixed\b|\bproject\b|\borgani[sz]ed\b|\btop \d|\braised\b|\bachievements?\b|\bdealt with\b|\bnever missed\b|\bevery \w+day\b|\btenan/i,
      fact: 'Example',
    },
    {
      id: 'applying_for',
      question: 'What is it for: a job, a course, a flat?',
      given:
        /\bleaving\b[^.\n]{0,60}\b(?:for|to) \w|\b(?:intensive care|apprenticeship|traineeship|post|role|residency|internship|volunteer\w*)\b|\bapply|\bapplication\b|\bmaster|\bphd\b|\bmsc\b|\bjob\b|\bposition|\bflat\b|\btenan|\brent|\bprogramme?\b|\buniversity|\bcollege|\bschool\b|\bvisa\b|\bcourt\b|\b(?:going|moving) to\b|\bau pair\b|\bbabysitter\b|\blinkedin\b/i,
      fact: 'What it is for',
    },
    {
      id: 'known_how',
      question: 'How do you know the person, and for how long?',
      given:
        /\b\d+ ?(?:years?|yrs?|months?)\b|\b(?:my|our) (?:former |ex-?)?\w+|\bformer (?:student|intern|colleague|employee)|\bi['’]?m (?:an?|her|his)\b|\bin my \w+|\bcoach|\bfor a (?:student|former)/i,
      fact: 'How I know the person',
    },
  ],
}

export const review: Genre = {
  id: 'performance-review',
  title: 'Feedback on somebody’s work',
  cue: butNot(
    named(
      /\bperformance (?:review|appraisal|feedback)|\b(?:annual|yearly|mid[- ]?year|end[- ]of[- ]year|year[- ]end|probation(?:ary)?|staff) (?:review|appraisal)(?! of)|\b(?:report card|school report|report) comments?\b|\b(?:trainee|employee|intern|student|pupil|peer|360) feedback|\bfeedback (?:for|on|to) (?:a|an|my|our)\b(?! (?:essay|story|poem|draft|text|website|design|code|product))|\breport card comment|\bappraisal\b|\bwritten warning/i,
    ),
    /\bself[- ](?:assessment|evaluation|review|appraisal)|\b(?:graphics card|gpu|cpu|laptop|phone|car|engine|battery|headphones|stock|fund|portfolio|neighbou?r|flatmate|roommate|friend|host|seller|hotel|landlord)\b/i,
  ),
  lines: [
    {
      id: 'behaviour-not-character',
      text: 'Describe what the person does rather than their character; where an example is missing, leave it in [brackets].',
      technique: 'constraints',
      worth: 3,
      when: brief(350),
      unless:
        /\b(?:from|using|based on|with) (?:my |these |the |this )?notes\b|\bnotes? ?:|\n\s*\w+ ?[-–:] [^\n]+\n\s*\w+ ?[-–:]|\bhow (?:do|can|should|would|to) (?:i |you |we )?(?:say|tell|phrase|put|give|word)\b|\bobserv|\bbehaviou?rs?\b|\bnot personality|\binvent|\bplaceholder|\bbracket|\bcomments? bank|\bact as\b/i,
    },
  ],
  slots: [
    {
      id: 'incidents',
      question: 'Which one or two things did they do that show it?',
      given:
        /\bgood (?:with|at)\b|\bslow (?:with|at|to)\b|\bfrom (?:my |these )?notes\b|\balways\b|\bnever\b|\bkeeps? \w+ing\b|\bconstantly\b|\bmissed\b|\bfinished\b|\bhandled\b|\bon (?:the )?phone\b|\blate\b|\bwhen (?:he|she|they)\b|\bfor example\b|\be\.g\.|\bhits? target|\bplaceholder|\binterrupt/i,
      fact: 'What they did',
    },
  ],
}

export const jobAdvert: Genre = {
  id: 'job-advert',
  title: 'Job advert',
  cue: butNot(
    named(
      /\b(?:ad|advert|advertisement|posting) (?:for|to find|to hire) (?:an? |our |new |some )?(?:[\w-]+ ){0,2}(?:apprentices?|trainees?|interns?|cleaners?|nurses?|drivers?|assistants?|cooks?|chefs?|waiters?|waitress(?:es)?|baristas?|bakers?|receptionists?|technicians?|engineers?|developers?|teachers?|electricians?|plumbers?|carpenters?|mechanics?|hairdressers?|caretakers?|carers?|nann(?:y|ies)|au pair|staff|employees?|(?:saturday|seasonal|part[- ]time|kitchen|shop|bar) (?:help|staff|job|workers?))\b(?! (?:training|school|course|app|tool|software|service|agency|products?))|\bjob (?:ad(?:vert)?(?:isement)?s?|post(?:ing)?|description|listing)\b|\b(?:recruitment|hiring|help wanted) (?:ad|post)\b|\bvacancy\b|\bwe(?:['’]re| are) hiring\b|\bjd for\b/i,
    ),
    /\b(?:means?|says|i (?:saw|found|read|applied)|should i apply|appl(?:y|ied|ying) (?:to|for)|interview\w*|is (?:this|it) (?:\w+ )?(?:legal|normal|scam|discriminat\w*)|red flags?|cv|cover letter)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-conditions',
      'State only the pay, hours and benefits given here; where one is needed, leave it in [brackets].',
      brief(
        260,
        /^(?![\s\S]*\b(?:volunteer|unpaid|honorary|job descriptions?|jd)\b|[\s\S]*(?:[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|per hour|\/h|an hour|eur|euros?|pounds|dollars|usd)\b))/,
      ),
    ),
    {
      id: 'excludes-nobody',
      text: 'Avoid wording that shuts people out by age, sex or origin.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless: /\binclusive|\bage\b|\bgender|\bdiscriminat|\bm\/[wf]\/d\b|\bequal\b|\borigin\b|\bdivers/i,
    },
  ],
  slots: [
    {
      id: 'pay_hours',
      question: 'What is the pay, and for which hours?',
      given:
        /[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|per hour|\/h|an hour|eur|euros?|pounds|dollars|usd)\b|\bsalary|\bpay\b|\bwage|\bvolunteer|\bunpaid/i,
      fact: 'Pay and hours',
    },
    {
      id: 'must_have',
      question: 'What must somebody bring, and what can be learnt with you?',
      given: /\bmust\b|\brequire|\bexperience\b|\blicen[cs]e\b|\bskills?\b|\byears\b|\bhonest about\b/i,
      fact: 'Must-haves',
    },
  ],
}
