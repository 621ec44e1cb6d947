// Data that piled up by itself: cohorts, series, metrics, bills, tables.

import type { Genre, Line } from '../playbook.ts'

const whichTotal: Line = {
  id: 'which-total',
  text: 'Say which total each percentage refers to, and weigh groups by their size.',
  technique: 'constraints',
  worth: 2,
  when: /\baverage of averages|^(?=[\s\S]*(?:%|\brates?\b|\baverages?\b|\bmean\b|\bshare\b|\bchurn|\bturnover|\d ?\/ ?\d))(?=[\s\S]*\b(?:by|per) (?:plan|region|ward|device|channel|team|store|department|gender|country|age)\b)/i,
  unless: /\bwhich total|\bdenominator|\bweight(?:ed|s)?\b|\bweigh\b|\bsimpson/i,
}

export const cohorts: Genre = {
  id: 'cohorts',
  title: 'Cohorts, retention and churn',
  cue: /\bcohorts?\b|\bretention\b|\bchurn(?:ed)?\b|\bltv\b|\blifetime value|\bstill (?:paying|active)|\bpayback\b|\bunit economics|\bcac\b/i,
  lines: [
    {
      id: 'same-age',
      text: 'Compare cohorts at the same age, and read nothing into months that are not complete.',
      technique: 'constraints',
      worth: 3,
      when: /\bcohort|\bsign-?up (?:month|week)|\bstill (?:paying|active)/i,
      unless: /\bsame age|\bincomplete|\bnot complete|\bcensor|\bimmature/i,
    },
    whichTotal,
  ],
  slots: [
    {
      id: 'changes',
      question: 'What changed in price, product or marketing during these months?',
      given: /\bchanged?\b|\blaunch|\bcampaign|\bonboarding|\bprice|\bpricing|\bpromo|\bsince\b|\bafter\b/i,
      fact: 'What changed',
    },
  ],
}

export const forecast: Genre = {
  id: 'forecast',
  title: 'Forecast',
  cue: /\bforecast(?:s|ing)?\b|\bpredict(?:s|ion)? (?:next|the next|sales|demand)|\bprojection\b|\bif (?:this|it) (?:goes on|continues)|\bextrapolat|\barima|\bprophet\b|\bholt[- ]winters|\bat this rate\b|\bwhen (?:do|will) (?:we|i|it) (?:hit|reach|run out)/i,
  lines: [
    {
      id: 'range',
      text: 'Give a range with every forecast, and say what would break it.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\brange\b|\bintervals?\b|\bjust rough|\bconfidence|\bnaive|\bbaseline|\btoo (?:good|low|high)/i,
    },
  ],
  slots: [
    {
      id: 'known_ahead',
      question: 'Is anything already known about the period ahead (prices, orders, closures)?',
      given: /\bplanned|\bwill (?:be|have|launch|close|open)|\bnew (?:store|product|price)|\bcontract/i,
      fact: 'Known about the period ahead',
    },
  ],
}

/** Without figures a question of cause belongs to another kind of task. */
const FIGURES = /\d/
const CLAIM =
  /\bdid (?:it|that|the|our|this|they|we|breakfast)\b[^.?\n]{0,60}\b(?:work|help|cause|matter|do anything|make a difference)|\bis it (?:the|just|because|really)\b|\bcaused by\b|\bcaus(?:e|es|al|ality|ation)\b|\beffect of\b|\bcorrelat(?:es|ed|ion)\b|\bsince (?:we|the|i|our)\b|\bafter (?:we|the|our|i) (?:\w+ )?(?:introduc|launch|chang|redesign|put|switch|start|redesign|got|rais)\w*|\bwhat (?:did|does) .{3,40} do\b|\bevaluat(?:e|ion)\b|\bregression to the mean|\bcrashed\b|\bjust (?:seasonal|noise|chance|luck)|\bwhich one (?:was it|is it)|\bimpact of\b/i

