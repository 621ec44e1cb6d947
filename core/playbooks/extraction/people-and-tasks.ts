// Who does what, and whom to reach where.

import type { PromptDocument } from '../../prompt/document.ts'
import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre, Line } from '../playbook.ts'

const OPENING = 250

export const asWritten: Line = {
  id: 'as-written',
  text: 'Copy names, numbers and codes exactly as they are written.',
  technique: 'constraints',
  worth: 2,
  material: true,
  small: true,
  unless:
    /\b(?:exact|verbatim|as (?:written|is|they are|stated)|word for word|format|normali[sz]e|iso\b|convert|metric\b|standardi[sz]e|clean|capitali[sz]e|original spelling|international|just the\b|correct\b|ocr\b)/i,
}

const TASKS =
  /\b(?:action (?:items?|points?)|to-?dos?\b|tasks?\b|who (?:has to|must|needs to|does what|should do)|next steps?\b|commitments?\b|follow[- ]?ups?\b|what (?:do|does|am) (?:i|she|he|we) (?:have to|need to|supposed to|want me))/i
const SPEAKERS = /(?:^|\n)[>\s[\d:\]-]*@?[A-Z]\w+(?: [A-Z]\w+)?\s*:|\b(?:present|attendees)\b/g
const MEETING = /\b(?:meeting|minutes|mtg|stand-?up|call|committee|board|workshop|retro)\b/i
/** A task that is named, and that nobody answers with “me”. */
const UNCLAIMED =
  /\b(?:(?:someone|somebody|anyone|anybody) (?:has to|needs? to|must|should|could|can|to)\b|we (?:should|need to|ought to|have to|must)\b|who (?:takes|does|wants to|will|can|could)\b|(?:needs?|has|have) to be\b|nobody (?:wants|yet)|tbd\b)(?![^\n]*\n[^\n]{0,25}\b(?:me\b|i'll|i will|i can|will do|sure)\b)/gi

const tasks = opens(TASKS, OPENING)
const unclaimed = withMaterial(tasks, UNCLAIMED)
const spoken = withMaterial(tasks, SPEAKERS, 2)

export const unclaimedTasks: Genre = {
  id: 'unclaimed-tasks',
  title: 'Tasks of several people, some of which nobody took',
  cue: (document) =>
    unclaimed(document) && (spoken(document) || MEETING.test(document.said.slice(0, OPENING))),
  lines: [
    {
      id: 'named-owners',
      text: 'Give an owner or a deadline only where the text names one, and mark tasks that nobody took on.',
      technique: 'quote-first-grounding',
      worth: 2,
      unless:
        /\b(?:commitment|unassigned|no owner|tbd\b|nobody|open if|if (?:given|named|mentioned)|where (?:given|named|mentioned)|(?:do|does|am) i\b)/i,
    },
  ],
  slots: [],
}

export const actionItems: Genre = {
  id: 'action-items',
  title: 'Tasks and commitments',
  cue: TASKS,
  lines: [],
  slots: [],
}

/** An e-mail address, or a number long enough to be called or typed in. */
const IDENTIFIER = /[\w.+-]+@[\w-]+\.\w+|\+?\d[\d ()./-]{6,}\d/g

const ONE =
  /\b(?:the|his|her|their|its|an?|what(?:'s| is)(?: the)?) (?:\w+ ){0,2}(?:e-?mail(?: address)?|phone(?: number)?|number|iban|contact)\b(?! ?(?:es\b|s\b|and\b))/i

export const oneContact: Genre = {
  id: 'one-contact',
  title: 'One address or number where the text has several',
  cue: withMaterial(opens(ONE, OPENING), IDENTIFIER, 2),
  lines: [
    {
      id: 'which-one',
      text: 'There is more than one in the text: say whose the one you took is.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\b(?:(?:number|address|e-?mail|iban) (?:of|for)\b|which one\b|whose\b|only\b|just\b|nothing else|json\b|csv\b|all\b|every\b|,)/i,
      explains: true,
    },
  ],
  slots: [],
}

const CONTACTS =
  /\b(?:e-?mail address(?:es)?|e-?mails\b|phone(?: numbers?)?\b|phone nos?\b|contacts?\b|address(?:es)?\b|vat ids?\b|order n(?:o|umber|r)s?\b|tracking (?:numbers?|codes?)|iban|part n(?:o|umber)s?|serial|urls?\b|links\b|sku)/i

/** Three or more: among them there are usually some that only look like what is asked for. */
const NUMBERS = /\b[A-Z]{0,3}\d[\d A-Z.-]{2,30}\d\b/g

const several = withMaterial(opens(CONTACTS, OPENING), NUMBERS, 3)

export const severalContacts: Genre = {
  id: 'several-contacts',
  title: 'Several numbers or codes',
  cue: (document: PromptDocument) => several(document),
  lines: [
    {
      id: 'whose-each-is',
      text: 'Put beside each one what or whom it belongs to, and list the lookalikes you left out, with the reason.',
      technique: 'output-contract',
      worth: 2,
      when: /\b(?:numbers\b|ids\b|nos\b|ibans\b|codes\b)/i,
      unless:
        /\b(?:whose\b|owner|belongs\b|lookalikes?\b|only\b|just\b|one per line|csv\b|json\b|names?\b|who\b|comma|nothing else|lists?\b|per\b|url)/i,
      explains: true,
    },
    asWritten,
  ],
  slots: [],
}

export const contacts: Genre = {
  id: 'contacts',
  title: 'Contact data and identifiers',
  cue: CONTACTS,
  lines: [asWritten],
  slots: [],
}

export const entities: Genre = {
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
      small: true,
      when: /\b(?:all\b|every\b|entit|list\b|which\b|find\b|extract)/i,
      unless:
        /\b(?:once\b|unique|dedup|duplicat|every (?:mention|occurrence)|each (?:mention|time)|how (?:often|many)|count|in (?:what|which) order|tag\b|json\b)/i,
    },
  ],
  slots: [],
}
