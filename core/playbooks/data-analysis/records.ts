// Data that piled up by itself: cohorts, series, metrics, bills, tables.

import { asCounts } from '../facts.ts'
import type { Genre, Line } from '../playbook.ts'
import { valuesThatFit } from './interval.ts'

const whichTotal: Line = {
  id: 'which-total',
  text: 'State the denominator of every rate and whether it is an average, a start or an end count.',
  technique: 'constraints',
  worth: 2,
  when: /^(?=[\s\S]*\b(?:churn|turnover|attrition|leavers|absence|sickness)\b)(?=[\s\S]*\b(?:by|per) (?:plan|region|ward|channel|team|store|department|dept|country|tier|segment|month|quarter)\b)(?=[\s\S]*\b(?:headcount|customers|staff|employees|subscribers|accounts|leavers|cancell?ed)\b)/i,
  unless:
    /\b(?:denominator|effect size|compute\b|weight(?:ed|s)?\b|weigh\b|simpson|average headcount|at the (?:start|end))|\d ?\/ ?\d/i,
}

export const cohorts: Genre = {
  id: 'cohorts',
  title: 'Cohorts, retention and churn',
  cue: /\b(?:cohorts?\b|retention\b|churn(?:ed)?\b|ltv\b|lifetime value|still (?:paying|active)|payback\b|unit economics|cac\b)/i,
  lines: [valuesThatFit, whichTotal],
  slots: [
    {
      id: 'changes',
      wording: 'changes/cohorts',
      question: 'What changed in price, product or marketing during these months?',
      given:
        /^(?![\s\S]*(?:\b(?:went|dropped|rose|fell|jumped|doubled|up from|down from|retention below|churn by)\b|>\s?\d))|\b(?:changed?\b|launch|campaign|onboarding|price|pricing|promo|cheaper|compute|since\b|after\b|hired|count(?:s|ed)?\b|definition|model\b|dashboard)/i,
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
      when: /\b(?:forecast (?:the |for )?(?:next|for|from|sales|demand|revenue)|predict|projection|extrapolat|at this rate|when (?:do|will) (?:we|i|it))/i,
      unless:
        /\b(?:range\b|intervals?\b|ci\b|just rough|confidence|naive|baseline|too (?:good|low|high)|method|croston|weather|arima or|accuracy measure|back-?test|arima vs)/i,
    },
  ],
  slots: [
    {
      id: 'known_ahead',
      question: 'Is anything already known about the period ahead (prices, orders, closures)?',
      given:
        /^(?![\s\S]*\b(?:sales|revenue|demand|orders|visitors|bookings|cash|turnover|sold)\b)|\b(?:planned|will (?:be|have|launch|close|open)|new (?:store|product|price)|contract|method|back-?test)/i,
      fact: 'Known about the period ahead',
    },
  ],
}

/** Without figures a question of cause belongs to another kind of task. */
const FIGURES = /\d/
/** A worked sum, as in the solution of a word problem. */
const SUMS = /\d ?[*/x+] ?\$?\d[^=\n]{0,20}= ?\$?\d|####/
const CLAIM =
  /\b(?:did (?:it|that|the|our|this|they|we|breakfast)\b[^.?\n]{0,60}\b(?:work|help|cause|matter|do anything|make a difference)|is it (?:the|just|because|really)\b|possible causes|caused by\b|effect of the\b|correlat(?:es|ed|ion)\b[^.?\n]{0,60}\b(?:negative|cause|mean)|since (?:we|i|our)\b|after (?:we|the|our|i) (?:\w+ )?(?:introduc|launch|chang|redesign|put|switch|start|got|rais)\w*|fault\?|conversion \W?crashed\b|just (?:seasonal|noise|chance|luck)|worked\?|which one (?:was it|is it))/i

export const cause: Genre = {
  id: 'cause',
  title: 'Did it work, and was that the cause?',
  cue: ({ text, said }) => FIGURES.test(text) && CLAIM.test(said) && !SUMS.test(said),
  lines: [
    {
      id: 'other-explanations',
      text: 'Name the other explanations that fit these numbers, and what data would tell them apart.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:no causal|other explanations?|alternative|confound|tell (?:them|these|the two) apart|hypothes|what (?:else|other)|can and can'?t\b|can'?t i claim|p-?values?|n ?= ?\d|break the increase|survival|how to verify|reasons why|season\w*|weather|but i also|(?:just|or) (?:noise|chance|luck|coincidence)|not measuring|story behind|what happened)|^[\s\S]{500}/i,
      explains: true,
    },
    {
      id: 'normal-swing',
      text: 'Judge the change against the usual swings in the earlier figures.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:chang|launch|introduc|put |work|cause|fault|crash|drop|rose\b|jump|spike|fell\b|since\b|after\b|season|step\b|help|fault))(?=[\s\S]*?(?:\d[\d.,]*k?%?, +){3})(?=(?:[^\d]*\d[\d.,]*k?%?[^\d]+){6})/i,
      unless:
        /\b(?:usual (?:swings?|wobble)|noise\b|control chart|significan|wobble|n ?= ?\d|visits|bill\b|a ?\/ ?b\b|break the increase|averages?\b|avg\b|mean\b|last (?:year|winter|summer|spring|autumn)|jan(?:uary)?\b|months?\b|monthly|season\w*)|->|\b20\d\d\b[\s\S]*\b20\d\d\b|^[\s\S]{500}/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'what_else',
      question: 'What else changed at the same time?',
      given:
        /\b(?:also\b|at the same time|meanwhile|campaign|moved\b|season|weather|too\b|nothing else|correlat|regression to the mean|survey|evaluation|stopped\b|everywhere|analysis plan|redesign[\s\S]*redesign)|^[\s\S]{500}/i,
      fact: 'What else changed',
    },
    {
      id: 'comparison',
      question: 'Is there a comparable group or period without the change?',
      given:
        /^(?![\s\S]*\b(?:since we|after (?:we|the|our)|we (?:put|changed|introduced|launched|switched|started)|redesign))|\b(?:control\b|last (?:year|winter|summer)|previous\b|neighbou?r|without\b|before\b|same (?:months|period)|season|analysis plan|20\d\d\b[\s\S]*\b20\d\d\b)|^[\s\S]{500}/i,
      fact: 'Comparison',
    },
  ],
}

