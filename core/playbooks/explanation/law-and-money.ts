// Money explained without numbers and law without a country stay in the air.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

export const moneyAtWork: Genre = {
  id: 'money-at-work',
  title: 'Interest, loans and markets in numbers',
  cue: butNot(
    named(
      /\bcompound interest\b|\bamorti[sz]\w+ (?:schedule|table|on|of a|loan)|\b(?:loan|mortgage) amorti[sz]\w+|\bmortgages?\b[^.?\n]{0,30}\b(?:offset|recast|points|work|refinanc)|\b(?:recast|offset account|refinanc\w+)\b|\bannuit\w+|\bbond (?:prices?|yields?|duration)|\bapr\b|\bapy\b|\b(?:marginal )?tax brackets?\b|\bmarginal tax\b|\bdeferred tax\b|\bshort(?:ing| selling)\b|\b(?:call|put|stock) options?\b|\bfutures contracts?\b|\bmargin calls?\b|\bdepreciation\b|\bnet present value\b|\bcarry trade\b|\bcredit default swaps?\b|\bvat works?\b|\bimpermanent loss\b|\bleveraged etfs?\b/i,
    ),
    /\bmy (?:\w+ )?(?:bill|payment|score|account)\b|\bwritten in\b|\bi earn\b|\bcurrent\b|\b(?:for|on|of) my\b|\bfor my income\b|\bwhat is the (?:\w+ )?(?:rate|apr|apy)\b|\b(?:capital|card|bank|cd)\b[^.?\n]{0,20}\b(?:apr|apy)\b|\bcard\b|mastercard|\bextract\b|\bbest\b|\bhistory\b|\bpython\b|\bexcel\b|\bcomput|\bcalculate\b/i,
  ),
  lines: [
    {
      id: 'round-numbers',
      text: 'Work it through once with round numbers.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\bnumbers\b|\bexamples?\b|\bcompound(?:ing)? interest\b|\bpocket money\b|\bdeferred tax|\bdepreciation\b|\bjournal\b|\bledger\b|\bcauses\b|\beffects? of\b|\baccru|\bbond prices?\b|\bbond yields?\b|\btax brackets?\b|\bfigures\b|\bone (?:sentence|line|paragraph)\b|\bshort\b|\bbrief|\bno math|\bdefin(?:e|ition)\b|\bpros and cons\b|\bdisadvantages\b|\bbenefits\b|^[\s\S]{300}/i,
    },
  ],
  slots: [],
}

export const lawAndMoney: Genre = {
  id: 'law-and-money',
  title: 'Law, tax, finance',
  cue: butNot(
    named(
      /\b(?:becomes?|made into) (?:a )?law\b|\b(?:employment|family|tenancy|copyright|labou?r|criminal|property) law\b|\b(?:in|supreme|small claims|appeal|high|family) court\b|\bcourt (?:order|case|hearing)s?\b|\bcontract law\b|\bcopyright|\btrademark|\bpatents?\b|\btax(?:es|ed|ation)?\b|\bmortgages?\b|\bpensions?\b|\bprobate|\bliving trust\b|\binherit(?:ance)?\b(?! in (?:python|java|c\+\+))|\bnotary|\bliabilit|\bllc\b|\btenan(?:cy|ts?)\b|\bsublet|\bprecedent|\bmanslaughter|\bsue\b|\bsolicitor\b|\bbarrister/i,
    ),
    /\bcredit score\b|\bmy (?:\w+ )?(?:bill|payment|score|account|taxes)\b|\bpay (?:in|on|of)\b|\bassessor\b|\brole of\b|\bdeferred tax|\bi pay\b|\bwritten in\b|\bparagraph\b|\bavoid paying\b|\bjoke\b|\bstory\b/i,
  ),
  lines: [
    {
      id: 'whose-rules',
      text: 'Say which country’s rules are described.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:how (?:do|does|is|are|can)|what (?:is|are|happens|counts)|explain|walk (?:me|us) thr|when (?:do|does|can)|steps|tell me how|understand|mean)\b/i,
      unless: new RegExp(
        `${NAMED_PLACE.source}|\\b(?:the fed|federal|king|roth|401k|gdpr|stock options|precedent|mean|w-?2|you are|solicitor|barrister|llc|pension fund|trustee|escrow|miranda)\\b|\\bcountry|\\bjurisdiction|\\bpower law|\\b(?:zipf|benford|moore|ohm|hooke|kepler|conway)\\b|\\bgauss|\\bannuit`,
        'i',
      ),
    },
  ],
  slots: [
    {
      id: 'place',
      wording: 'place/law-and-money',
      question: 'Which country’s rules are meant?',
      given: new RegExp(
        `${NAMED_PLACE.source}|\\b(?:the fed|federal|king|solicitor|barrister|llc|escrow|country|countries|pension fund|trustee|annuit\\w+)\\b`,
        'i',
      ),
      fact: 'Country',
    },
  ],
}
