// Texts that ask for money or a decision: quotations, grant applications, proposals.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

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
      when: /\bbusiness case|\bproposals? (?:to|that)\b|\bproposal\b[^.\n]{0,60}\b(?:boss|manager|board|our team|management|instead)\b|\bboard paper|\bone[- ]pager\b[^.\n]{0,30}\b(?:boss|board|why|manager)\b/i,
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
