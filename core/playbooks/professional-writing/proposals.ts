// Texts that ask for money or a decision: quotations, grant applications, proposals.

import { butNot } from '../but-not.ts'
import type { LineId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

/** Only where somebody tells of their own case: a text about nothing in particular would be all blanks. */
const markedEstimates = (id: LineId): Line =>
  onlyGivenFacts(
    id,
    'Invent no figures, results or partners; put missing ones in [brackets], and mark every estimate as one.',
    brief(
      350,
      /^(?![\s\S]*\b(?:[2-9]|\d\d)[- ]pages?\b)[\s\S]*(?:\b(?:we|our|my|i|us)\b|\d\D+\d|,[^,\n]{2,60},)/,
    ),
  )

export const quotation: Genre = {
  id: 'quotation',
  title: 'Quotation for a job',
  cue: named(
    /\bquote text\b|\bquotation (?:text|for|letter)|\b(?:price|written) (?:quote|quotation)\b|\bquote for (?:the |a )?(?:job|client|customer|work|painting|repair)|\bwants? me to\b[^.\n]{0,80}\bquote (?:him|her|them)\b/i,
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

const APPLICATION = named(
  /\b(?:grant|funding) (?:application|proposal|bid)|\bapplication,? section|\bneed and approach|\bapplication (?:to|for) (?:a|the) (?:foundation|fund)\b/i,
)
const ASKED_FROM_A_FUND = mentioned(
  /\bapply(?:ing)? (?:for (?:up to )?[£$€]\s?[\d.,]+k? (?:from|to) |to )(?:a|an|the|our) (?:\w+ ){0,2}(?:fund|foundation)\b/i,
)

export const grant: Genre = {
  id: 'grant',
  title: 'Grant application',
  cue: (document) => APPLICATION(document) || ASKED_FROM_A_FUND(document),
  lines: [markedEstimates('grant-figures')],
  slots: [
    {
      id: 'sum',
      question: 'How much do you apply for, and what is it spent on?',
      given:
        /[£$€]\s?\d|\b\d+(?:[.,]\d+)? ?(?:k|eur|usd|euros?|pounds|dollars)\b|\b(?:max(?:imum)?|up to|gives?)\b[^.\n]{0,12}\d|\b\d{1,3}[.,]\d{3}\b|\bsection\b|\bquestion \d|\bquestions are\b|\bquestion (?:is|says|asks)\b/i,
      fact: 'Sum and use',
    },
    {
      id: 'evidence',
      wording: 'evidence/grant',
      question: 'What shows that the need is real?',
      given:
        /\bdemand\b|\bwait(?:ing)?\b|\blast year\b|\bsince \d{4}|\bcomplain|\bincidents?\b|\b\d+ (?:\w+ )?(?:famil|people|child|members|users|households|meals|visitors|clients|residents|pupils|students|patients|volunteers)|\bbroken?\b|\bpeople\b|\d+ ?%/i,
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
  cue: butNot(
    named(
      /\b(?:project|business|research|sales|partnership|budget|policy) proposals?\b|\bproposal (?:for|to|on)\b|\bbusiness (?:case|plan)|\bboard paper|\bone[- ]pagers?\b[^.\n]{0,50}\b(?:why|boss|board|propos|invest|fund|buy)|(?<!elevator )\bpitch deck\b|(?<!\b(?:lost|won|missed) (?:the|a|our) )\btender\b(?! (?:meat|chicken|love|moment|story|poem|scene|beef|pork|steak|and ))/i,
    ),
    /\b(?:girlfriend|boyfriend|fianc\w+|marry|marriage|wedding|on one knee)\b/i,
  ),
  lines: [markedEstimates('given-figures')],
  slots: [
    {
      id: 'figures',
      wording: 'figures/proposal',
      question: 'What does it cost, and what does it bring or save?',
      given:
        /[£$€]\s?\d|\b\d+ ?(?:k|eur|usd|euros?|%)|\bcosts?\b|\bsav(?:e|es|ing)\b|\bbudget\b|\beach\b|\bresearch\b|\btender\b|\bsections?\b|\bphd\b|\bthesis\b/i,
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
