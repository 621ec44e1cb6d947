// Choices of everyday life where one figure is left out: the whole term, the next repair, the price that flips it.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

const TERM = named(
  /\b(?:phone|mobile|data|internet|broadband|energy|electricity|gym|streaming|insurance|health|hosting|software) (?:plans?|contracts?|tariffs?|providers?|memberships?|subscriptions?|polic(?:y|ies)|deals?)\b|\bsubscriptions?\b|\blease (?:a|the|my) car\b|\bcar leas/i,
)
const COMPARED = mentioned(
  /\bcompare\b|\bwhich\b|\bvs\.?\b|\bversus\b|\bor\b|\bcheaper\b|\bbetter\b|\bworth\b|\bswitch\b|\bbest\b/i,
)

export const termContract: Genre = {
  id: 'term-contract',
  title: 'Contracts that run for months',
  cue: butNot(
    (document) => TERM(document) && COMPARED(document),
    /\bnetflix\b|\bdisney\b|\bspotify\b|\bcancel\b|\bpricing: \b|\bour (?:app|users|customers|saas)\b|\bmonthly actives\b|\bwrite\b|\be-?mail\b|\bpolicy on\b|\bcode\b|\bapi\b/i,
  ),
  lines: [
    {
      id: 'whole-term-cost',
      text: 'Compare what each costs over the whole term, one-off fees and later price rises included.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bwhole term\b|\btotal cost\b|\bover (?:\d+|two|the) (?:months|years)\b/i,
    },
  ],
  slots: [
    {
      id: 'use_per_month',
      question: 'How much do you use in a month, and how long will you keep it?',
      given:
        /\b\d+ ?(?:gb|kwh|minutes|times|x)\b|\buse about\b|\bi use\b|\bcars?\b|\binsurance\b|\bpolic(?:y|ies)\b|\bgym\b|\bhosting\b|\bsoftware\b/i,
      fact: 'Use and duration',
    },
  ],
}

export const repairOrReplace: Genre = {
  id: 'repair-or-replace',
  title: 'Repair it or replace it',
  cue: butNot(
    mentioned(
      /\b(?:repair|fix|mend) (?:it |my \w+ |the \w+ )?or (?:replace|buy|get|just buy)\b|\breplace (?:it |my \w+ )?or (?:repair|fix)\b|\bworth (?:it )?(?:to )?(?:repair|fix|mend)(?:ing)?\b|\b(?:new|replace) or (?:repair|fix)\b|\bor (?:should i )?(?:just )?(?:buy|get) a new one\b/i,
    ),
    /\brelationship\b|\bmarriage\b|\bcode\b|\bcodebase\b|\btooth\b|\bmortgage\b/i,
  ),
  lines: [
    {
      id: 'repair-price-limit',
      text: 'Name the repair price above which replacing pays, and what usually fails next at that age.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bfails next\b|\bbreak-?even\b/i,
    },
  ],
  slots: [
    {
      id: 'fault_and_quote',
      question: 'What is broken, how old is it, and what would the repair cost?',
      given: /[£$€]\s?\d|\b\d+ ?(?:eur|euros?|dollars?|pounds?|quid|bucks)\b/i,
      fact: 'Fault, age, quote',
    },
  ],
}

export const runningCosts: Genre = {
  id: 'running-costs',
  title: 'Two ways to power a car',
  cue: butNot(
    named(
      /\b(?:ev|electric cars?|hybrids?|diesel|petrol(?! (?:mower|lawn|generator|trimmer|chainsaw)))\b[^.?\n]{0,60}\b(?:or|vs\.?|versus|worth|and|compared?|good idea|pay off)\b|\b(?:compare|worth|should (?:i|we))\b[^.?\n]{0,40}\b(?:ev|electric car|hybrid|diesel)\b/i,
    ),
    /\bfirst\b|\bused ev\b|\bexplain\b|\bhow (?:does|do) (?:a|an|it|solar|heat)|\bessay\b|\bstock|\bcode\b|\bcharge (?:my|the)\b|\bbroken\b|\bwon['’]?t\b/i,
  ),
  lines: [
    {
      id: 'price-that-flips-it',
      text: 'Show the cost over the years of use, and the energy price or mileage at which the order flips.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bflips?\b|\bbreak-?even\b|\bpay-?back\b|\byears of use\b/i,
    },
  ],
  slots: [],
}

export const doable: Genre = {
  id: 'doable',
  title: 'Whether the figures allow it',
  cue: butNot(
    mentioned(
      /\bdoes it fit\b|\b(?:is (?:it|this|that) )?(?:doable|feasible|realistic)\b[^.\n]{0,15}\?|\bcan (?:we|i) (?:afford|manage|make it|do (?:it|this|that))\b|\bcould (?:we|i) (?:afford|manage)\b|\bknow if (?:this|that|it)(?:['’]s| is) (?:possible|doable|feasible)/i,
    ),
    /\bcode\b|\bhow can (?:we|i)\b|\bapi\b|\bphp\b|\bpython\b|\bmod\b|\bdiet\b|\blose\b/i,
  ),
  lines: [
    {
      id: 'figure-that-breaks-it',
      text: 'Name the one figure that would break it if it came out a little worse, and by how much.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\d[\s\S]*\d/,
      unless: /\bbreak it\b|\bbottleneck\b|\bbuffer|\bslack\b/i,
    },
  ],
  slots: [],
}

export const slowThing: Genre = {
  id: 'slow-thing',
  title: 'A website, page, report or sheet to be made faster',
  cue: butNot(
    named(
      /\b(?:web ?site|site|web ?page|page|wordpress|shopify|blog|app|dashboard|power ?bi|tableau|excel|spreadsheet|workbook|refresh|query|queries|build|pipeline|ci)\b[^.?\n]{0,50}\b(?:faster|slow(?:er|ly)?|speed|takes? (?:\d+|forever|ages|hours|minutes|too long)|loads? (?:time|slow)|laggy|lags)\b|\b(?:speed up|faster|slow)\b[^.?\n]{0,30}\b(?:web ?site|page|wordpress|shopify|app|dashboard|power ?bi|excel|spreadsheet|workbook|query|queries|build|pipeline)\b/i,
    ),
    /\bwrite\b|\bdown\b|\bcrash|\binternet\b|\bwi-?fi\b|\bfunction\b|```|\bpros\b|\bvs\b/i,
  ),
  lines: [
    {
      id: 'measure-then-fix',
      text: 'Say what to measure first and with which tool, and which result points to which fix.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\bmostly\b|\bmainly\b|\bbecause of\b|\bbottleneck\b|\bmost of (?:it|the time|that)\b|\bthe slow(?:est)? (?:part|step|bit|query)\b|\bmeasure|\bprofil(?:e|er|ing)\b|\blighthouse\b|\bexplain (?:plan|analy)/i,
    },
  ],
  slots: [
    {
      id: 'built_with',
      question: 'What is it built with, and since when or where is it slow?',
      given:
        /\bmostly\b|\bmainly\b|\bgithub actions\b|\bgitlab\b|\bjenkins\b|\bnpm\b|\bgradle\b|\bmaven\b|\btableau\b|\bwordpress|\bshopify|\bwix\b|\bsquarespace|\breact\b|\bnext\b|\bpower ?bi\b|\bexcel\b|\bpostgres|\bmysql|\bsince\b/i,
      fact: 'Built with, slow since',
    },
  ],
}
