// Choices: a recommendation is worth what its deciding reason is worth.

import type { LineId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre, Line } from '../playbook.ts'

/** What makes a recommendation checkable, as the outcome form of self-refine. */
export const decidingReason = (id: LineId, worth: Line['worth'] = 3): Line => ({
  id,
  text: 'Say which of the reasons weighs most, and what would change the recommendation.',
  technique: 'self-refine',
  worth,
  explains: true,
  unless:
    /\bweighs? most|\bwhat would (?:change|make you)|\bchange (?:your|the) (?:mind|recommendation)|\bdeciding (?:factor|reason)|\bone word\b|\byes or no\b|\byes\/no\b|\bpick one\b[^.\n]{0,40}\bdefend|\bjust (?:pick|tell me which)/i,
})

/** Keeps an open choice from being settled by the first option that comes to mind. */
export const weighedOptions = (id: LineId, when?: RegExp): Line => ({
  id,
  text: 'Weigh the two or three best options against the stated needs before recommending one.',
  technique: 'tree-of-thoughts',
  worth: 2,
  ...(when && { when }),
  unless:
    /\bweigh|\bcompar(?:e|ison)|\boptions (?:are|we see|i see)|\bpros and cons|\btrade-?offs?|\b(?:three|two|four|3|2|4) (?:options|paths|ways|opinions)|\(a\)|\bor\b|\bvs\.?\b|\bversus\b|\by\/n\b|\btalk me\b|\bmistake\b|\bwhich (?:\w+ )?do you (?:trust|mean)/i,
})

const matters = {
  id: 'what_matters',
  question: 'What matters most to you in this, and what would you regret?',
  given:
    /\bmatters?\b|\bpriorit|\bmost important|\bi (?:want|need|care)\b|\bwe (?:want|need)\b|\bworried\b|\bmust\b|\bregret/i,
  fact: 'What matters most',
} as const

export const money: Genre = {
  id: 'money',
  title: 'Money decision',
  cue: named(
    /\bmortgage|\brefinanc|\boverpay|\bpension (?:pot|plan|contribution|lump)|\b401k\b|\broth\b|\betfs?\b|\bindex funds?\b|\blump sum\b|\bdollar[- ]cost|\blease or buy|\bbuy or (?:rent|lease)|\brent or buy|\bfixed or variable|\binheritance\b|\bpay(?:ing)? off (?:the|my|our)|\bemergency fund|\binvest (?:my|the|it|\d|in)\b|\bretire (?:at|early)|\bretirement (?:idea|plan|savings)|\bsavings account|\bused ev\b|\bhead gasket|\brepair(?:ing)? it or\b/i,
  ),
  lines: [
    {
      id: 'break-even',
      text: 'Show the break-even point with taxes and fees, and name the assumption it depends on most.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      unless: /\bbreak-?even|\bdollar[- ]cost|\blump sum|\binheritance|\bpay-?back\b|\bnpv\b|\bwhole-?life/i,
    },
    decidingReason('money-deciding-reason', 2),
  ],
  slots: [
    {
      id: 'figures',
      wording: 'figures/money',
      question: 'What are the amounts, rates and years involved?',
      given: /\d+(?:[.,]\d+)? ?%|[£$€]\s?\d|\b\d+ ?k\b|\b\d{3,}\b/i,
      fact: 'Figures',
    },
    {
      id: 'country',
      question: 'Which country’s taxes apply?',
      given: NAMED_PLACE,
      fact: 'Country',
    },
    {
      id: 'cushion',
      question: 'What other debts and reserves are there?',
      given:
        /\bwe (?:run|fine-tune|sell|are a)\b|\bour (?:company|business|shop|office|team)\b|\bemergency fund|\breserves?\b|\bdebts?\b|\bsavings\b|\bcushion/i,
      fact: 'Debts and reserves',
    },
  ],
}

