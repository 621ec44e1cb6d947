// Letters, mails and messages that want something from somebody.

import type { QuestionId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'
import { onlyGivenFacts } from './given-facts.ts'

/** How the two write to each other decides every sentence of a letter, and only the sender knows. */
const footing = (wording: QuestionId, question: string): Slot => ({
  id: 'footing',
  wording,
  question,
  default: 'Polite and businesslike',
  given:
    /\b(?:in)?formal|\bpolite|\bfriendly|\bfirm\b|\bstern|\bstrong|\btone\b|\bwarm|\bcasual|\bfirst[- ]name|\bget on\b|\brespectful|\bneutral|\bcourteous|\bkind\b|\bgrovel|\bplain\b|\bassertive|\blight\b/i,
  fact: 'How we write to each other',
})

export const rentRequest: Genre = {
  id: 'rent-request',
  title: 'Asking a landlord for better terms',
  cue: mentioned(
    /\brent (?:reduction|decrease|freeze|relief|discount|deferral)|\b(?:lower|reduce|cut|drop|knock|negotiate|freeze)[^.\n]{0,20}\brent\b|\b(?:lower|cheaper|reduced) rent\b|\brent (?:is too high|to be lower|down)|\brent increase\b/i,
  ),
  lines: [onlyGivenFacts('rent-facts')],
  slots: [
    {
      id: 'amount',
      wording: 'amount/rent-request',
      question: 'How much less would you like to pay, and from when?',
      given:
        /\d+(?:[.,]\d+)? ?%|[£$€]\s?\d|\b\d{2,} ?(?:eur|euros?|usd|dollars?|pounds?|quid)\b|\bby (?:\d|half|a (?:third|quarter))/i,
      fact: 'Reduction asked for',
    },
    {
      id: 'grounds',
      wording: 'grounds/rent-request',
      question: 'What speaks for it: your record as a tenant, comparable rents, a problem with the flat?',
      given:
        /\bbecause\b|\bsince\b|\bbroken|\bboiler|\bmou?ld\b|\bdamp\b|\bheating|\bleak|\bnoise|\bon time\b|\byears\b|\bcomparable|\bsimilar flats|\blost my job|\breasons?\b|\bconstruction/i,
      fact: 'Grounds',
    },
    footing('footing/rent-request', 'How do you and your landlord usually write to each other?'),
  ],
}

export const payRequest: Genre = {
  id: 'pay-request',
  title: 'Asking for a raise or promotion',
  cue: mentioned(
    /\b(?:pay|salary|wage) (?:rise|raise|increase|review)\b|\b(?:ask|asking|request|requesting|want|need)[^.\n]{0,30}\b(?:raise|promotion)\b|\bmore (?:pay|money|salary)\b|\bexpected salary|\bsalary (?:expectation|negotiation)/i,
  ),
  lines: [onlyGivenFacts('pay-facts')],
  slots: [
    {
      id: 'amount',
      wording: 'amount/pay-request',
      question: 'How much, or which title, are you asking for?',
      given: /\d+(?:[.,]\d+)? ?%|[£$€]\s?\d|\b\d+ ?k\b|\bdon['’]?t want to say (?:a )?number/i,
      fact: 'What I ask for',
    },
    {
      id: 'grounds',
      wording: 'grounds/pay-request',
      question: 'What speaks for it: results, new duties, comparable salaries, time since the last raise?',
      given:
        /\bbecause\b|\bsince\b|\byears?\b|\bled\b|\bbrought in\b|\btook over\b|\bmarket\b|\bcolleagues (?:earn|get)|\bresults\b/i,
      fact: 'Grounds',
    },
    footing('footing/letter', 'How do you and the reader usually write to each other?'),
  ],
}

export const complaint: Genre = {
  id: 'complaint',
  title: 'Complaint or claim',
  cue: named(
    /\bcomplain(?:t|ing)?\b|\b(?:want|demand|claim|get|asking for|request)[^.\n]{0,20}\b(?:refund|compensation|my money back|deposit back)|\bdemand letter|\bdisput(?:e|ing) (?:a|the|this|my) (?:charge|bill|invoice|fine|fee)|\bstrongly worded|\bletter before action/i,
  ),
  lines: [
    onlyGivenFacts('complaint-facts'),
    {
      id: 'remedy-and-date',
      text: 'Name the remedy wanted and a date for the reply, in [brackets] where they are not given.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bremedy\b|\bby (?:monday|tuesday|wednesday|thursday|friday|the end|\d)|\bwithin \d|\b\d+ days\b|\bdeadline\b/i,
    },
  ],
  slots: [
    {
      id: 'what_happened',
      wording: 'what_happened/complaint',
      question: 'What happened, when, and what have you already tried (order or booking number, if any)?',
      given:
        /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bsince\b|\bcancel|\bbroken|\bdelay|\bnever (?:arrived|came)|\bdefective|\bweeks?\b|\bdays?\b|\bhours?\b|\b\d+ ?h\b/i,
      fact: 'What happened',
    },
    {
      id: 'remedy',
      question: 'What would put it right: a refund, a repair, an apology?',
      given:
        /\brefund|\brepair|\breplace|\bapolog|\bcompensat|\bmoney back|\breduction|[£$€]\s?\d|\b\d+ ?(?:eur|euros?|usd|pounds?)\b|\bwant\b/i,
      fact: 'Remedy wanted',
    },
    footing('footing/complaint', 'How firm should it be?'),
  ],
}

export const outreach: Genre = {
  id: 'outreach',
  title: 'Sales message or cold contact',
  cue: named(
    /\b(?:cold|sales|outreach|prospecting|introduction|intro|follow[- ]?up|pitch) (?:e-?mails?|mails?|messages?|dms?|letter|sequence)|\boutreach\b|\belevator pitch\b|\bsponsor(?:ship)? (?:letter|e-?mail|request)|\bfundraising (?:letter|e-?mail|appeal)|\bwin[- ]?back (?:e-?mail|mail)|\b(?:e-?mail|letter|message)[^.\n]{0,20}\b(?:prospects?|leads?|potential (?:clients?|customers?|investors?))\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-claims',
      'Claim no results, customers or figures that are not given here; leave [brackets] where one would help.',
    ),
    {
      id: 'one-small-ask',
      text: 'End on one request that is easy to answer.',
      technique: 'constraints',
      worth: 1,
      when: /\bmails?\b|\be-?mails?\b|\bmessages?\b|\bdms?\b/i,
      unless: /\bask(?:ing)? for\b|\bcta\b|\bcall[- ]to[- ]action|\bone request|\b\d+ min/i,
    },
  ],
  slots: [
    {
      id: 'offer',
      wording: 'offer/outreach',
      question: 'What do you offer, and what does it change for the reader?',
      given:
        /\bwe (?:make|sell|do|build|offer|run|help)\b|\bour (?:product|app|service|company|software)\b|\bi (?:make|sell|do|build|offer)\b/i,
      fact: 'Offer',
    },
    {
      id: 'reader',
      wording: 'reader/outreach',
      question: 'Who gets it, and what do they use or do today?',
      given:
        /\bto (?:the |a |an )?(?:head|owners?|managers?|directors?|notaries|clinics|schools|restaurants)\b|\bwho (?:hate|use|are)\b|\bthey (?:use|have)\b|\blead\b/i,
      fact: 'Reader',
    },
    {
      id: 'proof',
      question: 'Do you have a true figure or customer to name?',
      given: /\b\d+ ?%|\bcustomers?\b|\bclients?\b|\bcase study/i,
      fact: 'Proof',
    },
  ],
}

export const request: Genre = {
  id: 'letter',
  title: 'Letter, mail or message to somebody',
  cue: mentioned(
    /\be-?mails?\b|\bmails?\b|\bletters?\b|\bmessages?\b|\breply to\b|\bresponse to\b|\binvit(?:e|ation)|\breminder|\binform my|\btell (?:my|the) (?:boss|client|team|teacher|professor)|\bwrite to (?:my|the)\b/i,
  ),
  lines: [onlyGivenFacts('letter-facts', undefined, 2)],
  slots: [
    {
      id: 'goal',
      wording: 'goal/letter',
      question: 'What should the reader do or know after reading it?',
      given:
        /\bask(?:ing)?\b|\brequest|\bsay(?:ing)?\b|\btell(?:ing)?\b|\binform|\bthat\b|\babout\b|\bremind|\bconfirm|\bexplain|\binvit|\bwant\b|\bneed\b|\boffer|,/i,
      fact: 'What the reader should do or know',
    },
    {
      id: 'details',
      question: 'Which facts must be in it: names, dates, amounts, what happened so far?',
      given: /\d|\bbecause\b|\bsince\b|\bdue to\b|:|;|,[^,\n]{1,80},/i,
      fact: 'Facts',
    },
    footing('footing/letter', 'How do you and the reader usually write to each other?'),
  ],
}

export const shortMessage: Genre = {
  id: 'short-message',
  title: 'Text message or chat',
  cue: named(
    /\btext (?:to|my|her|him|them)\b|\bme a text\b|\ba text to\b|\bwhatsapp\b|\bsms\b|\bdm to\b|\bslack message|\bgroup chat\b|\btext message/i,
  ),
  lines: [],
  slots: [footing('footing/short-message', 'How do you usually write to each other?')],
}
