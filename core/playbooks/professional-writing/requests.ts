// Letters that ask somebody for something: rent, pay, redress, money owed, an end to a contract.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, GIVEN, onlyGivenFacts } from './given-facts.ts'

export const rentRequest: Genre = {
  id: 'rent-request',
  title: 'Asking a landlord for better terms',
  cue: butNot(
    mentioned(
      /\brent (?:reduction|decrease|freeze|relief|discount|deferral)|\b(?:lower|reduce|cut|drop|knock|negotiate|freeze)[^.\n]{0,20}\brent\b|\b(?:lower|cheaper|reduced) rent\b|\brent (?:is too high|to be lower|down)|\brent increase\b/i,
    ),
    /\b(?:my|our|the) tenants?\b|\bi(?:['’]m| am) (?:a|the|their|his|her) landlord\b|\b(?:is|are) (?:it|this|that|they|he|she)\b[^.\n]{0,20}\b(?:legal|allowed|entitled)\b|\bcan (?:he|she|they|my landlord) (?:\w+ )?(?:just )?(?:do|raise|increase|put)\b/i,
  ),
  lines: [onlyGivenFacts('rent-facts', GIVEN, brief(350))],
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
        /\bbecause\b|\bsince\b|\bbroken|\bboiler|\bmou?ld\b|\bdamp\b|\bheating|\bleak|\bnoise|\bon time\b|\byears\b|\bcomparable|\bsimilar flats|\bcheaper\b|\blost my job|\breasons?\b|\bconstruction/i,
      fact: 'Grounds',
    },
    {
      id: 'footing',
      wording: 'footing/rent-request',
      question: 'How do you and your landlord usually write to each other?',
      default: 'Polite and businesslike',
      given:
        /\b(?:in)?formal|\bpolite|\bfriendly|\bfirm\b|\bstern|\bstrong|\btone\b|\bwarm|\bcasual|\bfirst[- ]name|\bget on\b|\brespectful|\bneutral|\bmsg\b|\btext\b/i,
      fact: 'How we write to each other',
    },
  ],
}

