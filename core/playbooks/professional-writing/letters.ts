// Letters, mails and messages to somebody: sales, appeals for money, invitations, everything else.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, GIVEN, onlyGivenFacts, unlessAbout } from './given-facts.ts'

const SPOKEN_PITCH = /\belevator pitch\b/

/** A mail after a first contact is a template with blanks by itself. */
const FOLLOW_UP = /[^.\n]{0,50}\bfollow[- ]?up (?:e-?)?(?:mail|message|letter)/

export const appeal: Genre = {
  id: 'appeal',
  title: 'Asking for donations or sponsorship',
  cue: named(
    /\bsponsor(?:ship|s)? (?:letter|e-?mail|request|pitch)|\bfundrais(?:ing|er) (?:letter|e-?mail|appeal|text)|\bdonation (?:letter|e-?mail|appeal|request)|\bappeal (?:letter|for donations)|\b(?:letter|e-?mail)\b[^.\n]{0,50}\b(?:asking|request\w*) [^.\n]{0,20}\b(?:donat|sponsor)/i,
  ),
  lines: [
    {
      id: 'what-a-sum-does',
      text: 'Name one sum and what it pays for, in [brackets] where it is not given.',
      technique: 'constraints',
      worth: 3,
      when: brief(400),
      unless:
        /\bsponsor|\braffle|\bprizes?\b|\bin kind\b|\b(?:bakery|butcher|supermarket|shops?|local business(?:es)?|compan(?:y|ies)|firms?)\b|\bpays for\b|\bbracket|\bplaceholder|[£$€]\s?\d|\b\d+ ?(?:eur|usd|euros?|pounds|dollars)\b/i,
    },
  ],
  slots: [
    {
      id: 'money_for',
      question: 'What is the money for, and how much is needed?',
      given:
        /[£$€]\s?\d|\b\d+ ?(?:k|eur|usd|euros?|pounds|dollars)\b|\b(?:it['’]?s|money|funds?|proceeds|goes|going|raising(?: money| funds)?|in aid) (?:for|to|of)\b|\bto (?:buy|pay for|repair|replace|build|restore|fix)\b|\bneeds? (?:a|an|new)\b/i,
      fact: 'What the money is for',
    },
    {
      id: 'in_return',
      question: 'What does the sponsor get in return?',
      given: unlessAbout(/\bsponsor/, /\breturn\b|\blogo\b|\bbanner|\bmention|\bperk|\btier/),
      fact: 'What the sponsor gets',
    },
  ],
}

export const outreach: Genre = {
  id: 'outreach',
  title: 'Sales message or cold contact',
  cue: butNot(
    named(
      /\b(?:cold|sales|outreach|prospecting|introduction|intro|follow[- ]?up|pitch) (?:e-?mails?|mails?|messages?|dms?|letter|sequence)|\boutreach\b|\belevator pitch\b|\bwin[- ]?back (?:e-?mail|mail)|\b(?:e-?mail|letter|message)[^.\n]{0,20}\b(?:prospects?|leads?|potential (?:clients?|customers?|investors?))\b/i,
    ),
    /\b(?:job )?application\b|\bi applied\b|\brecruiter|\binterview\b|\bmeeting\b(?! (?:request|with))|\bsubject lines?\b|\bnames? for\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-claims',
      'Claim no results, references or figures that are not given here; leave [brackets] where one would help.',
      brief(350, new RegExp(`^(?![\\s\\S]*${SPOKEN_PITCH.source}|${FOLLOW_UP.source})`)),
    ),
    onlyGivenFacts(
      'pitched-claims',
      'Claim no results or figures that are not given here.',
      brief(350, SPOKEN_PITCH),
    ),
  ],
  slots: [
    {
      id: 'offer',
      wording: 'offer/outreach',
      question: 'What do you offer, and what does it change for the reader?',
      given:
        /\bwe (?:make|sell|do|build|offer|run|help)\b|\bour (?:product|app|service|company|software)\b|\bi (?:make|sell|do|build|offer)\b|\bpitch\b[^.\n]{0,10}\b(?:for|,)/i,
      fact: 'Offer',
    },
    {
      id: 'reader',
      wording: 'reader/outreach',
      question: 'Who gets it, and what do they use or do today?',
      given:
        /\bto (?:the |a |an )?\w+|\bwho (?:hate|use|are)\b|\bthey (?:use|have)\b|\blead\b|\belevator pitch|\binvestors?\b/i,
      fact: 'Reader',
    },
    {
      id: 'proof',
      question: 'Do you have a true figure or customer to name?',
      given:
        /\b\d+ ?%|\b\d[\d.,]* (?:\w+ )?(?:downloads|listeners|subscribers|readers|followers|users|visitors|members)\b|\bcustomers?\b|\bclients?\b|\bcase study|\blead\b|\bwent quiet|\bfollow[- ]?up|\bafter (?:the|a|my)\b/i,
      fact: 'Proof',
    },
  ],
}

export const visaInvitation: Genre = {
  id: 'visa-invitation',
  title: 'Invitation letter for a visa',
  cue: named(
    /\binvit(?:e|ation|ing)\b[^.\n]{0,80}\bvisas?\b|\b(?:visa|to (?:the |an? )?(?:embassy|consulate))\b[^.\n]{0,60}\binvit(?:e|ing|ation letter)/i,
  ),
  lines: [],
  slots: [
    {
      id: 'stay',
      question: 'Which dates is the stay for, and who pays for it?',
      given: /\bpay(?:s|ing)?\b|\bcover|\bexpenses|\bsponsor/i,
      fact: 'Stay and costs',
    },
  ],
}

const NOT_WRITTEN_HERE =
  /\b(?:commit|error|log|exception|status|welcome|chat|text) messages?\b|\bmessages? (?:queue|broker|bus)|\bletters? (?:of the alphabet|in the word)|\b(?:capital|upper|lower)[- ]?case|\bnewsletter|\bregex\b|\be-?mail (?:address|signature|validat|client|server|field|list|app)|\bhow many\b|\broleplay|\bwrites? a \d|^(?:did|do|does|have|has|is|are|was|were|show|read|check|delete) (?:i|my|me|the|any|a)?\b/i

/** “write an email to my landlord”, and nothing else. */
const ONLY_A_READER =
  /^(?!.*\b(?:love|thank|fan|open|future|welcome|santa|invit\w*|signature)\b)\W*(?:(?:please|pls|can you|help me|i need to|i need) )?(?:write|draft|compose|prepare|create)?(?: me)?\W*(?:an? |the )?(?:\w+ )?(?:e-?mail|mail|letter|message|note) (?:to|for) (?:(?:my|the|our|an?) )?[\w-]+\W*$/i

/** Something that has happened to the writer, as against an errand or an exercise. */
const MATTER =
  /\b(?:broken?|broke|cut|closed|closing|lost|stopped|keeps|damaged|damage|late|delay\w*|cancel\w*|flood\w*|leak\w*|mou?ld|damp|noise|noisy|wrong|missing|stolen|overcharged|charged|not working|(?:does|did|has|have|is|will)n['’]?t|won['’]t|third time)\b/

/** Letters of feeling, of argument or of fun, private matters, and what other lines take care of. */
const WITHOUT_BLANKS = new RegExp(
  `^(?!${ONLY_A_READER.source})(?![\\s\\S]*\\b(?:thank|love|congrat|birthday|invit|extension|postpon|reschedul|welcome|funny|joke|santa|sequence|subject line|parody|song|poem|essay|future self|convinc|persua|why |bad idea|good idea|argu|pregnan|divorc|cancer|lawyer|court|custody|police|asking about|how do i|what would|pip|day off|days off|leave letter|sick leave|sms|text to|whatsapp|mum|mom|dad|sister|brother|friend|wife|husband|girlfriend|boyfriend|babysitter|chasing|we send|we will send|we are sending|replacement|airlines?|flights?|refund|compensat|money|voucher|one line|two lines|one sentence)\\w*)[\\s\\S]*(?:${MATTER.source})`,
)

export const request: Genre = {
  id: 'letter',
  title: 'Letter, mail or message to somebody',
  cue: butNot(
    named(
      /\be-?mails?\b|\bmails?\b|\bletters?\b|\bmessages?\b|\breply to\b|\bresponse to\b|\binvit(?:e|ation)|\breminder|\binform my|\btell (?:my|the) (?:boss|client|team|teacher|professor)|\bwrite to (?:my|the)\b/i,
    ),
    NOT_WRITTEN_HERE,
  ),
  lines: [
    { ...onlyGivenFacts('bare-letter', GIVEN, ONLY_A_READER), small: true },
    {
      id: 'new-date',
      text: 'Propose a concrete new date, in [brackets] where none is given.',
      technique: 'constraints',
      worth: 3,
      small: true,
      when: brief(
        350,
        /\bextension\b|\bpostpon|\breschedul|\bmore time\b|\bmove (?:the|our) (?:meeting|appointment|call)/,
      ),
      unless:
        /\bnew date\b|\buntil\b|\btill\b|\bto next\b|\bto (?:monday|tuesday|wednesday|thursday|friday|the \d)|\bbracket|\btemplate/i,
    },
    {
      id: 'invitation-particulars',
      text: 'Give date, time, place and how to reply, in [brackets] where they are missing.',
      technique: 'constraints',
      worth: 3,
      small: true,
      when: brief(
        300,
        /\binvitation|\binvite (?:text|letter|e-?mail|card|mail)|\b(?:letter|e-?mail|mail|card|message)\b[^.\n]{0,40}\binvit(?:e|ing)/,
      ),
      unless:
        /\bbracket|\bplaceholder|\btemplate|\bdeclin|\bthank|\baccept|\breply to (?:an|the|this) invit|\bsubject line/i,
    },
    {
      ...onlyGivenFacts(
        'letter-facts',
        'Invent no events or circumstances; leave names, dates and amounts that are missing in [brackets].',
        brief(160, WITHOUT_BLANKS),
        2,
      ),
      material: false,
      small: true,
    },
  ],
  slots: [
    {
      id: 'goal',
      wording: 'goal/letter',
      question: 'What is it about, and what should the reader do?',
      given: new RegExp(`^(?!${ONLY_A_READER.source})`, 'i'),
      fact: 'What it is about, and what the reader should do',
    },
  ],
}

export const shortMessage: Genre = {
  id: 'short-message',
  title: 'Text message or chat',
  cue: named(
    /\btext (?:to|my|her|him|them)\b|\bme a text\b|\ba text to\b|\bwhatsapp\b|\bsms\b|\bdm to\b|\bslack message|\bgroup chat\b|\btext message/i,
  ),
  lines: [],
  slots: [],
}
