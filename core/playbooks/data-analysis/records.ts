// Data that piled up by itself: cohorts, series, metrics, bills, tables.

import type { Genre, Line } from '../playbook.ts'

const whichTotal: Line = {
  id: 'which-total',
  text: 'Say which total each percentage refers to, and weigh groups by their size.',
  technique: 'constraints',
  worth: 2,
  when: /\baverage of averages|^(?=[\s\S]*(?:%|\brates?\b|\baverages?\b|\bmean\b|\bshare\b|\bchurn|\bturnover|\d ?\/ ?\d))(?=[\s\S]*\b(?:by|per) (?:plan|region|ward|device|channel|team|store|department|gender|country|age)\b)/i,
  unless: /\b(?:which total|denominator|weight(?:ed|s)?\b|weigh\b|simpson)/i,
}

export const cohorts: Genre = {
  id: 'cohorts',
  title: 'Cohorts, retention and churn',
  cue: /\b(?:cohorts?\b|retention\b|churn(?:ed)?\b|ltv\b|lifetime value|still (?:paying|active)|payback\b|unit economics|cac\b)/i,
  lines: [
    {
      id: 'same-age',
      text: 'Compare cohorts at the same age, and read nothing into months that are not complete.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:cohort|sign-?up (?:month|week)|still (?:paying|active))/i,
      unless: /\b(?:same age|incomplete|not complete|censor|immature)/i,
    },
    whichTotal,
  ],
  slots: [
    {
      id: 'changes',
      wording: 'changes/cohorts',
      question: 'What changed in price, product or marketing during these months?',
      given: /\b(?:changed?\b|launch|campaign|onboarding|price|pricing|promo|since\b|after\b)/i,
      fact: 'What changed',
    },
  ],
}

export const forecast: Genre = {
  id: 'forecast',
  title: 'Forecast',
  cue: /\b(?:forecast(?:s|ing)?\b|predict(?:s|ion)? (?:next|the next|sales|demand)|projection\b|if (?:this|it) (?:goes on|continues)|extrapolat|arima|prophet\b|holt[- ]winters|at this rate\b|when (?:do|will) (?:we|i|it) (?:hit|reach|run out))/i,
  lines: [
    {
      id: 'range',
      text: 'Give a range with every forecast, and say what would break it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:range\b|intervals?\b|just rough|confidence|naive|baseline|too (?:good|low|high))/i,
    },
  ],
  slots: [
    {
      id: 'known_ahead',
      question: 'Is anything already known about the period ahead (prices, orders, closures)?',
      given: /\b(?:planned|will (?:be|have|launch|close|open)|new (?:store|product|price)|contract)/i,
      fact: 'Known about the period ahead',
    },
  ],
}

/** Without figures a question of cause belongs to another kind of task. */
const FIGURES = /\d/
const CLAIM =
  /\b(?:did (?:it|that|the|our|this|they|we|breakfast)\b[^.?\n]{0,60}\b(?:work|help|cause|matter|do anything|make a difference)|is it (?:the|just|because|really)\b|caused by\b|caus(?:e|es|al|ality|ation)\b|effect of\b|correlat(?:es|ed|ion)\b|since (?:we|the|i|our)\b|after (?:we|the|our|i) (?:\w+ )?(?:introduc|launch|chang|redesign|put|switch|start|redesign|got|rais)\w*|what (?:did|does) .{3,40} do\b|evaluat(?:e|ion)\b|regression to the mean|crashed\b|just (?:seasonal|noise|chance|luck)|which one (?:was it|is it)|impact of\b)/i

export const cause: Genre = {
  id: 'cause',
  title: 'Did it work, and was that the cause?',
  cue: (document) => FIGURES.test(document.text) && CLAIM.test(document.said),
  lines: [
    {
      id: 'other-explanations',
      text: 'Name the other explanations that fit these numbers, and what data would tell them apart.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:no causal|other explanations?|alternative|confound|tell (?:them|these|the two) apart|hypothes|what (?:else|other)|can and can'?t\b)/i,
      explains: true,
    },
    {
      id: 'normal-swing',
      text: 'Say how large the usual swings in such numbers are before reading anything into this one.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:up \d|down \d|crash|dropped|rose\b|jumped|spike|fell\b|increase|decrease|since\b|after\b)/i,
      unless: /\b(?:usual (?:swings?|wobble)|noise\b|control chart|significan|wobble)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'what_else',
      question: 'What else changed at the same time?',
      given: /\b(?:also\b|at the same time|meanwhile|campaign|moved\b|season|weather|too\b|nothing else)/i,
      fact: 'What else changed',
    },
    {
      id: 'comparison',
      question: 'Is there a comparable group or period without the change?',
      given:
        /\b(?:control\b|last (?:year|winter|summer)|previous\b|neighbou?r|without\b|before\b|same (?:months|period))/i,
      fact: 'Comparison',
    },
  ],
}