export const career: Genre = {
  id: 'career',
  title: 'Work and career decision',
  cue: named(
    /\bquit(?:ting)? (?:my|the job|without|before|now)\b|\bjob offers?\b|\b(?:two|both|three|2|3|phd) offers\b(?! for our)|\b(?:change|changing|switch|switching) careers?\b|\bcareer (?:change|switch|move)|\bgo(?:ing)? freelance|\b(?:accept|take|turn down|leave|leaving) (?:the|my|a|this) (?:job|role|position|promotion|post|company)|\bgo back to (?:school|uni)|\bstay or (?:leave|go)|\bteaching degree|\bkeep (?:the|my) (?:office )?job\b|\bfor my master\b|\bsabbatical/i,
  ),
  lines: [
    decidingReason('career-deciding-reason'),
    {
      id: 'can-be-undone',
      text: 'Say which way could be undone later and which could not.',
      technique: 'self-refine',
      worth: 2,
      explains: true,
      when: /\bshould\b|\bor\b|\bquit\b|\bleave\b|\baccept\b|\bworth\b|\btake\b/i,
      unless: /\brevers|\bundone\b|\bone-?way\b|\bgo back\b|\bback out\b/i,
    },
  ],
  slots: [
    matters,
    {
      id: 'runway',
      question: 'How long could you live without this income, and who depends on it?',
      given: /\bsavings\b|\bmonths?\b|\bno kids\b|\bkids\b|\bmortgage\b|\bsingle\b|\brunway/i,
      fact: 'Reserves and dependants',
    },
    {
      id: 'alternative',
      wording: 'alternative/career',
      question: 'What is the best alternative, if you do nothing?',
      given: /\bor\b|\botherwise\b|\balternative|\boffers?\b|\binstead\b/i,
      fact: 'Alternative',
    },
  ],
}

export const choice: Genre = {
  id: 'choice',
  title: 'Choosing between options',
  cue: mentioned(
    /\bshould (?:i|we|a|an|the|my|our|they|he|she|you)\b|\bshld i\b|\bdecide\b|\btorn between|\bstuck between|\bchoos(?:e|ing) (?:between|a|an|the|how)|\bwhich (?:one|of|is|would|should|do|option|\w+ (?:should|would|do|is))\b|\bbetter (?:to|off|choice|option)\b|\bworth (?:it|the|buying|doing|switching|paying)|\bis it (?:dumb|daft|stupid|crazy|smart|worth|sensible|ok|okay|a (?:good|bad) idea)\b|\bis there any point|\bpros (?:and|n|&) cons|\bgood and the bad|\byes or no\b|\by\/n\b|\bhelp me (?:choose|decide|pick)|\bwhat['’]?s the (?:best|smarter|better)|\bbest (?:\w+ ){0,2}for (?:us|me|our|a)\b|\bvs\.?\b|\bversus\b|\btell me which|\bpick one\b|\btalk me (?:out|into)|\b(?:keep|stop|continue)\b[^.?\n]{0,20}\?|\brecommend\b|\bgood idea\b|\bmake sense\b|\ba mistake\b|\bmistake\?|\bweigh(?:ing)? (?:this|it|up)|\bworth a\b|\b(?:allow|accept|take it|keep it|doable|worth it|overkill|smart|sane)\?|\bwho do i (?:hire|pick)|\bor\b[^.?\n]{0,80}\?|\bor\b[^.?\n]{0,60}\bfor\b|^[^.?\n]{3,50}\bor\b[^.?\n]{3,50}$/i,
  ),
  lines: [
    weighedOptions('options-weighed', /\bwhat['’]?s the best|\bwhich\b|\bbest\b|\brecommend/i),
    decidingReason('deciding-reason'),
  ],
  slots: [
    matters,
    {
      id: 'limits',
      wording: 'limits/choice',
      question: 'What are the limits: money, time, space, people?',
      given: /\d|\bbudget\b|\bcan['’]?t\b|\bno (?:money|time|space|budget)\b|\bonly\b|\bteam\b/i,
      fact: 'Limits',
    },
    {
      id: 'lean',
      question: 'Which way do you lean, and what holds you back?',
      given: /\bi (?:lean|think|prefer|say|feel)\b|\bleaning\b|\bi['’]?d rather|\bbut\b|\bafraid\b/i,
      fact: 'Leaning',
    },
  ],
}
