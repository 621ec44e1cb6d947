// Projects and work: what depends on what, how to go back, what to drop.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'

const capacity: Slot = {
  id: 'people_and_time',
  question: 'Who works on it, and for how many hours a week?',
  given:
    /\blicen[cs]e\b|\bpuppy\b|\bbook club\b|\bdns\b|\b(?:\d+|two|three|four|five|six|one) (?:\w+ )?(?:people|devs?|developers|admins?|persons?|volunteers|engineers|of us|seamstresses|staff|officer|reps)\b|\bteam of \d|\balone\b|\bsolo\b|\bjust me\b|\b(?:group|team) of (?:\d|two|three|four|five|six)|\b(?:we are|we['’]re) (?:\d|two|three|four|five|six)\b|\b(?:only|just) (?:me|i)\b|\bonly it person|\b\d+ ?(?:h|hours?) (?:a|per) week|\bim alone|\bone person\b|\b(?:my|our|one|the) team\b/i,
  fact: 'People and time',
}

const deadline: Slot = {
  id: 'deadline',
  wording: 'deadline/cut-over',
  question: 'By when must it be done, and is that date fixed?',
  given:
    /\bby (?:the )?(?:end|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|summer|christmas)|\b(?:in|within|over) (?:\d+|a|one|two|three|four|six|eight|ten) (?:days?|weeks?|weekends?|months?|years?)\b|\b\d+[- ](?:day|week|month|year)s?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w* \d|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\bdeadline\b|\bdue\b|\btomorrow\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:easter|christmas|new year|bank holiday|long|this|next) (?:\w+ )?(?:weekend|break|holidays?)\b|\bsprints?\b/i,
  fact: 'Deadline',
}

export const cutOver: Genre = {
  id: 'cut-over',
  title: 'Migration, move of systems or switch',
  cue: named(
    /\bmigrat(?:e|ion|ing)\b|\bcut-?over\b|\brollback (?:plan|strategy|procedure)\b|\bmov(?:e|ing) \d+ (?:people|users|staff|seats|accounts)\b[^.\n]{0,30}\b(?:to|onto|off)\b|\bfrom on-?prem|\bgo[- ]live\b|\bswitch(?:ing)? (?:over|the|from|to (?!an? (?:new )?insurance|data|another job))\b|\bmov(?:e|ing) (?:our|my|the|all) (?:[\w-]+ ){0,2}(?:servers?|services|website|app|data|mailboxes|repos|database) (?:to|into|off)\b|\bmove \d+ (?:repos|services|mailboxes|servers|databases|sites)\b|\broll(?:ing)?[- ]?out (?:of|for|in|the|our)\b|\brollout\b|\b(?:new|another) server\b|\bupgrade (?:of|from|to|plan)\b|\bdecommission|\bphase out\b|\bdata cent(?:er|re) move|\bwithout (?:stopping|downtime)|\bno downtime/i,
  ),
  lines: [
    {
      id: 'check-and-way-back',
      text: 'Give each phase a check that has to pass before going on, and the way back if it fails.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\brollbacks?\b|\bgo\/no-go|\bexit criteria|\bway back\b|\bback-?out\b|\bplastic\b|\binsurance\b|\bcareers?\b|\bgates\b|\bmeaning\b|\bpolicy\b|\bculture\b|\bvalues\b/i,
    },
  ],
  slots: [
    {
      id: 'must_not_stop',
      question: 'What must not stop, and for how long may it pause at most?',
      given:
        /\bplastic\b|\bpackaging\b|\bloyalty\b|\bdowntime\b|\bwithout stopping|\bcan['’]?t stop|\bmust be online|\bweekend\b|\bovernight/i,
      fact: 'Must not stop',
    },
    deadline,
    capacity,
  ],
}

export const backwardPlan: Genre = {
  id: 'backward-plan',
  title: 'Plan counted back from a date',
  cue: mentioned(
    /\bback(?:ward)?s? plan|\bbackwards?\b|\bwork(?:ing)? back\b|\bcount(?:ing)? back\b|\breverse (?:plan|timeline)|\bwhen (?:must|do (?:i|we) (?:need|have) to|should (?:i|we)) (?:start|begin|my|order|book)|\bcritical path|\blatest (?:start|date)|\bworking days\b|\b\d+ ?wd\b/i,
  ),
  lines: [
    {
      id: 'latest-starts',
      text: 'Give the latest start of each step, counting weekends and holidays, and mark where there is no slack.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bslack\b|\blatest start|\bbuffer|\bout the door\b|\bkids\b|\bby \d{1,2}[:.]\d\d\b|\bcritical path\b/i,
    },
  ],
  slots: [
    deadline,
    {
      id: 'fixed_durations',
      question: 'Which steps have a fixed duration or depend on other people?',
      given:
        /\bout the door\b|\b\d+ (?:wd|working days|business days)\b|\bneeds \d|\b\d+ days\b|\bapprov|\bsign-?off/i,
      fact: 'Fixed durations',
    },
  ],
}

export const firstMonths: Genre = {
  id: 'first-months',
  title: 'First months in a role or onboarding',
  cue: named(
    /\b(?:30|60|90|100)[- ]?days?\b[^.\n]{0,30}\b(?:head|manager|lead|new|first|as)\b|\b30[-/ ]60[-/ ]90|\bonboarding\b|\bonboard (?:a|an|my|our|new)\b|\bnew (?:hire|starter|joiner|employee)|\bfirst (?:90|100|30|60) days|\bfirst (?:weeks?|months?) (?:as|of (?!jan|feb|mar|apr|may\b|ju[nl]|aug|sep|oct|nov|dec|next|the (?:month|year|term|holidays))|in (?:my|the|a|our) (?:new )?(?:job|role|post|office|team|company))\b|\bhand ?over (?:plan|to)|\binduction\b|\bsuccession/i,
  ),
  lines: [
    {
      id: 'seen-by-the-end',
      text: 'End each phase with one named result or figure that can be checked on that date.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:90|100|30|60|first)\b)(?=[\s\S]*\b(?:head|manager|lead|director|coach|principal|chair|supervisor|ceo|cto|new job|new role)\b)/i,
      unless:
        /\bquick wins?\b|\bmilestones?\b|\bcan see\b|\bmeasurable|\b(?:plan|outline) for (?:an?|my|our) (?:[\w-]+ )?(?:shop|business|caf[eé]|company|restaurant|startup|clinic|store)\b|\binduction\b|\bvisible\b|\bdeliverables?\b|\bchecked on\b|\bkpis?\b|\bmetrics?\b/i,
    },
    {
      id: 'signed-off-first',
      text: 'Say what the new person may do alone only after sign-off, and who signs it.',
      technique: 'decomposition',
      worth: 2,
      when: /\bonboard|\bnew (?:hire|starter|joiner|employee)|\binduction/i,
      unless:
        /\bbefore (?:day one|the first day|they start)|\bpre-?boarding|\bday one\b|\bsign(?:ed|s)?[- ]?off\b|\bsupervis|\bunsupervised\b|\bcustomers?\b|\bclients?\b|\busers?\b|\bsaas\b|\bapp\b|\be-?mails?\b|\bremote\b/i,
    },
  ],
  slots: [
    {
      id: 'role',
      question: 'Which role is it, and how big is the team?',
      given:
        /\bphd\b|\bbookkeeper\b|\b(?:degree|university|school)\b|\bhead of\b|\bteam of\b|\bdeveloper|\bengineer|\bsales\b|\bnurse|\bmanager of\b|\bclerk|\bvolunteers?\b|\bschool\b|\bnew (?!hire|starter|joiner|employee|head\b|manager|lead\b)\w+|\bbusiness\b|\bshop\b|\bcoach\b/i,
      fact: 'Role and team',
    },
  ],
}

/** An idea, a topic, a name for the project is wanted, or a text about it. */
const NOT_THE_PLAN =
  /\b(?:needs?|wants?|give me|suggest|looking for|find|any|some|good) (?:an? |some |me )?(?:\w+ )?(?:ideas?|topics?|names?|titles?|subjects?)\b|\b(?:project|campaign|launch) (?:ideas?|topics?|names?|titles?)\b|\bideas? for\b|\bwhat (?:could|should|can) (?:i|we) (?:build|make|do for)\b|\b(?:d&d|dnd|rpg|ttrpg)\b|\b(?:e-?mail|letter|message|report|postmortem)\b|\brealistic\?|\bis (?:it|this|that) (?:possible|realistic|doable)/i

export const projectPlan: Genre = {
  id: 'project-plan',
  title: 'Project, launch or campaign',
  cue: butNot(
    named(
      /\b(?:project|release|product|launch|implementation|campaign|action|rollout) (?:plan|roadmap|timeline|schedule)|\broad ?map\b|\blaunch(?:ing)?\b|\bmilestones?\b|\bsprints?\b|\bgantt|\brelaunch|\bmvp\b|\bbacklog\b|\bcampaign\b|\bopen(?:ing)? (?:an?|our|my|the) (?:[\w-]+ ){0,3}(?:caf[eé]|shop|bakery|restaurant|store|studio|business|gym)|\bphases?\b|\bstart(?:ing)? (?:a|my|our) (?:business|company|charity)|\bstages\b|\bproject\b|\bwork ?plan\b|\bproduction (?:plan|schedule)/i,
    ),
    NOT_THE_PLAN,
  ),
  lines: [
    {
      id: 'dependencies-and-cuts',
      text: 'Mark what has to wait for something else, and say what to drop first if time runs short.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bin the (?:morning|evening)\b|\bdependenc|\bcritical path|\bdrop(?:ped)? first|\bmust[- ]haves?\b|\bmoscow\b|\bprioriti[sz]e|\bcan be cut|\bblocks\b|\bexit criteria|\blicen[cs]e\b|\bpodcast\b|\bmy (?:day|week)\b|\bthesis\b|\b\d+ phases\b|\bweekly tasks\b|\bpuppy\b|\bsaving for\b|\bguests, food\b|\bwhat could go wrong\b|\bmarathon\b|\bchecklist\b|\bepic\b|\binterview\b|\bagenda\b|\bbusiness plan\b|\bfunder|\bfoundation\b|\bgrant\b|\bpromised\b|\bbook club\b/i,
    },
    {
      id: 'permits-first',
      text: 'Put permits, inspections and hiring first: others set their dates.',
      technique: 'constraints',
      worth: 3,
      when: /\bopen(?:ing)? (?:a|an|our|my|the) (?:[\w-]+ ){0,3}(?:caf[eé]|shop|bakery|restaurant|store|studio|gym|bar|food truck|salon|clinic|kindergarten|hostel|brewery)\b/i,
      unless:
        /\bmorning\b|\bchecklist\b|\bevening\b|\bevery day\b|\bpermits?\b|\blicen[cs]es?\b|\bonline (?:shop|store)\b|\binspections?\b/i,
    },
  ],
  slots: [deadline, capacity],
}
