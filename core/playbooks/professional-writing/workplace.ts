// Texts that decisions are made on: reports, proposals, agendas.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { onlyGivenFacts } from './given-facts.ts'

export const report: Genre = {
  id: 'report',
  title: 'Report or record',
  cue: named(
    /\b(?:incident|accident|damage|status|progress|project|annual|quarterly|monthly|weekly|police|insurance|lab|site|field|trip|inspection|audit|financial|sales|research) (?:report|update)s?\b|\breport (?:for|on|about|to)\b|\bpost-?mortem|\bminutes (?:of|for|from)\b|\battendance note|\bwitness statement|\breferral\b|\brisk assessment|\bwrite up\b|\bwrite-up\b|\bcase study\b/i,
  ),
  lines: [
    onlyGivenFacts(
      'observed-not-inferred',
      'Keep what was observed apart from what is inferred, and leave facts that are not given in [brackets].',
    ),
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/report',
      question: 'What happened or was found, when and where, and how do you know?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d+ ?%|\bfacts?:|\byesterday\b|\bcause\b|\bwhat happened|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
      fact: 'Facts',
    },
    {
      id: 'readers',
      wording: 'readers/report',
      question: 'Who reads it, and what do they have to decide?',
      given:
        /\bfor (?:the |our |my )?(?:board|insurance|boss|manager|client|customers?|council|police|team)|\baudience|\bstatus page|\bcustomer facing|\bback to\b|\binternal\b/i,
      fact: 'Readers',
    },
  ],
}

export const proposal: Genre = {
  id: 'proposal',
  title: 'Proposal, grant application or business case',
  cue: named(
    /\b(?:project|business|research|grant|funding|sales|partnership|budget|policy) proposals?\b|\bproposal (?:for|to|on)\b|\bgrant (?:application|proposal)|\bfunding (?:application|bid)|\bbusiness (?:case|plan)|\bboard paper|\bone[- ]pagers?\b|(?<!elevator )\bpitch (?:deck|for|to)\b|\bquotation text|\bquote for\b|\btender\b|\bexecutive summary\b|\bapplication,? section|\bneed and approach/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-figures',
      'Use only the figures and facts given here; where one is missing, leave it in [brackets].',
    ),
    {
      id: 'ask-cost-alternative',
      text: 'Say what is asked for, what it costs and what happens without it.',
      technique: 'output-contract',
      worth: 2,
      when: /\bbusiness case|\bproposals?\b|\bboard paper|\bone[- ]pager\b[^.\n]{0,30}\b(?:boss|board|why|manager)\b/i,
      unless: /\bsections?:|\bsections? \d|\btemplate\b|\bwhat it costs\b|\blogframe/i,
    },
  ],
  slots: [
    {
      id: 'decision',
      wording: 'decision/proposal',
      question: 'Who decides, and what convinces or worries them?',
      given:
        /\bboss\b|\bboard\b|\bfoundation|\bfunder|\bmanager\b|\binvestors?\b|\bcommittee|\bcouncil|\bclient\b|\blikes\b/i,
      fact: 'Who decides',
    },
    {
      id: 'figures',
      wording: 'figures/proposal',
      question: 'What does it cost, and what does it bring or save?',
      given: /[£$€]\s?\d|\b\d+ ?(?:k|eur|usd|euros?|%)|\bcosts?\b|\bsav(?:e|es|ing)\b|\bbudget\b|\beach\b/i,
      fact: 'Figures',
    },
    {
      id: 'evidence',
      wording: 'evidence/proposal',
      question: 'What shows that the need is real?',
      given: /\bdemand\b|\bwait(?:ing)?\b|\blast year\b|\bsince \d{4}|\bcomplain|\bincidents?\b|\bpeople\b/i,
      fact: 'Evidence of need',
    },
  ],
}

export const agenda: Genre = {
  id: 'agenda',
  title: 'Meeting agenda',
  cue: named(/\bagendas?\b|\bmeeting (?:plan|outline|invite|invitation)/i),
  lines: [
    {
      id: 'purpose-of-items',
      text: 'Mark for each item whether it is there to inform, to discuss or to decide.',
      technique: 'output-contract',
      worth: 2,
      unless: /\bdecid|\bdecision|\boutcome|\bpurpose of each|\bto inform\b/i,
    },
  ],
  slots: [
    {
      id: 'decisions',
      question: 'What has to be decided by the end?',
      given: /\bdecid|\bdecision|\bvote\b|\bapprove|\bbudget\b|\bnew treasurer/i,
      fact: 'To be decided',
    },
    {
      id: 'people_time',
      question: 'Who attends, and how long do you have?',
      given: /\bmin(?:ute)?s?\b|\bhours?\b|\b\d+ ?h\b|\bpeople\b|\bteam\b/i,
      fact: 'People and time',
    },
  ],
}
