// What keeps pulled-out facts true to their text: nothing guessed, nothing normalised in silence, nothing twice.

import { judgedByOpening } from './opening.ts'
import type { Genre, Line, Playbook } from './playbook.ts'

const nothingGuessed: Line = {
  id: 'nothing-guessed',
  text: 'Take only what the text states, and leave a field empty when it is not there.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  unless:
    /\b(?:entit|empty\b|null\b|blank|n\/?a\b|if (?:there|given|stated|known|present|mentioned|available|any)\b|where (?:given|stated|known|present)|missing\b|unknown\b|not (?:stated|mentioned|given|specified|found|there)|do(?:n'?t| not) (?:guess|invent|infer)|only what\b|'?none'?\b)|"-"/i,
}

const asWritten: Line = {
  id: 'as-written',
  text: 'Copy names, numbers and codes exactly as they are written.',
  technique: 'constraints',
  worth: 2,
  material: true,
  unless:
    /\b(?:exact|verbatim|as (?:written|is|they are|stated)|word for word|format|normali[sz]e|iso\b|convert|metric\b|standardi[sz]e|clean|capitali[sz]e|original spelling|international|just the\b|correct\b|ocr\b)/i,
}

const actionItems: Genre = {
  id: 'action-items',
  title: 'Tasks and commitments',
  cue: /\b(?:action (?:items?|points?)|to-?dos?\b|tasks?\b|who (?:has to|must|needs to|does what|should do)|next steps?\b|commitments?\b|follow[- ]?ups?\b|what (?:do|does|am) (?:i|she|he|we) (?:have to|need to|supposed to|want me))/i,
  lines: [
    {
      id: 'named-owners',
      text: 'Give an owner or a deadline only where the text names one, and mark tasks that nobody took on.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      when: /\b(?:action|owners?\b|who\b|meeting|call\b|minutes|transcript|thread|commitments?|team)/i,
      unless:
        /\b(?:unassigned|no owner|tbd\b|nobody|open if|if (?:given|named|mentioned)|where (?:given|named|mentioned))/i,
    },
  ],
  slots: [],
}

const contacts: Genre = {
  id: 'contacts',
  title: 'Contact data and identifiers',
  cue: /\b(?:e-?mail address(?:es)?|e-?mails\b|phone(?: numbers?)?\b|phone nos?\b|contacts?\b|address(?:es)?\b|vat ids?\b|order n(?:o|umber|r)s?\b|tracking (?:numbers?|codes?)|iban|part n(?:o|umber)s?|serial|urls?\b|links\b|sku)/i,
  lines: [asWritten],
  slots: [],
}

const quotes: Genre = {
  id: 'quotes',
  title: 'Quotations and claims',
  cue: /\b(?:quot(?:e|es|ations?)\b|word for word|verbatim\b|claims?\b|citations?\b|evidence for\b|arguments?\b|passages?\b)/i,
  lines: [
    {
      id: 'no-stitching',
      text: 'Quote word for word, and mark every omission with […].',
      technique: 'quote-first-grounding',
      worth: 2,
      material: true,
      when: /\b(?:quotes? (?:from|that|i can|me)\b|pull quotes|verbatim|word for word|exact words|the passages?\b[^.\n]{0,30}\b(?:where|that|about)\b)/i,
      unless: /\b(?:omission|ellips|no cuts|words each)|\[…\]|\[\.\.\.\]/i,
    },
  ],
  slots: [],
}

const datesAndAmounts: Genre = {
  id: 'dates-and-amounts',
  title: 'Dates and amounts',
  cue: /\b(?:dates?\b|deadlines?\b|amounts?\b|prices?\b|figures\b|numbers\b|costs?\b|money\b|timeline\b|measurements?\b|sums?\b|fees?\b)/i,
  lines: [
    {
      id: 'what-it-belongs-to',
      text: 'Say what each one belongs to, and where a later figure or date replaces an earlier one.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      when: /\b(?:dates?\b|deadlines?\b|amounts?\b|money\b|prices?\b|costs?\b|fees?\b|figures\b)/i,
      unless:
        /\b(?:what (?:it'?s|they(?:'re| are)|each|it) (?:is |are )?(?:for|counts|about|belongs?)|what it'?s for|what for\b|replac|just the\b|only the\b|nothing else|format\b|ingredients?\b|recipe|measurements?\b|json\b|csv\b)|\+|,[^,\n]{1,40},/i,
      explains: true,
    },
  ],
  slots: [],
}

const records: Genre = {
  id: 'records',
  title: 'Fields into a table, JSON or CSV',
  cue: /\b(?:json\b|csv\b|yaml\b|tsv\b|tables?\b|columns?\b|rows?\b|fields?\b|spreadsheet|keys?:|matrix\b|one (?:object|line) per\b|per (?:dish|visit|person|item|row)|(?:extract|pull|get|give me|need|list)\b[^.\n]{0,60},[^,\n]{1,40},)/i,
  lines: [nothingGuessed, asWritten],
  slots: [
    {
      id: 'fields',
      question: 'Which fields do you need?',
      given: /\b(?:columns?\b|keys?\b|with\b)|,|:/i,
      fact: 'Fields',
    },
  ],
}

const entities: Genre = {
  id: 'entities',
  title: 'Names and entities',
  cue: /\b(?:entit(?:y|ies)\b|names?\b|people\b|persons?\b|compan(?:y|ies)\b|organi[sz]ations?\b|places?\b|countries\b|characters\b|parties\b|products?\b)/i,
  lines: [
    {
      id: 'once-each',
      text: 'List each one once, under the fullest form the text gives.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\b(?:all\b|every\b|entit|list\b|which\b|find\b|extract)/i,
      unless:
        /\b(?:once\b|unique|dedup|duplicat|every (?:mention|occurrence)|each (?:mention|time)|how (?:often|many)|count|in (?:what|which) order|tag\b|json\b)/i,
    },
  ],
  slots: [],
}

const facts: Genre = {
  id: 'facts',
  title: 'Other facts from a text',
  lines: [],
  slots: [],
}

const OPENING = 250

export const extraction: Playbook = {
  intent: 'extraction',
  never: [
    'A field, a column or a format that was not asked for',
    'A normalised date, unit or spelling unless asked for',
    'Comments beside the data',
  ],
  genres: [actionItems, records, quotes, contacts, datesAndAmounts, entities, facts].map(
    judgedByOpening(OPENING),
  ),
}
