// Texts that want something from people who owe nothing: a reply, a purchase, an hour, a good word.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import { trap } from '../trap.ts'

const LISTED = /\bbracket|\bplaceholder|\btemplate\b/

export const thanksAfterInterview = trap({
  id: 'one-moment-of-the-talk',
  title: 'Thanks after an interview',
  cue: named(
    /\b(?:thank(?:s|[- ]you)?|follow[- ]?up)\b[^.\n]{0,50}\binterview|\bafter (?:my|an|the) (?:job )?interview\b/i,
  ),
  text: 'Refer to one thing that was said in the talk, in [brackets] if none is given.',
  unless:
    /\bwe (?:talked|spoke|discussed)|\bbracket|\bmention|\bthank(?:s|ing)? (?:all|candidates)|\bdecline|\breject|\bapplicants\b/i,
})

export const thanksForGift = trap({
  id: 'what-became-of-it',
  title: 'Thanks for a gift or donation',
  cue: named(
    /\bthank(?:s|[- ]?you)?\b[^.\n]{0,60}\b(?:donors?\b|donat\w*|gifts?\b|presents?\b|sponsor\w*|contribut\w*|funding|grant|for (?:the )?\d+ \w+|vouchers?)|\b(?:donor|sponsor) thank/i,
  ),
  text: 'Say what the gift does or did, in [brackets] where that is not given.',
  unless: new RegExp(
    `\\bhated?\\b|\\bugly\\b|\\bawful\\b|\\bused (?:for|to)\\b|\\bwent to\\b|\\bhelped\\b|\\bbought\\b|\\bpaid for\\b|\\bwill (?:buy|pay)\\b|${LISTED.source}`,
    'i',
  ),
})

export const reviewRequest = trap({
  id: 'honest-not-good',
  title: 'Request for a review or testimonial',
  cue: named(
    /\b(?:ask(?:ing)?|request(?:ing)?|get|invit\w*)\b[^.\n]{0,60}\b(?:testimonials?|(?:google|trustpilot|tripadvisor|amazon|online|customer|facebook) reviews?|(?:leave|write|for) (?:us |me )?a (?:google )?review)|\b(?:review|testimonial) request/i,
  ),
  text: 'Ask for an honest review rather than a good one, and give two questions it could answer.',
  unless:
    /\bperformance review|\bcode review|\bpeer review|\bliterature|\bhonest|\bquestions\b|\breply\b|\brespond/i,
})

export const volunteersWanted = trap({
  id: 'one-small-task',
  title: 'Call for volunteers',
  cue: named(
    /\bvolunteers? (?:needed|wanted|call|appeal|recruitment|request)|\b(?:recruit|find|get|ask(?:ing)? for|looking for|need|call for|appeal for|invit\w*)\b[^.\n]{0,30}\b(?:volunteers|helpers)\b/i,
  ),
  text: 'Say what one helper would do, when and for how long, in [brackets] where that is not given.',
  unless: new RegExp(
    `\\d+ ?(?:hours?|h\\b|min)|\\bw\\/ dbs\\b|\\bbullet points\\b|\\bhandbook\\b|\\bclinical|\\bstudy\\b|${LISTED.source}`,
    'i',
  ),
})

export const salesPitch = trap({
  id: 'first-objection',
  title: 'Pitch to buyers',
  cue: butNot(
    named(
      /\bsales (?:pitch|script|deck|talk)|(?<!elevator )\bpitch (?:for|to|my|our)\b|\bpitch\b[^.\n]{0,40}\b(?:clients?|customers?|buyers?|schools?|shops?|investors?)/i,
    ),
    /\bpitch (?:deck|e-?mail)|\bfootball|\bcricket|\bpitch perfect|\bnovel\b|\bbook\b|\bstory\b/i,
  ),
  text: 'Answer the objection these buyers raise first, with no result or figure that is not given here.',
  unless: /\bobjection|\bbracket|\bplaceholder|\bact as\b|\bfilm\b|\bmovie\b/i,
})

