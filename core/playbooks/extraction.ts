// What keeps pulled-out facts true to their text: nothing guessed, nothing normalised in silence, nothing twice.

import type { Genre, Line, Playbook } from './playbook.ts'

const nothingGuessed: Line = {
  id: 'nothing-guessed',
  text: 'Take only what the text states, and leave a field empty when it is not there.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  unless:
    /\bempty\b|\bnull\b|\bblank|\bn\/?a\b|\bif (?:there|given|stated|known|present|mentioned|available|any)\b|\bwhere (?:given|stated|known|present)|\bmissing\b|\bunknown\b|\bnot (?:stated|mentioned|given|specified|found|there)|\bdo(?:n'?t| not) (?:guess|invent|infer)|\bonly what\b|\b'?none'?\b|"-"/i,
}

const asWritten: Line = {
  id: 'as-written',
  text: 'Copy names, numbers and codes exactly as they are written.',
  technique: 'constraints',
  worth: 2,
  material: true,
  unless:
    /\bexact|\bverbatim|\bas (?:written|is|they are|stated)|\bword for word|\bformat|\bnormali[sz]e|\biso\b|\bconvert|\bmetric\b|\bstandardi[sz]e|\bclean|\bcapitali[sz]e|\boriginal spelling|\binternational|\bjust the\b/i,
}

const actionItems: Genre = {
  id: 'action-items',
  title: 'Tasks and commitments',
  cue: /\baction (?:items?|points?)|\bto-?dos?\b|\btasks?\b|\bwho (?:has to|must|needs to|does what|should do)|\bnext steps?\b|\bcommitments?\b|\bfollow[- ]?ups?\b|\bwhat (?:do|does|am) (?:i|she|he|we) (?:have to|need to|supposed to|want me)/i,
  lines: [
    {
      id: 'named-owners',
      text: 'Give an owner or a deadline only where the text names one, and mark tasks that nobody took on.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      when: /\baction|\bowners?\b|\bwho\b|\bmeeting|\bcall\b|\bminutes|\btranscript|\bthread|\bcommitments?|\bteam/i,
      unless:
        /\bunassigned|\bno owner|\btbd\b|\bnobody|\bopen if|\bif (?:given|named|mentioned)|\bwhere (?:given|named|mentioned)/i,
    },
  ],
  slots: [],
}

const contacts: Genre = {
  id: 'contacts',
  title: 'Contact data and identifiers',
  cue: /\be-?mail address(?:es)?|\be-?mails\b|\bphone(?: numbers?)?\b|\bphone nos?\b|\bcontacts?\b|\baddress(?:es)?\b|\bvat ids?\b|\border n(?:o|umber|r)s?\b|\btracking (?:numbers?|codes?)|\biban|\bpart n(?:o|umber)s?|\bserial|\burls?\b|\blinks\b|\bsku/i,
  lines: [
    asWritten,
    {
      ...nothingGuessed,
      when: /\btable|\bcsv\b|\bjson\b|\bcolumns?\b|\brows?\b|,[^,\n]{1,40},|\bfields?\b/i,
    },
  ],
  slots: [],
}

const quotes: Genre = {
  id: 'quotes',
  title: 'Quotations and claims',
  cue: /\bquot(?:e|es|ations?)\b|\bword for word|\bverbatim\b|\bclaims?\b|\bcitations?\b|\bevidence for\b|\barguments?\b|\bpassages?\b/i,
  lines: [
    {
      id: 'no-stitching',
      text: 'Quote word for word, and mark every omission with […].',
      technique: 'quote-first-grounding',
      worth: 2,
      material: true,
      when: /\bquot|\bword for word|\bverbatim|\bpassages?\b/i,
      unless: /\bomission|\[…\]|\[\.\.\.\]|\bellips|\bno cuts/i,
    },
  ],
  slots: [],
}

const datesAndAmounts: Genre = {
  id: 'dates-and-amounts',
  title: 'Dates and amounts',
  cue: /\bdates?\b|\bdeadlines?\b|\bamounts?\b|\bprices?\b|\bfigures\b|\bnumbers\b|\bcosts?\b|\bmoney\b|\btimeline\b|\bmeasurements?\b|\bsums?\b|\bfees?\b/i,
  lines: [
    {
      id: 'what-it-belongs-to',
      text: 'Say what each one belongs to, and where a later figure or date replaces an earlier one.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      unless:
        /\bwhat (?:it'?s|they(?:'re| are)|each|it) (?:is |are )?(?:for|counts|about|belongs?)|\bwhat it'?s for|\bwhat for\b|\breplac|\bjust the\b|\bonly the\b|\bnothing else|\bformat\b|,[^,\n]{1,40},|\bjson\b|\bcsv\b/i,
      explains: true,
    },
  ],
  slots: [],
}

const records: Genre = {
  id: 'records',
  title: 'Fields into a table, JSON or CSV',
  cue: /\bjson\b|\bcsv\b|\byaml\b|\btsv\b|\btables?\b|\bcolumns?\b|\brows?\b|\bfields?\b|\bspreadsheet|\bkeys?:|\bmatrix\b|\bone (?:object|line) per\b|\bper (?:dish|visit|person|item|row)|\b(?:extract|pull|get|give me|need|list)\b[^.\n]{0,60},[^,\n]{1,40},/i,
  lines: [nothingGuessed, asWritten],
  slots: [
    {
      id: 'fields',
      question: 'Which fields do you need?',
      given: /,|:|\bcolumns?\b|\bkeys?\b|\bwith\b/i,
      fact: 'Fields',
    },
  ],
}

const entities: Genre = {
  id: 'entities',
  title: 'Names and entities',
  cue: /\bentit(?:y|ies)\b|\bnames?\b|\bpeople\b|\bpersons?\b|\bcompan(?:y|ies)\b|\borgani[sz]ations?\b|\bplaces?\b|\bcountries\b|\bcharacters\b|\bparties\b|\bproducts?\b/i,
  lines: [
    {
      id: 'once-each',
      text: 'List each one once, under the fullest form the text gives.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\ball\b|\bevery\b|\bentit|\blist\b|\bwhich\b|\bfind\b|\bextract/i,
      unless:
        /\bonce\b|\bunique|\bdedup|\bduplicat|\bevery (?:mention|occurrence)|\beach (?:mention|time)|\bhow (?:often|many)|\bcount|\bin (?:what|which) order|\btag\b|\bjson\b/i,
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

export const extraction: Playbook = {
  intent: 'extraction',
  never: [
    'A field, a column or a format that was not asked for',
    'A normalised date, unit or spelling unless asked for',
    'Comments beside the data',
  ],
  genres: [actionItems, records, quotes, contacts, datesAndAmounts, entities, facts],
}