export const dataQuality: Genre = {
  id: 'data-quality',
  title: 'Outliers, gaps and doubtful rows',
  cue: /\b(?:outliers?\b|missing (?:values?|data|income|answers)|missing\b[^.?\n]{0,30}\b(?:impute|drop|deal|handle)|imput(?:e|ation)|winsori[sz]|data quality|(?:rows?|values?|entries|readings) (?:look |are |seem )?(?:wrong|odd|suspicious|impossible|off)\b|anything (?:odd|weird|strange)|anomal(?:y|ies)\b|clean(?:ing)? (?:(?:the|this|my) data|and analy[sz]e)|dedup|answers blank|left blank)/i,
  lines: [
    {
      id: 'does-not-hinge',
      text: 'Say how to check that the result does not hinge on this choice.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:imput(?:e|ation)\b|winsor|remove|exclude|drop or\b|or drop|deal with|handle\b|what to do)/i,
      unless:
        /\b(?:with and without|sensitiv|hinge|pre-?regist|spot the|code\b|pandas|python|sql)|\?[^?]*\?[^?]*\?|^[\s\S]{500}/i,
      explains: true,
    },
    {
      id: 'wrong-or-unusual',
      text: 'Separate what is certainly wrong from what is only unusual.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:data quality|rows? look|anything (?:odd|weird|strange|wrong|off)|suspicious|impossible|anomal|clean)/i,
      unless:
        /\b(?:only unusual|certain(?:ly)?\b|merely\b|with and without|likert|mean \| sd|code\b|script)|\?[^?]*\?[^?]*\?|^[\s\S]{600}/i,
    },
  ],
  slots: [
    {
      id: 'why',
      question: 'Do you know how these points came about (typing error, device, people who skipped)?',
      given:
        /^(?![\s\S]*\b(?:imput|drop\b|remove|exclude|deal with|handle|outliers?\?|winsor))|\b(?:because\b|mostly\b|higher for|same (?:two|person|participant|device)|typo|sensor|not at random|skipped|refus|spot the|pre-?regist)/i,
      fact: 'How they came about',
    },
  ],
}

export const household: Genre = {
  id: 'household',
  title: 'Own money, meters and tariffs',
  cue: /\b(?:my (?:budget|spending|expenses|salary|bills?|tariffs?|savings|mortgage|electricity|subscriptions)\b|rent\b|groceries|take-?home|(?:electricity|gas|energy|two|night) tariffs?\b|kwh\b|l\/100 ?km|mpg\b|fuel log|water bills?|gas readings|electricity\b)/i,
  lines: [
    {
      id: 'show-sums',
      text: 'Show the sum behind each figure, and mark what you had to assume.',
      technique: 'output-contract',
      worth: 2,
      small: true,
      when: /^(?=[\s\S]*\b(?:how much\b|compare|save|cheaper|total|worth\b|cost|tariff|spend|where(?:'s| is) (?:it|my money) going|afford))(?=[\s\S]*\b(?:i|i'm|i've|my|we|we've|our|us|where's)\b)(?![\s\S]*\d ?\* ?\d)/i,
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
    asCounts,
    valuesThatFit,
    {
      id: 'too-few-cases',
      text: 'Say which of the differences rest on too few cases to trust.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*(?:\d ?\/ ?\d|\bn ?=|\d+ of \d|\bout of \d|\b(?:cases|patients|responses|visits|answers|complaints|leavers|headcount|games|incidents)\b))(?=[\s\S]*(?:%|\brates?\b|\bwins?\b|\bconversion\b|\d+ (?:of|out of) \d|\d ?\/ ?\d))(?=[\s\S]*\b(?:worst|worse|best|better|problem|rank|compare|which|stands? out|conclu|look at|pattern)\b)/i,
      unless:
        /\b(?:too few|y ?\/ ?n\b|yes or no|small (?:sample|numbers)|significan|enough (?:data|evidence)|noisy|sensitivity|specificity|budget|p-?value|likelihood|blood|python|formula|marks\b|pupils|grade|year on year|smallest|how noisy)|\d ?\/ ?[12]?\d\b|\b(?:of|out of) (?:\d|1\d)\b|^[\s\S]{500}/i,
    },
    {
      id: 'figures-behind',
      text: 'Back each finding with its figures.',
      technique: 'constraints',
      worth: 2,
      material: true,
      small: true,
      when: /\b(?:analy[sz]|insights?|findings?|what (?:do|can|does|should)\b|make of\b|make sense|patterns?\b|conclu|tell me\b|trend|compare|look at|verdict|what (?:is )?happen|stands? out)/i,
      unless: /\b(?:figures behind|findings? with its|just the\b)/i,
    },
    whichTotal,
  ],
  slots: [],
}
