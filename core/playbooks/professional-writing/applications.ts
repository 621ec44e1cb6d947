// Texts about one’s own work: applying for a job, leaving it, presenting oneself.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

/** Teaching or advising others on such texts, as against writing one. */
const ADVICE_ON_TEXTS =
  /\b(?:guidance|guides?|guidelines?|workshops?|handouts?|worksheets?|lesson|tips|checklist|seminar|careers? (?:service|office|team|day|fair)|our (?:students|pupils|clients|members|jobseekers)|how to write|feedback on)\b/i

export const personalStatement: Genre = {
  id: 'personal-statement',
  title: 'Personal statement for a course or scholarship',
  cue: butNot(
    named(
      /\b(?:erasmus|exchange (?:semester|year)|study(?:ing)? abroad)\b[^.\n]{0,150}\b(?:motivation(?:al)? letter|letter of motivation)|\bpersonal statement|\bstatement of purpose|\b(?:motivation(?:al)? letter|letter of motivation)\b[^.\n]{0,40}\b(?:master|bachelor|phd|university|college|course|scholarship|erasmus|degree)|\bscholarship (?:essay|letter|application)|\b(?:college|university) (?:essay|application)/i,
    ),
    ADVICE_ON_TEXTS,
  ),
  lines: [
    onlyGivenFacts(
      'given-life',
      'Use only what is told here about the applicant; leave examples that are missing in [brackets].',
      brief(260),
    ),
    {
      id: 'no-lifelong-passion',
      text: 'Open on something the applicant did, not on a lifelong passion.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bopen(?:ing)?\b|\bever since\b|\bpassion|\bhook\b|\bstart with\b|\bcliche|\bcliché|\b(?:college|university) essay/i,
    },
  ],
  slots: [
    {
      id: 'course',
      question: 'Which course or scholarship is it for?',
      given:
        /\b(?:college|university) essay|\bfor (?:a |an |the )?(?!scholarship|university|college|course|my\b|me\b)\w+|\b(?:master|msc|ma|phd|bachelor)\w*\b[^.\n]{0,6}\b(?:in|of)\b/i,
      fact: 'Course',
    },
    {
      id: 'what_led_there',
      question: 'What have you done or seen that led you to this subject?',
      given:
        /\bessay about\b|\bi(?:['’]?m| am| was| have|['’]ve| did| built| worked| cared)\b|\bworked\b|\bvolunteer|\bexperience\b|,[^,\n]{1,60},/i,
      fact: 'What led there',
    },
  ],
}