export const payRequest: Genre = {
  id: 'pay-request',
  title: 'Asking for a raise or promotion',
  cue: mentioned(
    /\b(?:pay|salary|wage) (?:rise|raise|increase|review)\b|\b(?:ask|asking|request|requesting|want|need)[^.\n]{0,30}\b(?:raise|promotion)\b|\bmore (?:pay|money|salary)\b|\bsalary negotiation|\b(?:raise|promotion) request/i,
  ),
  lines: [
    onlyGivenFacts(
      'pay-facts',
      GIVEN,
      brief(
        300,
        /\bbecause\b|\bsince\b|\b\d+ ?(?:years?|yrs?|months?)\b|\bled\b|\bbrought in\b|\btook over\b|\btaken (?:on|over)\b|\bpromised\b|\bi(?:['’]ve| have) \w+ed\b/,
      ),
      2,
    ),
  ],
  slots: [
    {
      id: 'amount',
      wording: 'amount/pay-request',
      question: 'How much, or which title, are you asking for?',
      given:
        /\d+(?:[.,]\d+)? ?%|[£$€]\s?\d|\b\d+ ?k\b|\bdon['’]?t want to say (?:a )?number|\bpromot\w+ to\b/i,
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
  ],
}

export const paymentReminder: Genre = {
  id: 'payment-reminder',
  title: 'Reminder of money owed',
  cue: named(
    /\b(?:payment|invoice|overdue|late[- ]payment|unpaid|dunning) (?:reminder|letter|e-?mail|notice|mail)|\bremind(?:er|ing)?\b[^.\n]{0,50}\b(?:invoice|payment|pay|overdue|unpaid|owes?)\b|\bchas(?:e|ing)\b[^.\n]{0,40}\b(?:invoice|payment|money)|\b(?:unpaid|overdue) (?:invoice|bill|rent|fees?)\b|\bowes? (?:me|us)\b|\bmonths? behind\b/i,
  ),
  lines: [
    {
      id: 'owed-and-due',
      text: 'Name the amount, when it was due and how to pay, in [brackets] where it is not given.',
      technique: 'constraints',
      worth: 2,
      when: brief(400),
      unless:
        /\b(?:second|third|2nd|3rd|fourth|final|last|another)\b|\blost (?:his|her|their) job|\bevict|\bpayment plan|\binstal?lments?\b|\bbracket|\bplaceholder|\btemplate\b|\[[^\]\n]{1,60}\]|\bhow to pay\b/i,
    },
  ],
  slots: [
    {
      id: 'owed',
      question: 'How much is owed, and since when?',
      given: /[£$€]\s?\d|\b\d{2,}(?:[.,]\d+)? ?(?:eur|euros?|usd|dollars?|pounds?|quid|k)?\b/i,
      fact: 'Amount owed',
    },
  ],
}

export const cancellation: Genre = {
  id: 'cancellation',
  title: 'Ending a contract or membership',
  cue: butNot(
    named(
      /\b(?:cancel(?:lation|ling|ing)?|terminat(?:e|ion|ing)) (?:letter|e-?mail)|\bcancell?ation of (?:my|our|the|a)\b|\bcancel(?:l?ing)? (?:my |our |the |a )?[^.\n]{0,30}\b(?:letter|e-?mail|mail)\b|\b(?:letter|e-?mail|mail|message|note)\b[^.\n]{0,60}\b(?:cancel(?:l?ing)?|terminat(?:e|ing)|end(?:ing)?) (?:my|our|the|a) [^.\n]{0,30}\b(?:membership|subscription|contract|lease|tenancy|policy|account|plan|gym)\b/i,
    ),
    /\bemployee|\bprobation|\bstaff\b|\bevent\b|\bappointment\b|\breservation/i,
  ),
  lines: [
    {
      id: 'confirm-the-end',
      text: 'Ask for written confirmation of the end date; leave dates and contract numbers that are missing in [brackets].',
      technique: 'constraints',
      worth: 3,
      small: true,
      when: brief(350),
      unless: /\bconfirm|\bbracket|\bplaceholder|\btemplate\b/i,
    },
  ],
  slots: [
    {
      id: 'end_date',
      question: 'When should it end, and what notice does the contract ask for?',
      given:
        /\bnotice\b|\bimmediate|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bend of\b|\basap\b/i,
      fact: 'End date and notice',
    },
  ],
}

export const complaint: Genre = {
  id: 'complaint',
  title: 'Complaint or claim',
  cue: butNot(
    named(
      /\bcomplain(?:t|ing)?\b|\b(?:want|demand|claim|get|asking for|request)[^.\n]{0,20}\b(?:refund|compensation|my money back|deposit back)|\bdemand letter|\bdisput(?:e|ing) (?:a|the|this|my) (?:charge|bill|invoice|fine|fee)|\bstrongly worded|\bletter before action/i,
    ),
    /\b(?:reply|respond|response|answer)(?:ing)?\b[^.\n]{0,60}\bcomplain|\b(?:patients?|customers?|clients?|guests?|residents?|tenants?|parents?|members?|pupils?|students?|users?|visitors?) (?:\w+ ){0,2}(?:wants?|demands?|complain\w*)\b|\bcomplaints? (?:from|by|reply|response|answer)\b|\b(?:customers?|clients?|guests?|patients?|parents?|residents?|tenants?|members?|passengers?|users?) (?:has |have |just )?(?:writes?|wrote|written|says?|said|e-?mail(?:s|ed)|text(?:s|ed)|calls?|called)\b|\bcomplaints? (?:form|procedure|process|policy|log|register|box|handling)\b|\bcivil rights|\bjurisdiction|\bfederal\b|\bcomplain about your|\bsong\b|\bpoem\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'complaint-facts',
      'Add no events beyond those told here; leave missing events, dates and references in [brackets].',
      brief(220, /^(?![\s\S]*\d\D+\d)(?![\s\S]*\bfriendly\b)/),
      2,
    ),
  ],
  slots: [
    {
      id: 'what_happened',
      wording: 'what_happened/complaint',
      question: 'What happened, when, and what have you already tried?',
      given:
        /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bsince\b|\bcancel|\bbroken|\bdelay|\bnever (?:arrived|came)|\bdefective|\bweeks?\b|\bdays?\b|\bhours?\b|\b\d+ ?h\b|\byrs\b|\bfull of\b/i,
      fact: 'What happened',
    },
    {
      id: 'remedy',
      question: 'What would put it right: a refund, a repair, an apology?',
      given:
        /\brefund|\brepair|\breplace|\bapolog|\bcompensat|\bmoney back|\breduction|[£$€]\s?\d|\b\d+ ?(?:eur|euros?|usd|pounds?)\b|\bwant\b|\bremove|\bunpaid\b|\bowed?\b|\bflights?\b/i,
      fact: 'Remedy wanted',
    },
  ],
}
