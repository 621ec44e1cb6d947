// Texts that decisions are made on: reports, proposals, agendas.

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
    /\bpost-?mortem\b|\bincident review|\broot[- ]cause (?:report|analysis report)|\brca (?:doc|report)/i,
  ),
  lines: [
    {
      id: 'actions-owned',
      text: 'Give every action an owner and a date, in [brackets] where they are not given.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bowners?\b|\bbracket|\bplaceholder|\btemplate\b|\bfacing\b|\bstatus page|\bno actions?\b/i,
    },
  ],
  slots: [
    {
      id: 'timeline',
      question: 'What happened when, and who noticed it first?',
      given: /\d{1,2}[:.]\d{2}|\btimeline\b|\bnotes\b/i,
      fact: 'Timeline',
    },
  ],
}

export const report: Genre = {
  id: 'report',
  title: 'Report or record',
  cue: named(
    /\b(?:incident|accident|damage|status|progress|project|annual|quarterly|monthly|weekly|police|insurance|lab|site|field|trip|inspection|audit|financial|sales|research) (?:report|update)s?\b|\breport (?:for|on|about|to)\b|\bminutes (?:of|for|from)\b|\battendance note|\bwitness statement|\breferral\b|\brisk assessment|\bwrite up\b|\bwrite-up\b|\bcase study\b/i,
  ),
  lines: [
    {
      id: 'observed-not-inferred',
      text: 'Keep what was seen apart from what is concluded.',
      technique: 'constraints',
      worth: 2,
      when: new RegExp(
        `\\breport\\b[\\s\\S]*(?:${INCIDENT.source})|(?:${INCIDENT.source})[\\s\\S]*\\breport\\b|\\bwitness statement`,
        'i',
      ),
      unless: /\bobserv|\bconclu|\bfactual\b|\bopinions?\b|\bspeculat|\btemplate\b|\bact as\b/i,
    },
    onlyGivenFacts(
      'report-particulars',
      'Leave names, times and places that are not given here in [brackets].',
      brief(260, INCIDENT),
    ),
    onlyGivenFacts(
      'report-figures',
      'Leave figures, dates and names that are not given here in [brackets].',
      brief(
        260,
        /\b(?:status|progress|project|annual|quarterly|monthly|weekly|financial|sales) (?:report|update)/,
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

export const quotation: Genre = {
  id: 'quotation',
  title: 'Quotation for a job',
  cue: named(
    /\bquotation (?:text|for|letter)|\b(?:price|written) (?:quote|quotation)\b|\bquote for (?:the |a )?(?:job|client|customer|work|painting|repair)/i,
  ),
  lines: [
    onlyGivenFacts(
      'quoted-terms',
      'State only the prices, dates and terms given here; leave what is missing in [brackets].',
      brief(400),
    ),
  ],
  slots: [],
}

export const grant: Genre = {
  id: 'grant',
  title: 'Grant application',
  cue: named(
    /\b(?:grant|funding) (?:application|proposal|bid)|\bapplication,? section|\bneed and approach|\bapplication (?:to|for) (?:a|the) (?:foundation|fund)\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'grant-figures',
      'Use only the figures and facts given here; where one is missing, leave it in [brackets].',
      brief(350),
    ),
  ],
  slots: [
    {
      id: 'sum',
      question: 'How much do you apply for, and what is it spent on?',
      given: /[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|eur|usd|euros?|pounds|dollars)\b|\bsection\b/i,
      fact: 'Sum and use',
    },
    {
      id: 'evidence',
      wording: 'evidence/grant',
      question: 'What shows that the need is real?',
      given:
        /\bdemand\b|\bwait(?:ing)?\b|\blast year\b|\bsince \d{4}|\bcomplain|\bincidents?\b|\bpeople\b|\d+ ?%/i,
      fact: 'Evidence of need',
    },
    {
      id: 'funder',
      question: 'Which funder is it, and what do they want to see?',
      given: /\bfoundation|\bfunder|\bcouncil\b|\blottery\b|\berasmus|\beu\b|\bministry|\bfund\b/i,
      fact: 'Funder',
    },
  ],
}

export const proposal: Genre = {
  id: 'proposal',
  title: 'Proposal or business case',
  cue: named(
    /\b(?:project|business|research|sales|partnership|budget|policy) proposals?\b|\bproposal (?:for|to|on)\b|\bbusiness (?:case|plan)|\bboard paper|\bone[- ]pagers?\b[^.\n]{0,50}\b(?:why|boss|board|propos|invest|fund|buy)|(?<!elevator )\bpitch deck\b|\btender\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-figures',
      'Use only the figures and facts given here; where one is missing, leave it in [brackets].',
      brief(300),
    ),
    {
      id: 'ask-cost-alternative',
      text: 'Say what is asked for, what it costs and what happens without it.',
      technique: 'output-contract',
      worth: 2,
      when: /\bbusiness case|\bproposals?\b|\bboard paper|\bone[- ]pager\b[^.\n]{0,30}\b(?:boss|board|why|manager)\b/i,
      unless:
        /\bsections?:|\bsections? \d|\btemplate\b|\bwhat it costs\b|\blogframe|\bresearch proposal|\bmarriage|\bthesis|\boptions considered/i,
    },
  ],
  slots: [
    {
      id: 'figures',
      wording: 'figures/proposal',
      question: 'What does it cost, and what does it bring or save?',
      given:
        /[£$€]\s?\d|\b\d+ ?(?:k|eur|usd|euros?|%)|\bcosts?\b|\bsav(?:e|es|ing)\b|\bbudget\b|\beach\b|\bresearch\b/i,
      fact: 'Figures',
    },
    {
      id: 'decision',
      wording: 'decision/proposal',
      question: 'Who decides, and what convinces or worries them?',
      given:
        /\bboss\b|\bboard\b|\bfoundation|\bfunder|\bmanager\b|\binvestors?\b|\bcommittee|\bcouncil|\bclients?\b|\blikes\b|\bseed\b|\btender\b|\bresearch\b|\bphd\b/i,
      fact: 'Who decides',
    },
  ],
}

export const agenda: Genre = {
  id: 'agenda',
  title: 'Meeting agenda',
  cue: butNot(
    named(/\bagendas?\b|\bmeeting (?:plan|outline|invite|invitation)/i),
    /\bhidden agenda|\bagenda for (?:saving|losing|my)\b/i,
  ),
  lines: [
    {
      id: 'purpose-of-items',
      text: 'Mark for each item whether it is there to inform, to discuss or to decide.',
      technique: 'output-contract',
      worth: 2,
      when: /\bmeeting|\bmin\b|\bminutes\b|\bteam\b|\bboard\b|\bcouncil|\bkick-?off|\bcommittee|\bagm\b|\battendees|\bsync\b|\bretro|\b1:1\b|\boffsite|\bstand-?up/i,
      unless: /\bdecid|\bdecision|\boutcome|\bpurpose of each|\bto inform\b|\btraining\b/i,
    },
  ],
  slots: [
    {
      id: 'decisions',
      question: 'What has to be decided by the end?',
      given: /\bdecid|\bdecision|\bvote\b|\bapprove|\bbudget\b|\bnew treasurer|\btraining\b/i,
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
