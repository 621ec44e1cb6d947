// Facts into fields and lists: dates that move, separators inside values, quotations with gaps.

import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre, Line, Slot } from '../playbook.ts'
import { asWritten } from './people-and-tasks.ts'

const OPENING = 250

const nothingGuessed: Line = {
  id: 'nothing-guessed',
  text: 'Take only what the text states, and leave a field empty when it is not there.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  small: true,
  unless:
    /\b(?:entit|empty\b|null\b|blank|n\/?a\b|if (?:there|given|stated|known|present|mentioned|available|any)\b|where (?:given|stated|known|present)|missing\b|unknown\b|not (?:stated|mentioned|given|specified|found|there)|do(?:n'?t| not) (?:guess|invent|infer)|only what\b|'?none'?\b)|"-"/i,
}

const quotedValues: Line = {
  id: 'quoted-values',
  text: 'Quote each CSV value that contains a separator, quotation mark or line break; double the inner quotation marks.',
  technique: 'constraints',
  worth: 2,
  unless: /\b(?:quotation|quoted|separator|escap|semicolon|tab\b)/i,
}

const fields: Slot = {
  id: 'fields',
  question: 'Which fields do you need?',
  given: /\b(?:columns?\b|keys?\b|with\b)|,|:/i,
  fact: 'Fields',
}

const RECORDS =
  /\b(?:json\b|csv\b|yaml\b|tsv\b|tables?\b|columns?\b|rows?\b|fields?\b|spreadsheet|keys?:|matrix\b|one (?:object|line) per\b|per (?:dish|visit|person|item|row)|(?:extract|pull|get|give me|need|list)\b[^.\n]{0,60},[^,\n]{1,40},)/i

/** Dates that mean nothing without the day on which they were written. */
const RELATIVE =
  /\b(?:tomorrow|tonight|next week|(?:next|this|by|on|until) (?:mon|tue|tues|wednes|wed|thu|thur|thurs|fri|satur|sat|sun)(?:day)?)\b(?!'s|,? (?:the )?\d|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|,? ?\()/gi

export const datedRecords: Genre = {
  id: 'dated-records',
  title: 'Fields from a text that says “tomorrow”',
  cue: withMaterial(
    (document) =>
      opens(RECORDS, OPENING)(document) &&
      /\b(?:dates?\b|when\b|deadlines?\b|due\b|by when|day\b|delivery\b)/i.test(document.said),
    RELATIVE,
  ),
  lines: [
    nothingGuessed,
    {
      id: 'relative-dates',
      text: 'Turn “tomorrow” or a weekday into a date only if the text gives the day to count from.',
      technique: 'quote-first-grounding',
      worth: 2,
      unless:
        /\b(?:relative|year is|resolve|as (?:written|stated)|verbatim|tomorrow|today is|original spelling|entit)/i,
    },
    asWritten,
  ],
  slots: [],
}

/** A quotation in the middle of the text, which ends up inside a field. */
const INNER_QUOTES = /[\w,:;] ["“][^"“”\n]{2,80}["”]/g

export const quotedRecords: Genre = {
  id: 'quoted-records',
  title: 'CSV from a text with quotations in it',
  cue: withMaterial(opens(/\bcsv\b/i, OPENING), INNER_QUOTES),
  lines: [nothingGuessed, quotedValues, asWritten],
  slots: [fields],
}

export const records: Genre = {
  id: 'records',
  title: 'Fields into a table, JSON or CSV',
  cue: RECORDS,
  lines: [nothingGuessed, asWritten],
  slots: [fields],
}

const TAXED = /\b(?:VAT|tax|MwSt|USt|TVA|net|netto|brutto|gross|excl|incl)\b/g

export const invoice: Genre = {
  id: 'invoice',
  title: 'Amounts of a bill that shows tax',
  cue: withMaterial(opens(/\b(?:totals?|amount due|prices?|sum)\b/i, OPENING), TAXED),
  lines: [
    nothingGuessed,
    {
      id: 'with-or-without-tax',
      text: 'Say whether the amount is with or without tax.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:tax\b|vat\b|net\b|gross|netto|brutto|json\b|csv\b)/i,
      explains: true,
    },
    asWritten,
  ],
  slots: [],
}

export const requirements: Genre = {
  id: 'requirements',
  title: 'Musts and wishes of a job ad',
  cue: /^(?=[\s\S]*?\bmust[- ]haves?\b)(?=[\s\S]*?\bnice[- ]to[- ]haves?\b)/i,
  lines: [
    {
      id: 'wording-of-the-ad',
      text: 'Quote the words that decide each item, and list separately what the ad leaves unclear.',
      technique: 'quote-first-grounding',
      worth: 2,
      unless: /\b(?:quote\b|own wording\b|just the must|json\b|csv\b|unclear)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const timeline: Genre = {
  id: 'timeline',
  title: 'Timeline',
  cue: /\b(?:time ?lines?\b|chronology|sequence of events)/i,
  lines: [
    {
      id: 'vague-times',
      text: 'Leave vague times vague, mark dates worked out rather than read, and invent no order.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless: /\b(?:vague|approximat\w*|uncertain|market|prices?|capitali[sz]ation)/i,
    },
  ],
  slots: [],
}

export const quotes: Genre = {
  id: 'quotes',
  title: 'Quotations and claims',
  cue: /\b(?:quot(?:e|es|ations?)\b|word for word|verbatim\b|claims?\b|citations?\b|evidence for\b|arguments?\b|passages\b|exact passage|passage (?:where|about|that))/i,
  lines: [
    {
      id: 'omissions-marked',
      text: 'Mark every omission with […], and join no sentences that stand apart in the text.',
      technique: 'quote-first-grounding',
      worth: 2,
      material: true,
      when: /^(?=[\s\S]*?\b(?:verbatim|word for word|exact words|literal(?:ly)?|quotes?)\b)(?=[\s\S]*?\b(?:promises?|claims?|pledges?|commitments?|accusations?|admissions?|allegations?|threats?|speech|press conference|testimony|hearing)\b)/i,
      unless: /\b(?:omission|ellips|no cuts|words each|provided)|\[…\]|\[\.\.\.\]/i,
    },
  ],
  slots: [],
}

export const datesAndAmounts: Genre = {
  id: 'dates-and-amounts',
  title: 'Dates and amounts',
  cue: /\b(?:dates?\b|deadlines?\b|amounts?\b|prices?\b|figures\b|numbers\b|costs?\b|money\b|measurements?\b|sums?\b|fees?\b)/i,
  lines: [
    {
      id: 'beside-each-date',
      text: 'Put beside each date the event it belongs to; if the text has none, say so.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      when: /\b(?:which|what|list|all|every|any|find)\b[^.\n]{0,40}\bdates\b/i,
      unless:
        /\b(?:what (?:it|they|each)\b|what it is for|what for\b|what happen(?:s|ed)\b|belongs\b|ingredients?\b|recipe|measurements?\b|events?\b|items?\b|replac|just the\b|only\b|nothing else|format\b|json\b|csv\b|average|comput|calculat|hook)\b|\+|,[^,\n]{1,40},/i,
      explains: true,
    },
  ],
  slots: [],
}
