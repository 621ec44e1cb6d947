// Texts that work runs on: reports, proposals, agendas, documentation.

import type { Genre } from '../playbook.ts'
import { onlyGivenFacts } from './given-facts.ts'

export const report: Genre = {
  id: 'report',
  title: 'Report or record',
  cue: /\b(?:incident|accident|damage|status|progress|project|annual|quarterly|monthly|weekly|police|insurance|lab|site|field|trip|inspection|audit|financial|sales|research) (?:report|update)s?\b|\breport (?:for|on|about|to)\b|\bpost-?mortem|\bminutes (?:of|for|from)\b|\battendance note|\bwitness statement|\breferral\b|\brisk assessment|\bwrite up\b|\bwrite-up\b|\bcase study\b|\bmethods? (?:statement|section)/i,
  lines: [
    onlyGivenFacts(
      'observed-not-inferred',
      'Keep what was observed apart from what is inferred, and leave facts that are not given in [brackets].',
    ),
  ],
  slots: [
    {
      id: 'facts',
      question: 'What happened or was found, when and where, and how do you know?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d+ ?%|\bfacts?:|\byesterday\b|\bcause\b|\bwhat happened|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
      fact: 'Facts',
    },
    {
      id: 'readers',
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
  cue: /\b(?:project|business|research|grant|funding|sales|partnership|budget|policy) proposals?\b|\bproposal (?:for|to|on)\b|\bgrant (?:application|proposal)|\bfunding (?:application|bid)|\bbusiness (?:case|plan)|\bboard paper|\bone[- ]pager?\b|\bpitch (?:deck|for|to)\b|\bquotation text|\bquote for\b|\btender\b|\bexecutive summary\b|\bapplication,? section|\bneed and approach/i,
  lines: [
    {
      id: 'ask-cost-alternative',
      text: 'Say what is asked for, what it costs and what happens without it; leave missing figures in [brackets].',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bbracket|\bplaceholder|\bsections?:|\bsections? \d|\btemplate\b|\bquot(?:e|ation)\b|\bvalid \d/i,
    },
  ],
  slots: [
    {
      id: 'decision',
      question: 'Who decides, and what convinces or worries them?',
      given:
        /\bboss\b|\bboard\b|\bfoundation|\bfunder|\bmanager\b|\binvestors?\b|\bcommittee|\bcouncil|\bclient\b|\blikes\b/i,
      fact: 'Who decides',
    },
    {
      id: 'figures',
      question: 'What does it cost, and what does it bring or save?',
      given: /[£$€]\s?\d|\b\d+ ?(?:k|eur|usd|euros?|%)|\bcosts?\b|\bsav(?:e|es|ing)\b|\bbudget\b|\beach\b/i,
      fact: 'Figures',
    },
    {
      id: 'evidence',
      question: 'What shows that the need is real?',
      given: /\bdemand\b|\bwait(?:ing)?\b|\blast year\b|\bsince \d{4}|\bcomplain|\bincidents?\b|\bpeople\b/i,
      fact: 'Evidence of need',
    },
  ],
}

export const agenda: Genre = {
  id: 'agenda',
  title: 'Meeting agenda',
  cue: /\bagendas?\b|\bmeeting (?:plan|outline|invite|invitation)/i,
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

export const releaseNotes: Genre = {
  id: 'release-notes',
  title: 'Release notes',
  cue: /\brelease notes?\b|\bchangelogs?\b|\bwhat['’]?s new\b/i,
  lines: [
    {
      id: 'what-changes-for-users',
      text: 'Say what changes for the person using it, and put first what they have to do, if anything.',
      technique: 'audience-purpose',
      worth: 2,
      unless:
        /\bwhat (?:changes|users|they) (?:for|have|need)|\bbenefit|\baction required|\bkeep a changelog|\bhave to do\b/i,
    },
  ],
  slots: [
    {
      id: 'readers',
      question: 'Who reads them: users, administrators, developers?',
      given: /\busers?\b|\bcustomers?\b|\baudience|\bdevelopers?\b|\badmins?\b|\bparents\b|\bstaff\b/i,
      fact: 'Readers',
    },
    {
      id: 'changes',
      question: 'What changed, what was fixed, and what stops working?',
      given: /:|,[^,\n]{1,80},/i,
      fact: 'Changes',
    },
  ],
}

export const documentation: Genre = {
  id: 'documentation',
  title: 'Documentation, manual or procedure',
  cue: /\breadmes?\b|\bdocumentation\b|\b(?:user|staff|employee|owner['’]?s?) (?:manual|guide|handbook)|\bmanual\b|\bhandbook\b|\b(?:internal |company )?wiki\b|\bknowledge[- ]?base|\bhelp (?:article|page|cent(?:er|re))|\bgetting started\b|\bquick[- ]?start|\bstandard operating|\bsops?\b|\brunbook|\bhow-?to (?:page|guide|article|document|sheet)|\binstructions? (?:sheet|for|leaflet)|\bfaqs?\b|\b(?:api|developer) docs\b|\bpage of the docs\b|\bprocedure for\b/i,
  lines: [
    onlyGivenFacts(
      'no-invented-commands',
      'Invent no commands, screens, names or numbers; leave what is not given here in [brackets].',
    ),
    {
      id: 'step-succeeded',
      text: 'After steps that can fail, say how to see that it worked and what to do if not.',
      technique: 'output-contract',
      worth: 2,
      when: /\bsteps?\b|\bprocedure|\bsop\b|\bstandard operating|\bmanual\b|\bgetting started|\bquick[- ]?start|\brunbook|\binstructions?\b|\bhow to\b|\breadme/i,
      unless:
        /\btroubleshoot|\bif (?:it|something|that) (?:fails|goes wrong)|\bdecision points|\bhow to see that|\bwhen to call\b/i,
    },
  ],
  slots: [
    {
      id: 'readers',
      question: 'Who uses it, and what do they already know?',
      given:
        /\baudience|\breaders?\b|\bsuccessor|\bbeginners?\b|\bnon-?technical|\bfor (?:the |our |my )?(?:team|staff|users|customers|developers|parents|volunteers)|\bnever used\b/i,
      fact: 'Users',
    },
    {
      id: 'facts',
      question: 'What are the real steps, commands or names?',
      given: /:|`|\bsteps?\b[^.\n]{0,20}\d|,[^,\n]{1,80},/i,
      fact: 'Steps and names',
    },
  ],
}

export const userStory: Genre = {
  id: 'user-story',
  title: 'User story or requirement',
  cue: /\buser stor(?:y|ies)\b|\bacceptance criteria|\b(?:product )?requirements? doc|\bprd\b|\bjira ticket|\bbug (?:report|ticket) (?:template|for)/i,
  lines: [
    {
      id: 'testable-criteria',
      text: 'Make each criterion one that can be tested, and cover what happens when it is refused or fails.',
      technique: 'rubric',
      worth: 3,
      unless: /\btestable|\bbe tested\b|\bgiven[/ ,-]+when|\bgherkin|\bedge cases?|\bfail/i,
    },
  ],
  slots: [
    {
      id: 'user_and_reason',
      question: 'Who needs it, and what goes wrong without it?',
      given: /\bas an? \w+|\bcustomers? can\b|\busers? (?:can|want|need)|\bso that\b/i,
      fact: 'User and reason',
    },
    {
      id: 'rules',
      question: 'Which limits apply: times, roles, exceptions?',
      given: /\bup to\b|\bmax\b|\bcut-?off|\bunless\b|\bexcept|\bonly\b|\bcan override/i,
      fact: 'Rules',
    },
  ],
}
