// Notices to customers, neighbours, parents and newcomers: the one fact that everybody then asks for.

import { butNot } from '../but-not.ts'
import { short } from '../condition.ts'
import { mentioned, named } from '../named.ts'
import { trap } from '../trap.ts'

const LISTED = /\bbracket|\bplaceholder|\btemplate\b/

export const priceRise = trap({
  id: 'old-price-until',
  title: 'Price rise',
  cue: butNot(
    mentioned(
      /\b(?:put(?:ting)? up|rais(?:e|es|ing)|increas(?:e|es|ing)) (?:my|our|the|its)? ?(?:prices?|fees?|rates?|dues|subscriptions?|charges)\b|\b(?:price|fee|rate|rates|subscription) (?:increase|rise|hike|change)\b|\bprices? (?:go|goes|going|are going|is going|will go) up\b/i,
    ),
    /\brent\b|\binterest rates?|\bsalary|\bessay\b|\barticle\b|\bblog\b|\bheart rate|\bcomplain|\binflation|\bshould i\b|\bcouncil tax|\bbaker(?:y|['’]?s)\b|\bbread\b|\bcaf[eé]\b|\bcoffee\b|\bmenu\b|\bbutcher|\bpizza|\btakeaway|\bice cream|\bbar\b|\bpub\b|\bkiosk|\bshop\b|\bsupermarket/i,
  ),
  when: short(
    400,
    /\b(?:clients?|members?|memberships?|pupils|students|parents|subscri\w+|bookings?|booked|contracts?|retainer|freelanc\w*|photograph\w*|hourly|per hour|lessons?|classes|tuition|nursery|childminder|cleaning|gardening|software|saas|rates?|fees?|dues|coach\w*|studio|salon|hair\w*|venue|catering|cottage|b&b|hotel)\b/,
  ),
  text: 'Give the date it starts, and say whether bookings and contracts already made keep the old price, in [brackets].',
  unless: new RegExp(
    `\\bold price|\\balready (?:booked|made)|\\bexisting (?:bookings|contracts|clients)|${LISTED.source}`,
    'i',
  ),
})

export const closedNotice = trap({
  id: 'shut-until',
  title: 'Notice that a place is closed',
  cue: butNot(
    named(
      /\b(?:we['’]?re|we are|we will be|will be|shop|store|office|practice|surgery|pharmacy|school|restaurant|caf[eé]|clinic|pool|gym|library)\b[^.\n]{0,30}\b(?:closed|shut|closing|closure)\b|\b(?:holiday|closing|closure|closed) (?:notice|sign|hours|message|announcement|poster)/i,
    ),
    /\breviews?\b|\breply\b|\banswer\b|\bstars?\b|\bcomplain|\bclosing (?:argument|statement|date|down for good|time on)|\bpermanent|\bfor good\b|\bclosing down\b|\blaid off\b|\bredundan/i,
  ),
  text: 'Give the weekday with its date, when you open again, and where to turn meanwhile, in [brackets] where missing.',
  unless: new RegExp(
    `\\binsta\\w*|\\bcaption|\\bfunny\\b|\\bemergenc|\\bto (?:the )?\\d|\\breopen|\\bback (?:on|at)\\b|\\bopen again|\\bstory\\b|${LISTED.source}`,
    'i',
  ),
})

export const delayNotice = trap({
  id: 'later-until',
  title: 'Telling a customer that it comes later',
  cue: butNot(
    mentioned(
      /\b(?:customers?|clients?|buyers?|guests?)\b[^.\n]{0,80}\b(?:late(?:r)?|delay(?:ed|s)?|postponed|behind schedule|out of stock|backorder(?:ed)?|not ready|weeks? more)\b|\b(?:delay(?:ed)?|late delivery|shipping delay|out[- ]of[- ]stock|backorder)\b[^.\n]{0,60}\b(?:e-?mail|mail|message|letter|notice|customers?|clients?)\b/i,
    ),
    /\b(?:they|he|she|who|buyers?|customers?|clients?|guests?)(?:['’](?:re|s|ve)| (?:is|are|was|were|has been|have been|came|comes?|arrived?|keeps?|always))\b[^.\n]{0,25}\blate\b|\blate (?:with|for|again)\b|\b(?:their|his|her) (?:late|delay)|\bcomplain|\breviews?\b|\bpay(?:s|ing|ment)? late|\blate (?:payment|fees?)|\bflight|\bsooner or later|\bchatbot|\bact as\b|\bsalar|\boverdue|\bstars?\b|\b(?:came|come|arrived|arrives|delivered|turned up|was|were) (?:\w+ )?(?:too )?late\b|\bfault\b|\bunpaid\b|\bowes?\b|\blate with\b/i,
  ),
  text: 'Give the new date and what the customer can choose now, in [brackets] where that is not given.',
  unless: new RegExp(
    `\\bnew (?:delivery )?date|\\brefund|\\boptions?\\b|\\bapolog(?:y|ise|ize) only|${LISTED.source}`,
    'i',
  ),
})

export const neighbourNotice = trap({
  id: 'ends-at-and-number',
  title: 'Note to the neighbours about noise',
  cue: mentioned(
    /^(?=[\s\S]*\bneighbou?rs?\b)(?=[\s\S]*\b(?:note|letter|message|notice|text|flyer|warn|tell|let)\b)(?=[\s\S]*\b(?:(?:we['’]?re|we are|i['’]?m|i am|our|my|having|throwing|planning)\b[^.\n]{0,40}\b(?:party|building work|renovat\w*|drill\w*|extension|scaffold\w*|loft|roof|kitchen|bathroom|bbq|barbecue)))/i,
  ),
  text: 'Give when it starts and ends each day and a number to call when it is too loud, in [brackets].',
  unless: new RegExp(
    `\\bcomplain|\\btheir (?:party|noise|music)|\\binvit|\\btoo loud|\\bcouncil\\b|${LISTED.source}`,
    'i',
  ),
})

export const newcomer = trap({
  id: 'first-day',
  title: 'Welcome to somebody who starts',
  cue: named(
    /\b(?:welcome|onboarding|first[- ]day) (?:e-?mail|letter|message|note|pack|mail)\b[^.\n]{0,50}\b(?:employees?|hires?|starters?|staff|joiners?|interns?|apprentices?|colleagues?|volunteers?|team members?|trainees?)|\bwelcom(?:e|ing)\b[^.\n]{0,30}\bnew (?:employees?|hires?|starters?|joiners?|interns?|apprentices?|colleagues?|team members?)\b/i,
  ),
  text: 'Say when and where to come on the first day and whom to ask for, in [brackets] where that is not given.',
  unless: new RegExp(
    `\\bspeech\\b|\\bslack (?:post|announcement)|\\bintroduc|\\bannounce|\\bfirst day\\b.*\\d|${LISTED.source}`,
    'i',
  ),
})

export const toParent = trap({
  id: 'no-other-child',
  title: 'School writing to a parent',
  cue: butNot(
    mentioned(
      /^(?=[\s\S]*\b(?:parents?|mum|mom|dad|mother|father|guardian)\b)(?=[\s\S]*\b(?:e-?mails?|mail|letter|reply|respond|write back|wrote|message|note home)\b)(?=[\s\S]*\b(?:detention|behaviou?r\w*|hit|hitting|fight(?:ing)?|threw|throws|bull(?:y|ies|ied|ying)|disrupt\w*|rude|favourites?|seating plan|bit|biting|pushed|swear\w*|cheat\w*|phone in class|in (?:my|our) class)\b)/i,
    ),
    /\bmy (?:dad|mum|mom|mother|father|parents?)\b|\bmy (?:son|daughter|child|kid)['’]?s? (?:teacher|school|class|was|is|got|has)/i,
  ),
  text: 'Name no other child, and tell what was seen and done, not why the child did it.',
  unless:
    /\byour child|\bmy child|\bno other (?:child|pupil|names)|\bnames? no\b|\bpolicy\b|\bessay\b|\bstory\b/i,
})

export const repairRequest = trap({
  id: 'reported-and-by-when',
  title: 'Asking the landlord for a repair',
  cue: butNot(
    mentioned(
      /^(?=[\s\S]*\b(?:landlord|landlady|letting agen\w+|property manager|housing association|super)\b)(?=[\s\S]*\b(?:e-?mail|letter|mail|message|write|text)\b)(?=[\s\S]*\b(?:mou?ld|damp|leak\w*|boiler|heating|hot water|broken|repair\w*|fix(?:ed)?|mice|rats|cockroaches|bed ?bugs|no (?:heat|water))\b)/i,
    ),
    /\bmy tenants?\b|\bi(?:['’]?m| am) (?:a|the) landlord|\brent reduction|\bbreak the lease|\bdeposit\b/i,
  ),
  text: 'Say since when, when it was reported, and by which date it must be repaired, in [brackets] where not given.',
  unless: new RegExp(
    `\\bby (?:mon|tues|wednes|thurs|fri|next|the end)\\w*|\\bdeadline|\\bwithin \\d+ days|${LISTED.source}`,
    'i',
  ),
})
