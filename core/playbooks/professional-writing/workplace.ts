// Texts that decisions are made on: reports, post-mortems, agendas.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts, unlessAbout } from './given-facts.ts'

const INCIDENT =
  /\bincident\b|\baccident\b|\bdamage\b|\bnear miss|\bwitness statement|\bpolice report|\binspection\b|\bsite visit/

export const postmortem: Genre = {
  id: 'postmortem',
  title: 'Post-mortem of an outage',
  cue: named(
    /\bpost-?mortem\b(?! (?:exam|report from|findings of the))|\bincident review|\broot[- ]cause (?:report|analysis report)|\brca (?:doc|report)/i,
  ),
  lines: [
    {
      id: 'actions-owned',
      text: 'Add no cause, detection or figure that is not given here; leave owners and dates of actions in [brackets].',
      technique: 'constraints',
      worth: 3,
      unless: /\bowners?\b|\bbracket|\bplaceholder|\btemplate\b|\bfacing\b|\bstatus page|\bno actions?\b/i,
    },
  ],
  slots: [
    {
      id: 'timeline',
      question: 'What happened when, and who noticed it first?',
      given: /\d{1,2}[:.]\d{2}|\btimeline\b|\bnotes\b|\btemplate\b/i,
      fact: 'Timeline',
    },
  ],
}

/** A report that exists already, or somebody who is reported to: nothing is to be reported here. */
const MATERIAL_REPORT =
  /\b(?:from|in|of|through|about|understand|read|check|review|proofread|improve|summari[sz]e|attached|explain|answer|based on|reply to) (?:(?:my|the|this|our|an?|that|their|his|her|attached) )(?:\w+ ){0,2}reports?\b|\b(?:viva|exam|interview|quiz|comprehension|follow-?up) questions\b|\b\d+ (?:\w+ )?questions\b|\breports? to (?:my|me|him|her|them|a|the) \w+ (?:manager|boss|lead|director)\b|\bwhat (?:do|should|can|must|would) (?:i|we) (?:ask|say|bring|check|do|look)\b|\b(?:which|what) questions\b|\breferral (?:link|code|bonus|program)/i

export const report: Genre = {
  id: 'report',
  title: 'Report or record',
  cue: butNot(
    named(
      /\b(?:incident|accident|damage|status|progress|project|annual|quarterly|monthly|weekly|police|insurance|lab|site|field|trip|inspection|audit|financial|sales|research) (?:report|update)s?\b|\breport (?:for|on|about|to)\b|(?<!\b(?:\d+|few|five|ten|fifteen|twenty|thirty|sixty|couple of) )\bminutes (?:of|for|from)\b|\battendance note|\bwitness statement|\breferral\b|\brisk assessment|\bwrite up\b|\bwrite-up\b|\bcase study\b/i,
    ),
    MATERIAL_REPORT,
  ),
  lines: [
    {
      id: 'observed-not-inferred',
      text: 'Keep what was seen apart from what is concluded.',
      technique: 'constraints',
      worth: 3,
      when: new RegExp(
        `\\breport\\b[\\s\\S]*(?:${INCIDENT.source})|(?:${INCIDENT.source})[\\s\\S]*\\breport\\b|\\bwitness statement`,
        'i',
      ),
      unless:
        /\bfacts? ?:|\d{1,2}[:.]\d{2}[\s\S]*\d{1,2}[:.]\d{2}|\bobserv|\bconclu|\bfactual\b|\bopinions?\b|\bspeculat|\btemplate\b|\bact as\b/i,
    },
    onlyGivenFacts(
      'report-particulars',
      'Leave names, times and places that are not given here in [brackets].',
      brief(160, INCIDENT),
    ),
    onlyGivenFacts(
      'report-figures',
      'Leave figures, dates and names that are not given here in [brackets].',
      brief(
        260,
        /^(?![\s\S]*\d\D+\d\D+\d)[\s\S]*\b(?:status|progress|project|annual|quarterly|monthly|weekly|financial|sales) (?:report|update)/,
      ),
    ),
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/report',
      question: 'What happened or was found, when and where?',
      given: unlessAbout(
        INCIDENT,
        /\d|\bfacts?:|\byesterday\b|\bcause\b|\btoday\b|\bon (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)/,
      ),
      fact: 'Facts',
    },
  ],
}

export const agenda: Genre = {
  id: 'agenda',
  title: 'Meeting agenda',
  cue: butNot(
    named(/\bagendas?\b|\bmeeting (?:plan|outline|invite|invitation)/i),
    /\bagenda (?:for|of) (?:an? |the |our |my )?(?:\w+ ){0,2}(?:hike|trip|holiday|vacation|wedding|party|hen do|stag do|city break|birthday)\b|\bhidden agenda|\bagenda for (?:saving|losing|my)\b/i,
  ),
  lines: [
    {
      id: 'purpose-of-items',
      text: 'Mark for each item whether it is there to inform, to discuss or to decide.',
      technique: 'output-contract',
      worth: 3,
      when: /\bmeeting|\bmin\b|\bminutes\b|\bteam\b|\bboard\b|\bcouncil|\bkick-?off|\bcommittee|\bagm\b|\battendees|\bsync\b|\b1:1\b|\boffsite/i,
      unless:
        /\bdecid|\bdecision|\boutcome|\bpurpose of each|\bto inform\b|\btraining\b|\bretro|\bstand-?up/i,
    },
  ],
  slots: [
    {
      id: 'decisions',
      question: 'What has to be decided by the end?',
      given:
        /\bdecid|\bdecision|\bvote\b|\bapprove|\bbudget\b|\bnew treasurer|\btraining\b|\bretro|\bstand-?up|\b1:1\b/i,
      fact: 'To be decided',
    },
    {
      id: 'people_time',
      question: 'Who attends, and how long do you have?',
      given: /\bmin(?:ute)?s?\b|\d-?min|\bhours?\b|\b\d+ ?h\b|\bpeople\b|\bteam\b|\bone[- ]day|\bday\b/i,
      fact: 'People and time',
    },
  ],
}