export const silentReader = trap({
  id: 'answer-in-a-word',
  title: 'Writing again to somebody who does not answer',
  cue: butNot(
    mentioned(
      /\bghosted\b|\bwent (?:quiet|silent)\b|\b(?:no|without (?:a|any)) (?:reply|response|answer)\b|\b(?:hasn['’]?t|haven['’]?t|didn['’]?t|has not|have not|did not|never) (?:replied|answered|responded|got(?:ten)? back|reply|answer|respond|wrote back|written back)\b/i,
    ),
    /\binvoice|\bpayment|\boverdue|\bunpaid|\bowes?\b|\bpatients?\b|\bcomplain|\bcouncil\b|\blandlord|\brefund|\bdating\b|\btinder\b|\bhinge\b|\bgirl\b|\bguy\b|\bcrush\b|\bex\b|\bserver\b|\bboyfriend|\bgirlfriend|\bfriend\b|\bsister|\bbrother|\bmum\b|\bmom\b|\bdad\b|\bauthorit|\bembassy|\bairline/i,
  ),
  text: 'Make it answerable in one word, with no as easy to say as yes.',
  when: /^(?=[\s\S]{0,400}$)(?=[\s\S]*\b(?:clients?|customers?|leads?|prospects?|buyers?|recruiters?|hiring|quote|offer|proposal|estimate|pitch|sponsor|editor|agent)\b)[\s\S]*\b(?:e-?mail|mail|message|note|text|follow|nudge|write|letter|linkedin|dm)\b/i,
  unless: /\bone word|\byes or no\b|\beasy (?:to say|way out|out)\b|\bfinal notice|\bdeadline\b/i,
})

export const writtenBefore = trap({
  id: 'earlier-letters-by-date',
  title: 'Second or third letter about the same thing',
  cue: named(
    /\b(?:council|city|mayor|authority|office|insurer|insurance|landlord|school|company|bank|airline|provider|agency|housing association|hoa|mp|manager)\b[^.\n]{0,80}\b(?:(?:second|third|fourth|2nd|3rd|4th) (?:one|time|letter|e-?mail|mail|attempt|complaint)|(?:complain\w*|ask\w*|remind\w*|chas\w*|contact\w*) (?:\w+ )?again\b|still (?:no|nothing|not)|already (?:written|wrote|complained|reported|e-?mailed|asked)|ignored)|\b(?:second|third|fourth|2nd|3rd|4th) (?:letter|e-?mail|mail|complaint) to\b/i,
  ),
  text: 'Refer to the earlier letters by date, in [brackets], and ask for one action by one date.',
  unless:
    /\bletter home\b|\bparents\b|\bpupils\b|\blice\b|\b(?:secretary|teacher|nurse) here\b|\bi(?:['’]m| am) (?:a|the) (?:school )?(?:secretary|teacher|manager|landlord)|\binvoice|\bpayment|\bpay\b|\bearlier letters|\bdeadline|\bcourt\b|\bdating\b|\blove\b|\binterview|\braise\b/i,
})

export const callScript = trap({
  id: 'brush-offs',
  title: 'Call to people who did not ask for it',
  cue: named(
    /\b(?:cold[- ]call(?:s|ing)?|telesales|telemarketing|sales call|phone sales|appointment[- ]setting)\b|\bscript for (?:calling|phoning|ringing|telephoning)\b|\b(?:call|phone|calling) scripts?\b[^.\n]{0,60}\b(?:prospects?|leads?|sales|sell(?:ing)?|customers|homeowners|businesses|overdue|donors?|fundrais\w*)\b/i,
  ),
  text: 'Give the words for the three likeliest brush-offs, and a way to end the call well.',
  unless:
    /\bobjection|\bbrush-?off|\bget rude\b|\bwhat if\b|\bif they (?:say|ask|get)|\bvoicemail\b|\b(?:bash|shell|python|api)\b|\bcold call(?:s|ing)? (?:in class|students)|\be-?mail\b|\bcandidates?\b|\bapplicants?\b|\bshould i\b|\bstop\b|\bblock\b/i,
})
