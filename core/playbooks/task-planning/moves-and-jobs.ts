// Moving house, renovating, and what comes before what.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'

/** A record of the state of a home, a text or a feast about the move is not its plan. */
const NOT_THE_MOVE =
  /\binventor(?:y|ies)\b|\bcondition (?:report|list)|\bcheck-?(?:in|out) report|\bmeter readings?\b|\binspection\b|\bhand-?over (?:protocol|report|form)|\bdeposit\b|\bcleaning\b|\b(?:e-?mail|letter|notice|message|text|card|speech|poem)\b|\b(?:farewell|house-?warming|leaving) (?:party|do|drinks)\b/i
const movingItself = (kind: RegExp) => butNot(named(kind), NOT_THE_MOVE)

export const movingHouse: Genre = {
  id: 'moving',
  title: 'Move of home or office',
  cue: movingItself(
    /\bmoving (?:check-?list|plan|timeline)\b|\bmov(?:e|ing) (?:over |back )?to (?:the )?(?:germany|france|spain|italy|portugal|ireland|england|scotland|uk|us|usa|canada|australia|new zealand|netherlands|belgium|austria|switzerland|sweden|norway|denmark|finland|poland|japan|singapore|dubai)\b|\bmov(?:e|ing) (?:house|home|flats?|apartments?|out|abroad|day|countries|offices?)\b|\bmov(?:e|ing) (?:our|my|the|of) (?:\d+-person |\d+ )?(?:office|house|home|flat|desks)|\bmov(?:e|ing) to (?:another|an?|a new|a different) (?:new )?(?:city|town|country|flat|house|apartment)\b|\b(?:office|company|shop|clinic|practice) moves\b|\bnew flat\b|\brelocat|\bemigrat|\bhouse move|\bnew (?:flat|apartment|house|office) on\b|\bdownsiz/i,
  ),
  lines: [
    {
      id: 'notice-periods',
      text: 'Put first what depends on others: notice periods, providers, waiting lists.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bnotice periods?\b|\bwaiting (?:list|time)|\bdeadlines first|\bon friday\b|\btomorrow\b|\bfour days\b|\bcan['’]?t slip\b|\bcount(?:ing)? back\b|\bwork(?:ing)? back\b/i,
    },
  ],
  slots: [
    {
      id: 'date',
      question: 'When is the move, and from where to where?',
      given:
        /\bin \d+ (?:days|weeks|months)\b|\bon (?:the )?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\bfrom \w+ to \w+/i,
      fact: 'Move',
    },
    {
      id: 'household',
      question: 'Who moves (children, pets), and do you rent or own?',
      given:
        /\boffices?\b|\bwork permit\b|\bkids?\b|\bchildren\b|\bbaby\b|\bcats?\b|\bdogs?\b|\balone\b|\brent|\bown\b|\bsell|\bdesks\b|\bflatmate/i,
      fact: 'Household',
    },
  ],
}

const cannotMove: Slot = {
  id: 'constraints',
  question: 'What cannot be moved: dates, people, rooms you have to go on using?',
  given:
    /\bon (?:the )?\d|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bmov(?:e|ing) in\b|\b(?:weeks?|days?) off\b|\bbefore (?:\w+day)\b|\bcareers?\b|\bleave\b|\bflight\b|\bliving in it|\bdeadline|\bby (?:the |mid|\w+day|\d)|\bin \d+ (?:days|weeks)\b|\b\d+ days\b|\bdue\b|\bopening date|\btonight\b|\bby \d/i,
  fact: 'Cannot be moved',
}

const means: Slot = {
  id: 'means',
  wording: 'means/renovation',
  question: 'What do you do yourself, and what may the rest cost?',
  given: /\bdiy\b|\bmyself\b|\bbuilder|\bcontractor|\b\d+ ?k\b|[£$€]\s?\d|\bbudget/i,
  fact: 'Means',
}

/** Somebody else's building site, a message about one, and other things that are restored. */
const NO_WORKS =
  /\bneighbou?r(?:s|['’]s|s['’])?\b|\bletter ?box|\b(?:write|letter|e-?mail|note|notice|text|message|reply|answer)\b|\bnois[ey]\b|\bcomplain|\binvoice\b|\ballowed\b|\blegal|\bcan (?:he|she|they|my landlord)\b|\brestor(?:e|ing) (?:\w+ ){0,3}(?:backups?|data(?:base)?|files?|photos?|phone|iphone|access|service|trust|order|peace|versions?|session|snapshot|confidence)\b|\bbathroom (?:break|pass|scales?|signs?|humou?r)\b/i

export const renovation: Genre = {
  id: 'renovation',
  title: 'Renovation, restoration',
  cue: butNot(
    named(
      /\brenovat|\bremodel|\brefurb|\brestor(?:e|ing)\b|\bbathroom\b|\bnew kitchen|\bfit (?:a |the )?kitchen|\bplaster|\bpaint(?:ing)? (?:the |walls|rooms?)|\bloft (?:conversion|insulation)|\bhouse extension/i,
    ),
    NO_WORKS,
  ),
  lines: [
    {
      id: 'what-must-dry',
      text: 'Say what has to wait for which step and for how long, drying, delivery and approvals included.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bdrying\b|\bcuring\b|\bhas to wait\b|\bdependenc|\bapprovals?\b|\bbudget for\b|\brough budget\b|\bhow much\b/i,
    },
  ],
  slots: [cannotMove, means],
}

export const orderOfJobs: Genre = {
  id: 'order-of-jobs',
  title: 'Order of jobs',
  cue: mentioned(
    /\b(?:what|which|right|best|logical) (?:order|sequence)\b|\bin (?:which|what) (?:order|sequence)|\border (?:to|of) (?:do|jobs|work|doing)|\bwhat comes first|\bwhat should i do first|\bdo first\b|\bneed to happen before\b/i,
  ),
  lines: [
    {
      id: 'what-must-wait',
      text: 'Say what has to wait for something else, and what can run alongside.',
      when: /\bopen(?:ing)? (?:an?|our|my|the|up)\b|\blaunch/i,
      technique: 'decomposition',
      worth: 2,
      unless:
        /\bcold brew\b|\bcareers?\b|\bhas to wait\b|\bdependenc|\balongside\b|\bin parallel\b|\bblocks\b|\bmails?\b|\bbooks\b|:[^.\n]*,[^.\n]*,/i,
    },
  ],
  slots: [cannotMove],
}
