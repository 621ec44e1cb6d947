// Functions over values with traps of their own: intervals, dates, money, malformed input.

import type { Genre } from '../playbook.ts'
import { example, language, languageVersion } from './slots.ts'

export const interval: Genre = {
  id: 'interval',
  title: 'Intervals and ranges',
  cue: /\b(?:(?:merg|union|intersect|overlap|subtract|combin|insert|cover|gap)\w*\b[^.\n]{0,60}\b(?:intervals?|ranges?|spans?|slots?|periods?|meetings)\b|intervals?\b[^.\n]{0,60}\b(?:merg|union|intersect|overlap|subtract|gap)\w*|interval (?:tree|list|set)|(?:date|time|number|ip) ranges?\b[^.\n]{0,40}\boverlap|free (?:time )?slots?\b)/i,
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
  cue: /\b(?:time ?zones?\b|(?:business|working) ?days?\b|workdays?\b|birth ?dates?\b|birthdays? (?:from|in|of|to|until)|days? (?:between|until|since)\b|age (?:from|in years|of|given)\b|(?:next|previous|last) (?:business |working )?(?:monday|tuesday|wednesday|thursday|friday|weekday|occurrence)|recurr(?:ing|ence)\b|rrule\b|daylight|dst\b|iso[- ]?8601|week numbers?|add (?:\w+ )?(?:months?|days|years)\b|unix (?:time|timestamp)|working hours\b|between (?:two )?(?:dates|timestamps)|public holidays?\b)/i,
  lines: [
    {
      id: 'month-ends',
      text: 'State how month ends and leap days are treated, and whether the first and last day both count.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:days? (?:between|until|since)|(?:business|working) ?days?|workdays?|months?\b|age\b|birth|between (?:two )?dates)/i,
      unless: /\b(?:leap|month ends?\b|end of month|inclusive|exclusive|first and last day)/i,
      explains: true,
    },
    {
      id: 'zones',
      text: 'Say which time zone applies and what happens when the clocks change.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:hours?\b|zones?\b|timestamps?|minutes?\b|schedul|meetings?\b|times\b)/i,
      unless: /\b(?:dst\b|daylight|clocks? change|utc\b|europe\/|america\/)/i,
      explains: true,
    },
  ],
  slots: [language, example],
}

export const money: Genre = {
  id: 'money',
  title: 'Money',
  cue: /\b(?:money\b|currenc(?:y|ies)\b|prices?\b|vat\b|sales tax|tax (?:brackets?|calculat\w*)|invoices?\b|loans?\b|mortgage|amorti[sz]ation|compound interest|split (?:a |the )?bill|split expenses|salary\b|payroll|discounts?\b|shopping cart|ledger\b|instal?lments?\b|bank account)/i,
  lines: [
    {
      id: 'exact-money',
      text: 'Calculate money exactly (decimals or whole cents), and say where rounding happens and who gets the remainder.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:calculat|comput|split|sum|total|round|interest|tax|vat\b|discount|payroll|loan|mortgage|amorti|instal?lment|cart\b|ledger|account|function\b|class\b|convert)/i,
      unless: /\b(?:decimals?\b|cents?\b|round|big ?decimal|minor units?|penn(?:y|ies)\b)/i,
    },
  ],
  slots: [language, example],
}

export const parsing: Genre = {
  id: 'parsing',
  title: 'Parsing, validation and conversion',
  cue: /\b(?:pars(?:e|es|er|ing)\b|(?:read|load|import|convert|split|process)\w*\b[^.\n]{0,40}\b(?:csvs?|tsv|xml|yaml|toml|ini)\b|(?:csvs?|xml|yaml) (?:to|into|reader)\b|validat(?:e|es|or|ing)\b|check(?:s|er)? (?:an? )?(?:iban|isbn|vin|email|credit card|luhn)|iban\b|isbn\b|luhn\b|normali[sz]e (?:phone|address|name)|tokeni[sz]er\b|lexer\b|roman numerals?|slug(?:s|ify)?\b|markdown (?:to|parser))/i,
  lines: [
    {
      id: 'malformed',
      text: 'State what counts as malformed input and what happens then.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:malformed|invalid|bad (?:rows?|lines?|input)|rais(?:e|es)\b|throws?\b|errors?\b|skip|reject|fails?\b|curl\b|schema\b)/i,
      explains: true,
    },
    {
      id: 'csv-quoting',
      text: 'Allow for quoted separators, line breaks inside fields and a byte-order mark in the CSV.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:(?:read|pars|load|import|convert|split|process)\w*\b[^.\n]{0,40}\bcsvs?\b|csvs? (?:to|into|parser|reader)\b)/i,
      unless:
        /\b(?:quot|bom\b|byte-order|pandas|polars|csv module|papaparse|dplyr|readr\b|power ?query|library\b)/i,
    },
  ],
  slots: [language, example],
}