export const cause: Genre = {
  id: 'cause',
  title: 'Did it work, and was that the cause?',
  cue: (document) => FIGURES.test(document.text) && CLAIM.test(document.requestText),
  lines: [
    {
      id: 'other-explanations',
      text: 'Name the other explanations that fit these numbers, and what data would tell them apart.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bno causal|\bother explanations?|\balternative|\bconfound|\btell (?:them|these|the two) apart|\bhypothes|\bwhat (?:else|other)|\bcan and can'?t\b/i,
      explains: true,
    },
    {
      id: 'normal-swing',
      text: 'Say how large the usual swings in such numbers are before reading anything into this one.',
      technique: 'constraints',
      worth: 2,
      when: /\bup \d|\bdown \d|\bcrash|\bdropped|\brose\b|\bjumped|\bspike|\bfell\b|\bincrease|\bdecrease|\bsince\b|\bafter\b/i,
      unless: /\busual (?:swings?|wobble)|\bnoise\b|\bcontrol chart|\bsignifican|\bwobble/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'what_else',
      question: 'What else changed at the same time?',
      given:
        /\balso\b|\bat the same time|\bmeanwhile|\bcampaign|\bmoved\b|\bseason|\bweather|\btoo\b|\bnothing else/i,
      fact: 'What else changed',
    },
    {
      id: 'comparison',
      question: 'Is there a comparable group or period without the change?',
      given:
        /\bcontrol\b|\blast (?:year|winter|summer)|\bprevious\b|\bneighbou?r|\bwithout\b|\bbefore\b|\bsame (?:months|period)/i,
      fact: 'Comparison',
    },
  ],
}

