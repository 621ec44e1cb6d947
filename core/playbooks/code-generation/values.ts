// Functions over values with traps of their own: intervals, dates, money, malformed input.

import type { Genre } from '../playbook.ts'
import { example, language } from './slots.ts'

export const interval: Genre = {
  id: 'interval',
  title: 'Intervals and ranges',
  cue: /\b(?:merg|union|intersect|overlap|subtract|combin|insert|cover|gap)\w*\b[^.\n]{0,60}\b(?:intervals?|ranges?|spans?|slots?|periods?|meetings)\b|\bintervals?\b[^.\n]{0,60}\b(?:merg|union|intersect|overlap|subtract|gap)\w*|\binterval (?:tree|list|set)|\b(?:date|time|number|ip) ranges?\b[^.\n]{0,40}\boverlap|\bfree (?:time )?slots?\b/i,
  lines: [
    {
      id: 'touching',
      text: 'State how touching intervals, unsorted input and empty input are treated.',
      technique: 'constraints',
      worth: 3,
      unless: /\btouch|\badjacent|\binclusive|\bexclusive|\bhalf-open|\bopen or closed|\bback[- ]to[- ]back/i,
      explains: true,
    },
  ],
  slots: [
    language,
    {
      id: 'interval_type',
      question: 'How is an interval given: pairs, tuples, objects, dates?',
      default: 'Pairs of numbers (start, end)',
      given:
        /\btuples?\b|\bpairs?\b|\bobjects?\b|\bdataclass|\blists? of lists|\[\[|\[\(|\bdatetimes?\b|\bstructs?\b|\bevents?\b/i,
      fact: 'Interval type',
    },
  ],
}

export const calendar: Genre = {
  id: 'calendar',
  title: 'Dates and times',
  cue: /\btime ?zones?\b|\b(?:business|working) ?days?\b|\bworkdays?\b|\bbirth ?dates?\b|\bbirthdays? (?:from|in|of|to|until)|\bdays? (?:between|until|since)\b|\bage (?:from|in years|of|given)\b|\b(?:next|previous|last) (?:business |working )?(?:monday|tuesday|wednesday|thursday|friday|weekday|occurrence)|\brecurr(?:ing|ence)\b|\brrule\b|\bdaylight|\bdst\b|\biso[- ]?8601|\bweek numbers?|\badd (?:\w+ )?(?:months?|days|years)\b|\bunix (?:time|timestamp)|\bworking hours\b|\bbetween (?:two )?(?:dates|timestamps)|\bpublic holidays?\b/i,
  lines: [
    {
      id: 'month-ends',
      text: 'State how month ends and leap days are treated, and whether the first and last day both count.',
      technique: 'constraints',
      worth: 2,
      when: /\bdays? (?:between|until|since)|\b(?:business|working) ?days?|\bworkdays?|\bmonths?\b|\bage\b|\bbirth|\bbetween (?:two )?dates/i,
      unless: /\bleap|\bmonth ends?\b|\bend of month|\binclusive|\bexclusive|\bfirst and last day/i,
      explains: true,
    },
    {
      id: 'zones',
      text: 'Say which time zone applies and what happens when the clocks change.',
      technique: 'constraints',
      worth: 2,
      when: /\bhours?\b|\bzones?\b|\btimestamps?|\bminutes?\b|\bschedul|\bmeetings?\b|\btimes\b/i,
      unless: /\bdst\b|\bdaylight|\bclocks? change|\butc\b|\beurope\/|\bamerica\//i,
      explains: true,
    },
  ],
  slots: [language, example],
}

export const money: Genre = {
  id: 'money',
  title: 'Money',
  cue: /\bmoney\b|\bcurrenc(?:y|ies)\b|\bprices?\b|\bvat\b|\bsales tax|\btax (?:brackets?|calculat\w*)|\binvoices?\b|\bloans?\b|\bmortgage|\bamorti[sz]ation|\bcompound interest|\bsplit (?:a |the )?bill|\bsplit expenses|\bsalary\b|\bpayroll|\bdiscounts?\b|\bshopping cart|\bledger\b|\binstal?lments?\b|\bbank account/i,
  lines: [
    {
      id: 'exact-money',
      text: 'Calculate money exactly (decimals or whole cents), and say where rounding happens and who gets the remainder.',
      technique: 'constraints',
      worth: 3,
      when: /\bcalculat|\bcomput|\bsplit|\bsum|\btotal|\bround|\binterest|\btax|\bvat\b|\bdiscount|\bpayroll|\bloan|\bmortgage|\bamorti|\binstal?lment|\bcart\b|\bledger|\baccount|\bfunction\b|\bclass\b|\bconvert/i,
      unless: /\bdecimals?\b|\bcents?\b|\bround|\bbig ?decimal|\bminor units?|\bpenn(?:y|ies)\b/i,
    },
  ],
  slots: [language, example],
}

export const parsing: Genre = {
  id: 'parsing',
  title: 'Parsing, validation and conversion',
  cue: /\bpars(?:e|es|er|ing)\b|\b(?:read|load|import|convert|split|process)\w*\b[^.\n]{0,40}\b(?:csvs?|tsv|xml|yaml|toml|ini)\b|\b(?:csvs?|xml|yaml) (?:to|into|reader)\b|\bvalidat(?:e|es|or|ing)\b|\bcheck(?:s|er)? (?:an? )?(?:iban|isbn|vin|email|credit card|luhn)|\biban\b|\bisbn\b|\bluhn\b|\bnormali[sz]e (?:phone|address|name)|\btokeni[sz]er\b|\blexer\b|\broman numerals?|\bslug(?:s|ify)?\b|\bmarkdown (?:to|parser)/i,
  lines: [
    {
      id: 'malformed',
      text: 'State what counts as malformed input and what happens then.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bmalformed|\binvalid|\bbad (?:rows?|lines?|input)|\brais(?:e|es)\b|\bthrows?\b|\berrors?\b|\bskip|\breject|\bfails?\b|\bcurl\b|\bschema\b/i,
      explains: true,
    },
    {
      id: 'csv-quoting',
      text: 'Allow for quoted separators, line breaks inside fields and a byte-order mark in the CSV.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:read|pars|load|import|convert|split|process)\w*\b[^.\n]{0,40}\bcsvs?\b|\bcsvs? (?:to|into|parser|reader)\b/i,
      unless:
        /\bquot|\bbom\b|\bbyte-order|\bpandas|\bpolars|\bcsv module|\bpapaparse|\bdplyr|\breadr\b|\bpower ?query|\blibrary\b/i,
    },
  ],
  slots: [language, example],
}
