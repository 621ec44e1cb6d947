// Money decisions: what is compared must be counted to the end, and some doors cost a penalty.

import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

const country = {
  id: 'country',
  question: 'Which country’s taxes apply?',
  given: new RegExp(
    String.raw`${NAMED_PLACE.source}|\bfixed (?:or|vs\.?|versus) variable|\bused ev\b|\bhead gasket\b|\brepair`,
    'i',
  ),
  fact: 'Country',
} as const

export const money: Genre = {
  id: 'money',
  title: 'Money decision',
  cue: named(
    /\bmortgage|\brefinanc|\boverpay|\blease or buy|\bbuy or (?:rent|lease)|\brent or buy|\bfixed (?:or|vs\.?|versus) variable|\bpay(?:ing)? off (?:the|my|our)|\bused ev\b|\bhead gasket|\brepair(?:ing)? it or\b/i,
  ),
  lines: [
    {
      id: 'break-even',
      text: 'Show the break-even point with taxes and fees, and name the assumption it depends on most.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bor\b|\bvs\.?(?= )|\bversus\b|\bshould\b|\bworth\b|\boverpay\b|\bsmarter\b|\bbetter\b|\bpros (?:and|n|&) cons/i,
      unless: /\bbreak-?even|\bdollar[- ]cost|\bpay-?back\b|\bnpv\b|\bwhole-?life/i,
    },
  ],
  slots: [
    {
      id: 'figures',
      wording: 'figures/money',
      question: 'Which interest rates apply, and for how many years?',
      given:
        /\d+(?:[.,]\d+)? ?%|\bat \d(?:[.,]\d+)?\b|\brates? of\b|\bused ev\b|\bhead gasket|\brepair|^(?![\s\S]*\b(?:mortgage|refinanc|overpay|loan|variable|pay(?:ing)? off)\b)/i,
      fact: 'Figures',
    },
    country,
  ],
}

export const savings: Genre = {
  id: 'savings-and-pensions',
  title: 'Investing, savings, pensions',
  cue: named(
    /\bpension (?:pot|plan|contribution|lump)|\b401k\b|\broth\b|\betfs?\b|\bindex funds?\b|\blump sum\b|\bdollar[- ]cost|\binheritance\b|\bemergency fund|\binvest (?:my|the|it|\d|in)\b|\bretire (?:at|early)|\bretirement (?:idea|plan|savings)/i,
  ),
  lines: [
    {
      id: 'ask-both-administrators',
      text: 'List what to ask both plan administrators, including about loans, Roth money and employer stock.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /^(?=[\s\S]*\b(?:401 ?\(?k\)?|403 ?\(?b\)?))(?=[\s\S]*\broll(?:ing|ed|s)?[- ]?over\b)/i,
      unless: /\badministrators?\b|\bemployer stock\b|\broth\b/i,
    },
  ],
  slots: [
    {
      id: 'horizon',
      question: 'When will you need the money?',
      given:
        /\bretire|\byears?\b|\blong[- ]term\b|\bin \d|\bby (?:19|20)\d\d|\broll|\btransfer\b|\bemergency fund|\bcash(?:ing)? out\b/i,
      fact: 'Money needed',
    },
    country,
    {
      id: 'cushion',
      question: 'What other debts and reserves are there?',
      given:
        /\broll|\btransfer\b|\bemergency fund|\breserves?\b|\bdebts?\b|\bsavings\b|\bcushion|\bour (?:company|business)\b/i,
      fact: 'Debts and reserves',
    },
  ],
}