export const metrics: Genre = {
  id: 'metrics',
  title: 'Metrics and dashboards',
  cue: /\bkpis?\b|\bdashboards?\b|\bmetrics?\b(?! for (?:model|classif))|\bokrs?\b|\bnorth star|\bmetric definitions?|\bhow (?:do|should|can) (?:i|we) measure\b|\bslo\b|\berror budget|\bdau\b|\bmau\b|\bscorecard/i,
  lines: [
    {
      id: 'definition',
      text: 'Define each metric by what is counted, out of what, and over which period.',
      technique: 'output-contract',
      worth: 3,
      when: /\bdefin|\bwhich (?:kpis?|metrics?)|\bwhat (?:kpis?|metrics?)|\b(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|\bdashboard for|\bpropose\b[^.\n]{0,30}\b(?:metric|kpi)|\bnorth star/i,
      unless: /\bnumerator|\bdenominator|\bout of what|\bover which period|\bimbalanc|\bmodel\b|\bclassif/i,
    },
    {
      id: 'misleading',
      text: 'Say how each figure could look better while the thing itself gets worse.',
      technique: 'constraints',
      worth: 2,
      when: /\bdefinitions?\b|\bwhich (?:kpis?|metrics?)|\bwhat (?:kpis?|metrics?)|\b(?:kpis?|metrics?|okrs?) (?:for|to|should)\b|\bdashboard for|\bpropose\b[^.\n]{0,30}\b(?:metric|kpi)|\bnorth star|\bdau\b|\bwin\b|\bgood\b/i,
      unless:
        /\bgam(?:e|ed|ing)\b|\bgoodhart|\binflat|\bmislead|\blook better|\bvanity|\berror budget|\bslo\b|\bimbalanc|\bmodel\b|\bclassif/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decision',
      question: 'Which decision is it meant to support, and whose?',
      given: /\bdecid|\bdecision|\bso that\b|\bboard\b|\bboss\b|\bship\b|\binvestor|\bmanager|\bteam\b/i,
      fact: 'Decision it supports',
    },
  ],
}

export const chart: Genre = {
  id: 'chart',
  title: 'Choice of chart',
  cue: /\b(?:which|what|best|right|better) (?:kind of |type of )?(?:chart|graph|plot|diagram|visuali[sz]ation)|\bchart for\b|\bpie (?:chart )?or\b|\bhow (?:do|should|can|would) (?:i|you|we) (?:plot|chart|visuali[sz]e|show)/i,
  lines: [],
  slots: [
    {
      id: 'message',
      question: 'What should a reader see first in it?',
      given:
        /\bshow(?:ing)?\b|\bcompar|\btrend|\bvs\.?\b|\bversus|\bshare|\bover (?:time|\d)|\bdistribution/i,
      fact: 'What it should show',
    },
  ],
}

export const dataQuality: Genre = {
  id: 'data-quality',
  title: 'Outliers, gaps and doubtful rows',
  cue: /\boutliers?\b|\bmissing (?:values?|data|income|answers)|\bmissing\b[^.?\n]{0,30}\b(?:impute|drop|deal|handle)|\bimput(?:e|ation)|\bwinsori[sz]|\bdata quality|\b(?:rows?|values?|entries|readings) (?:look |are |seem )?(?:wrong|odd|suspicious|impossible|off)\b|\banything odd|\bclean(?:ing)? (?:the|this|my) data|\bdedup|\banswers blank|\bleft blank/i,
  lines: [
    {
      id: 'with-and-without',
      text: 'Say how the conclusion changes with and without the points in question.',
      technique: 'constraints',
      worth: 3,
      when: /\boutlier|\bmissing|\bimput|\bwinsor|\bremove|\bexclude|\bdrop\b|\bblank/i,
      unless: /\bwith and without|\bsensitiv/i,
      explains: true,
    },
    {
      id: 'wrong-or-unusual',
      text: 'Separate what is certainly wrong from what is only unusual.',
      technique: 'constraints',
      worth: 2,
      when: /\bdata quality|\bwrong\b|\bodd\b|\bsuspicious|\bimpossible|\bclean/i,
      unless: /\bonly unusual|\bcertain(?:ly)?\b|\bmerely\b|\bwith and without/i,
    },
  ],
  slots: [
    {
      id: 'why',
      question: 'Do you know how these points came about (typing error, device, people who skipped)?',
      given:
        /\bbecause\b|\bmostly (?:the )?\w+|\bsame (?:two|person|participant|device)|\btypo|\bsensor|\bnot at random/i,
      fact: 'How they came about',
    },
  ],
}

export const household: Genre = {
  id: 'household',
  title: 'Own money, meters and tariffs',
  cue: /\bmy (?:budget|spending|expenses|salary|bills?|tariffs?|savings|mortgage|electricity|subscriptions)\b|\brent\b|\bgroceries|\btake-?home|\btariffs?\b|\bkwh\b|\bl\/100 ?km|\bmpg\b|\bfuel log|\bwater bills?|\bgas readings|\belectricity\b/i,
  lines: [
    {
      id: 'show-sums',
      text: 'Show the sum behind each figure, and mark what you had to assume.',
      technique: 'output-contract',
      worth: 2,
      when: /\bhow much\b|\bcompare|\bsave|\bcheaper|\btotal|\bworth\b|\bcost|\btariff|\bspend|\bgoing\b|\bafford/i,
      unless:
        /\bshow (?:the |your |me the )?(?:sums?|work|maths?|calculation)|\bjust the (?:total|number)|\bassum/i,
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
      when: /\banaly[sz]|\binsights?|\bfindings?|\bwhat (?:do|can|does|should)\b|\bmake of\b|\bmake sense|\bpatterns?\b|\bconclu|\btell me\b|\btrend|\bcompare|\blook at|\bverdict|\bwhat (?:is )?happen|\bstands? out/i,
      unless:
        /\btoo few|\bsmall (?:sample|numbers)|\bsignifican|\bfigures behind|\benough (?:data|evidence)/i,
    },
    whichTotal,
  ],
  slots: [
    {
      id: 'decision',
      question: 'What do you want to decide with it?',
      given:
        /\bdecid|\bshould (?:i|we)|\bworth\b|\bswitch|\bbuy|\bship|\bdrop\b|\bwants? to|\bclaim|\btrust|\bfor the\b|\bboard|\bboss|\breport/i,
      fact: 'What it should decide',
    },
  ],
}