export const metrics: Genre = {
  id: 'metrics',
  title: 'Metrics and dashboards',
  cue: /\b(?:kpis?\b|dashboards?\b|metrics?\b(?! for (?:model|classif))|okrs?\b|north star|metric definitions?|how (?:do|should|can) (?:i|we) measure\b|slo\b|error budget|dau\b|mau\b|scorecard)/i,
  lines: [
    {
      id: 'definition',
      text: 'Define each metric by what is counted, out of what, and over which period.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:defin|which (?:kpis?|metrics?)|what (?:kpis?|metrics?)|(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|dashboard for|propose\b[^.\n]{0,30}\b(?:metric|kpi)|north star)/i,
      unless: /\b(?:numerator|denominator|out of what|over which period|imbalanc|model\b|classif)/i,
    },
    {
      id: 'misleading',
      text: 'Say how each figure could look better while the thing itself gets worse.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:definitions?\b|which (?:kpis?|metrics?)|what (?:kpis?|metrics?)|(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|dashboard for|propose\b[^.\n]{0,30}\b(?:metric|kpi)|north star|dau\b|win\b|good\b)/i,
      unless:
        /\b(?:gam(?:e|ed|ing)\b|goodhart|inflat|mislead|look better|vanity|error budget|slo\b|imbalanc|model\b|classif)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decision',
      wording: 'decision/metrics',
      question: 'Which decision is it meant to support, and whose?',
      given: /\b(?:decid|decision|so that\b|board\b|boss\b|ship\b|investor|manager|team\b)/i,
      fact: 'Decision it supports',
    },
  ],
}

export const chart: Genre = {
  id: 'chart',
  title: 'Choice of chart',
  cue: /\b(?:(?:which|what|best|right|better) (?:kind of |type of )?(?:chart|graph|plot|diagram|visuali[sz]ation)|chart for\b|pie (?:chart )?or\b|how (?:do|should|can|would) (?:i|you|we) (?:plot|chart|visuali[sz]e|show))/i,
  lines: [],
  slots: [
    {
      id: 'message',
      question: 'What should a reader see first in it?',
      given: /\b(?:show(?:ing)?\b|compar|trend|vs\.?\b|versus|share|over (?:time|\d)|distribution)/i,
      fact: 'What it should show',
    },
  ],
}

export const dataQuality: Genre = {
  id: 'data-quality',
  title: 'Outliers, gaps and doubtful rows',
  cue: /\b(?:outliers?\b|missing (?:values?|data|income|answers)|missing\b[^.?\n]{0,30}\b(?:impute|drop|deal|handle)|imput(?:e|ation)|winsori[sz]|data quality|(?:rows?|values?|entries|readings) (?:look |are |seem )?(?:wrong|odd|suspicious|impossible|off)\b|anything odd|clean(?:ing)? (?:the|this|my) data|dedup|answers blank|left blank)/i,
  lines: [
    {
      id: 'with-and-without',
      text: 'Say how the conclusion changes with and without the points in question.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:outlier|missing|imput|winsor|remove|exclude|drop\b|blank)/i,
      unless: /\b(?:with and without|sensitiv)/i,
      explains: true,
    },
    {
      id: 'wrong-or-unusual',
      text: 'Separate what is certainly wrong from what is only unusual.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:data quality|wrong\b|odd\b|suspicious|impossible|clean)/i,
      unless: /\b(?:only unusual|certain(?:ly)?\b|merely\b|with and without)/i,
    },
  ],
  slots: [
    {
      id: 'why',
      question: 'Do you know how these points came about (typing error, device, people who skipped)?',
      given:
        /\b(?:because\b|mostly (?:the )?\w+|same (?:two|person|participant|device)|typo|sensor|not at random)/i,
      fact: 'How they came about',
    },
  ],
}

export const household: Genre = {
  id: 'household',
  title: 'Own money, meters and tariffs',
  cue: /\b(?:my (?:budget|spending|expenses|salary|bills?|tariffs?|savings|mortgage|electricity|subscriptions)\b|rent\b|groceries|take-?home|tariffs?\b|kwh\b|l\/100 ?km|mpg\b|fuel log|water bills?|gas readings|electricity\b)/i,
  lines: [
    {
      id: 'show-sums',
      text: 'Show the sum behind each figure, and mark what you had to assume.',
      technique: 'output-contract',
      worth: 2,
      when: /\b(?:how much\b|compare|save|cheaper|total|worth\b|cost|tariff|spend|going\b|afford)/i,
      unless:
        /\b(?:show (?:the |your |me the )?(?:sums?|work|maths?|calculation)|just the (?:total|number)|assum)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const figures: Genre = {
  id: 'figures',
  title: 'Figures to be read',
  lines: [
    {
      id: 'figures-behind',
      text: 'Back each finding with its figures, and say which differences rest on too few cases to trust.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\b(?:analy[sz]|insights?|findings?|what (?:do|can|does|should)\b|make of\b|make sense|patterns?\b|conclu|tell me\b|trend|compare|look at|verdict|what (?:is )?happen|stands? out)/i,
      unless: /\b(?:too few|small (?:sample|numbers)|significan|figures behind|enough (?:data|evidence))/i,
    },
    whichTotal,
  ],
  slots: [
    {
      id: 'decision',
      wording: 'decision/figures',
      question: 'What do you want to decide with it?',
      given:
        /\b(?:decid|should (?:i|we)|worth\b|switch|buy|ship|drop\b|wants? to|claim|trust|for the\b|board|boss|report)/i,
      fact: 'What it should decide',
    },
  ],
}
