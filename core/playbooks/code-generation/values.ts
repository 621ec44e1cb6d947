// Functions over values with traps of their own: intervals, dates, money, malformed input.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { language, languageOfProgram, languageVersion } from './slots.ts'

export const interval: Genre = {
  id: 'interval',
  title: 'Intervals and ranges',
  cue: /^(?![\s\S]*\b(?:dbt|scd|excel|sheets)\b)[\s\S]*\b(?:(?:merg|union|intersect|overlap|subtract|combin|insert|cover|gap)\w*\b[^.\n]{0,60}\b(?:intervals?|ranges?|spans?|slots?|periods?|meetings|bookings|appointments|shifts|reservations)\b|intervals?\b[^.\n]{0,60}\b(?:merg|union|intersect|overlap|subtract|gap)\w*|interval (?:tree|list|set)|(?:date|time|number|ip) ranges?\b[^.\n]{0,40}\boverlap|free (?:time )?slots?\b)/i,
  lines: [
    {
      id: 'touching',
      text: 'State how touching intervals, unsorted input and empty input are treated.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:touch|adjacent|inclusive|exclusive|half-open|open or closed|back[- ]to[- ]back)/i,
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
        /\b(?:tuples?\b|pairs?\b|objects?\b|dataclass|lists? of lists|datetimes?\b|structs?\b|events?\b)|\[\[|\[\(/i,
      fact: 'Interval type',
    },
    languageVersion,
  ],
}

export const calendar: Genre = {
  id: 'calendar',
  title: 'Dates and times',
  cue: /^(?![\s\S]*\b(?:faker?|test data|dog years)\b)[\s\S]*\b(?:time ?zones?\b|(?:business|working) ?days?\b|workdays?\b|(?:from|given) (?:an? )?birth ?dates?\b|birthdays? (?:from|in|of|to|until)|days? (?:between|until|since)\b|age (?:from|in years from|given)\b|(?:next|previous|last) (?:business |working )?(?:monday|tuesday|wednesday|thursday|friday|weekday|occurrence)|recurr(?:ing|ence)\b|rrule\b|daylight|dst\b|iso[- ]?8601|week numbers?|add (?:\w+ )?(?:months?|days|years)\b|unix (?:time|timestamp)|working hours\b|between (?:two )?(?:dates|timestamps)|public holidays?\b)/i,
  lines: [
    {
      id: 'both-days',
      text: 'State whether the first and the last day both count.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:days? between|(?:business|working) ?days?|workdays?|between (?:two )?dates|nights?\b)/,
      ),
      unless: /\b(?:inclusive|exclusive|including|excluding|both count|first and (?:the )?last day|add \d)/i,
      explains: true,
    },
    {
      id: 'same-weekday',
      text: 'Say what it returns when the given date already falls on that weekday.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:next|previous|last|following) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday)\b/,
      ),
      unless: /\b(?:already falls|same day|itself|of (?:the|each|every) month|strictly|recurr\w*)/i,
      explains: true,
    },
    {
      id: 'leap-birthdays',
      text: 'State how somebody born on 29 February is treated.',
      technique: 'constraints',
      worth: 2,
      when: short(300, /\b(?:age|birthdays?|birth ?dates?)\b/),
      unless: /\b(?:in days|leap|29 feb|feb(?:ruary)? 29)/i,
      explains: true,
    },
    {
      id: 'month-ends',
      text: 'State what one month after 31 January is.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:add (?:\w+ )?months?|every (?:\w+ )?months?|monthly|months? (?:to|from|after|before|later|between))\b/,
      ),
      unless: /\b(?:month[- ]ends?|end of (?:the )?month|31|clamp)/i,
      explains: true,
    },
    {
      id: 'zones',
      text: 'Say which time zone applies and what happens when the clocks change.',
      technique: 'constraints',
      worth: 2,
      when: short(300, /\b(?:hours?|zones?|timestamps?|minutes?|schedul\w*|meetings?|times)\b/),
      unless: /\b(?:unix|dst\b|daylight|clocks? change|utc\b|europe\/|america\/)/i,
      explains: true,
    },
  ],
  slots: [languageOfProgram],
}

export const money: Genre = {
  id: 'money',
  title: 'Money',
  cue: /\b(?:(?:calculat|comput|split|sum|total|round|add|apply|convert)\w*\b[^.\n]{0,50}\b(?:money|currenc(?:y|ies)|prices?|vat|sales tax|tax|bills?|expenses|salar(?:y|ies)|discounts?|invoices?|instal?lments?)\b|vat (?:function|class|calculator)|tax (?:brackets?|calculat\w*)|loan (?:calculator|schedule)|amorti[sz]ation|compound interest|payroll (?:calculator|function|class|program)|shopping cart\b|ledger\b|(?:class|program)\b[^.\n]{0,40}\bbank account)/i,
  lines: [
    {
      id: 'exact-money',
      text: 'Calculate money in decimals or whole cents, not in binary floating point.',
      technique: 'constraints',
      worth: 2,
      when: short(
        600,
        /\b(?:python|java|javascript|js|typescript|ts|kotlin|swift|go|golang|rust|ruby|php|class|function|program)\b|\bc\+\+/,
      ),
      unless:
        /\b(?:decimal (?:type|class|module)|as decimals|(?:in|as|whole|integer|leftover) cents|big ?decimal|minor units?|penn(?:y|ies)\b|average|excel|sheets?\b|sql\b|html5?\b|exchange rates?|compound interest|mortgage|bank account|\.net|vb\b|visual basic)|\bc#/i,
    },
    {
      id: 'remainder',
      text: 'Say where rounding happens and where the leftover cents go.',
      technique: 'constraints',
      worth: 3,
      when: short(400, /\b(?:split|shar(?:e|ed|es)|instal?lments?|allocat\w*|amorti[sz]\w*|pro ?rata)\b/),
      unless: /\b(?:round|leftover|remainder|remaining|odd cents?)/i,
      explains: true,
    },
  ],
  slots: [language],
}

const WITHOUT_CSV_READER =
  /\b(?:java|javascript|js|typescript|node|rust|swift|kotlin|bash|awk|lua)\b|c\+\+|\bc#|\bin c\b/

/** Data that people typed or another program wrote. */
const FROM_OUTSIDE =
  /\b(?:export\w*|upload\w*|users?|customers?|bank|excel|free text|comments?|descriptions?|addresses|our)\b|""/

export const parsing: Genre = {
  id: 'parsing',
  title: 'Parsing, validation and conversion',
  cue: /^(?![\s\S]*\b(?:fuzz\w*|compiler)\b)[\s\S]*\b(?:pars(?:e|es|er|ing)\b|(?:read|load|import|convert|split|process)\w*\b[^.\n]{0,40}\b(?:csvs?|tsv|xml|yaml|toml|ini)\b|(?:csvs?|xml|yaml) (?:to|into|reader)\b|validat(?:e|es|or|ing)\b|check(?:s|er)? (?:an? )?(?:iban|isbn|vin|email|credit card|luhn)|iban\b|isbn\b|luhn\b|normali[sz]e (?:phone|address|name)|tokeni[sz]er\b|lexer\b|roman numerals?|slug(?:s|ify)?\b|markdown (?:to|parser))/i,
  lines: [
    {
      id: 'malformed',
      text: 'State what counts as malformed input and what happens then.',
      technique: 'constraints',
      worth: 2,
      when: short(
        350,
        /\b(?:pars(?:e|es|er|ing)|reads? an? (?:ini|toml|config\w*|log)|roman numerals?|lexer|tokeni[sz]er|ini (?:file|reader|to))\b/,
      ),
      unless:
        /\b(?:malformed|invalid|bad (?:rows?|lines?|input)|rais(?:e|es)\b|throws?\b|errors?\b|skip|reject|fails?\b|curl\b|schema\b|explain|show me|how (?:can|do|to)\b|html\b|arg(?:ument|v|parse|s)?\b|beautiful|json\.parse|json string|json response|response\b|get request|natural language)/i,
      explains: true,
    },
    {
      id: 'iban-length',
      text: 'Check the length for each country as well as the checksum.',
      technique: 'constraints',
      worth: 3,
      when: short(300, /\biban\b/),
      unless: /\b(?:length|per country|each country|regex)/i,
    },
    {
      id: 'csv-quoting',
      text: 'Handle quoted fields that contain separators or line breaks.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:(?:read|pars|load|import|split|process)\w*\b[^.\n]{0,40}\bcsvs?\b|csvs? (?:to|into|parser|reader)\b)/,
        WITHOUT_CSV_READER,
        FROM_OUTSIDE,
      ),
      unless:
        /\b(?:quot|bom\b|byte-order|pandas|polars|csv module|papaparse|package\b|explain|do not know|python)/i,
    },
  ],
  slots: [
    language,
    {
      id: 'example',
      wording: 'example/parsing',
      question: 'What does one line of the input look like, and what should come out of it?',
      given: askedOnlyFor(
        /\b(?:logs?|export|dump|report|own format|custom|config|statements?)\b/,
        /\b(?:examples?\b|e\.g\.|like (?:this|so|these)\b|like ['"“]|such as\b|columns?\b|fields?\b|comments? with)|->|→|=>|"[^"\n]{8,}"|\b(?:apache|nginx|syslog|json|csv|ini|toml|yaml)\b/,
      ),
      fact: 'Example',
    },
  ],
}