export const coverLetter: Genre = {
  id: 'cover-letter',
  title: 'Cover letter',
  cue: butNot(
    named(
      /\bcover(?:ing)? letters?\b|\bmotivation(?:al)? letter|\bletter of motivation|\bapplication (?:letter|e-?mail)|\b(?:letter|e-?mail) (?:applying|of application)|\bapply(?:ing)? for (?:a|the|this) (?:job|position|post|role)/i,
    ),
    new RegExp(
      `${ADVICE_ON_TEXTS.source}|\\b(?:apartment|flat|room|viewing|tenanw+|landlord|visa|manuscript|novel|journal|grant|tax|insurance)\\b`,
      'i',
    ),
  ),
  lines: [
    onlyGivenFacts(
      'given-experience',
      'Invent no experience; leave jobs, results and names that are missing in [brackets].',
      brief(260),
    ),
    {
      id: 'no-apology-for-gaps',
      text: 'Do not apologise for missing experience; show what stands in its place.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:no|without|never|lack\w*|zero|little|not much|don['’]?t have|haven['’]?t)\b[^.\n]{0,24}\b(?:experience|worked|degree|qualifications?|training|diploma|licen[cs]e|references)|\bself[- ]taught\b|\bdropped out\b|(?:\b(?:my|a) |[,;.] ?)(?:very )?first (?:real |proper )?job\b/i,
      unless: /\bapologi|\bexcuse|\bstands in|\btransferable/i,
    },
  ],
  slots: [
    {
      id: 'advert',
      question: 'What does the job advert ask for?',
      given:
        /\bads?\b|\badvert\b|\blooking for|\brequire|\bjob description|\bjd\b|\bjob:|\b(?:they|it) (?:asks?|wants?)\b|\b(?:erasmus|universit\w+|uni|college|masters?|master['’]s|bachelor\w*|phd|exchange|scholarship|course|programme?|volunteer\w*|apprentice\w*|flat|speculative|unsolicited)\b/i,
      fact: 'What the advert asks for',
    },
    {
      id: 'achievements',
      question: 'Which one or two results of yours fit it best?',
      given:
        /\bi (?:built|led|ran|made|won|did|managed|worked)\b|\b\d+ ?(?:years?|yrs?)\b|\bexperience\b|\bnever\b|\bme:|\b(?:ran|led|built)\b|\bresult|\b(?:erasmus|exchange|study abroad|universit\w+|apprentice\w*)\b/i,
      fact: 'Results to mention',
    },
    {
      id: 'why_there',
      question: 'Why this employer?',
      given: /\bbecause\b|\bwhy (?:this|them|there)\b|\bi (?:want|love|admire)\b/i,
      fact: 'Why there',
    },
  ],
}

export const profile: Genre = {
  id: 'profile',
  title: 'CV, profile or biography of a person',
  cue: butNot(
    named(
      /\bcv\b|\br[eé]sum[eé]s?\b|\bcurriculum vitae|\b(?:linkedin|professional|upwork|speaker|author|artist) (?:profile|summary|bio|headline|about)|\bbio(?:graphy)?\b|\bself[- ]assessment|\bself[- ]evaluation/i,
    ),
    /\b(?:cv|r[eé]sum[eé]) (?:\w+ )?(?:guidance|guide|workshop|handout|tips|clinic|checklist|lesson)\b|\b(?:guidance|guide|workshop|handout|tips|lesson|checklist) (?:on|for|about) (?:\w+ )?(?:cvs?|r[eé]sum[eé]s?)\b|\bbiograph(?:y|ies) (?:of|about|on)\b|\bresume (?:the|my|our|work|play|after|from)\b|\bcharacter bio|\badopt(?:ion|able|ed|ing)?\b|\bshelter\b|\bpets?\b|\b(?:dogs?|cats?|puppy|kitten|rabbit|horse|pony|beagle|terrier|labrador|hound|parrot|hamster)\b|\bbio (?:class|homework|exam|test|lab|teacher|lesson|waste|degree|fuel)|\bfictional\b|\bgaps? in (?:the|my|a|his|her) (?:cv|r[eé]sum[eé])/i,
  ),
  lines: [
    onlyGivenFacts(
      'blank-bio',
      'Leave name, employers, years and degrees in [brackets].',
      /^(?=[^,:;\d]{1,90}$)[\s\S]*\bbio for an? (?!conference|website|twitter|dating|book|talk)\w+/i,
    ),
    onlyGivenFacts(
      'given-person',
      'Use only what is given here about the person; invent no degrees, employers or awards.',
      brief(
        260,
        /^(?![\s\S]*\b(?:twitter|insta\w*|tinder|hinge|bumble|joke|funny|cv|r[eé]sum[eé])\b|[^,:;\d]{1,90}$|[\s\S]*\bbio(?:graphy)? (?:for|of) an? (?!conference|website|twitter|dating|book|talk)\w+)[\s\S]*(?:\bbio|\b(?:profile|summary|headline|about)\b|\bself[- ])/,
      ),
    ),
    onlyGivenFacts(
      'given-career',
      'Use only what is given here; leave employers, dates and results that are missing in [brackets].',
      brief(
        260,
        /^(?![\s\S]*\b(?:summary|headline|one[- ]liner?|objective|skills section)\b)[\s\S]*(?:\bcv\b|\br[eé]sum[eé]|\bcurriculum)/,
      ),
    ),
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/profile',
      question: 'What should be in it: roles, years, results, something personal?',
      given: /\b\d+ ?(?:years?|yrs?)\b|\bi(?:['’]?m| am| \w+)\b|:|,[^,\n]{1,60},/i,
      fact: 'Facts',
    },
  ],
}

export const resignation: Genre = {
  id: 'resignation',
  title: 'Resignation',
  cue: butNot(
    named(
      /\bresign(?:ation|ing)?\b|\bnotice letter|\b(?:letter|e-?mail) of notice|\bhand(?:ing)? in my notice|\bquit(?:ting)? (?:letter|e-?mail)|\bweeks?['’]? notice\b/i,
    ),
    /\bwhy (?:i|he|she|they|did|you)\b|\bwould a good\b|\bacceptance\b|\bhis resignation|\bher resignation/i,
  ),
  lines: [],
  slots: [
    {
      id: 'last_day',
      question: 'What is your last day, or the notice period in the contract?',
      given:
        /\btemplate\b|\blast day\b|\bnotice period|\bweeks?['’]? notice|\bmonths?['’]? notice|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\beffective\b|\bends? on\b|\bimmediate/i,
      fact: 'Last day',
    },
    {
      id: 'reason',
      wording: 'reason/resignation',
      question: 'Do you want to give a reason, and which?',
      default: 'No reason given',
      given:
        /\btemplate\b|\bbecause\b|\bbc\b|\breasons?\b|\bleaving (?:for|to|bc)\b|\bfound (?:a|another)\b|\bnew job\b|\bhate\b|\btwo lines\b|\bone line\b/i,
      fact: 'Reason to give',
    },
  ],
}
