// What a statistician asks before believing a number.

import type { Genre, Line, Playbook } from './playbook.ts'

const whichTotal: Line = {
  id: 'which-total',
  text: 'Say which total each percentage refers to, and weigh groups by their size.',
  technique: 'constraints',
  worth: 2,
  when: /\baverage of averages|\baverages? (?:of|across|over) (?:groups|teams|stores|departments)|\b(?:by|per) (?:plan|region|ward|device|channel|team|store|department|gender|country|segment|age)\b|\boverall\b[^.\n]{0,60}%|\bsegments?\b/i,
  unless: /\bwhich total|\bdenominator|\bweight(?:ed|s)?\b|\bweigh\b|\bsimpson/i,
}

const abTest: Genre = {
  id: 'ab-test',
  title: 'A/B test or comparison of two groups',
  cue: /\ba ?\/ ?b(?:[- ]?tests?)?\b|\bsplit test|\bvariants?\b|\bexperiments?\b|\bcontrol (?:group|arm|\d)|\bcontrol:|\bctrl\b|\buplift|\bsignifican(?:t|ce)|\bship it\b|\bholdout\b|\bis (?:the|this) difference (?:real|significant)|\bis \S+ out of \d+ (?:vs|versus|better)/i,
  lines: [
    {
      id: 'size-and-interval',
      text: 'Give the size of the difference with its uncertainty, not only whether it is significant.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bintervals?\b|\bci\b|\beffect size|\buncertainty|\bhow (?:many|long|large a sample)|\bsample size/i,
    },
    {
      id: 'fair-comparison',
      text: 'Say whether early stopping, uneven groups or several metrics could explain it.',
      technique: 'constraints',
      worth: 2,
      when: /\ba ?\/ ?b\b|\bvisitors?\b|\busers?\b|\bconversion|\bsign-?ups?\b|\bclicks?\b|\bship\b|\bcheckout|\bnewsletter/i,
      unless:
        /\bpeek|\bearly stopping|\bstopp(?:ed|ing) (?:early|rule)|\bmultiple (?:comparisons|testing)|\bsample ratio|\bsrm\b|\brandomi[sz]/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decided_before',
      question: 'Were the length of the test and the main metric fixed before it began?',
      given:
        /\bpre-?regist|\bplanned\b|\bfixed\b|\bin advance|\bprimary metric|\bprotocol\b|\bbefore (?:it|we) (?:began|started)/i,
      fact: 'Decided in advance',
    },
    {
      id: 'cost_of_error',
      question: 'What does it cost you to be wrong: shipping a dud, or missing a win?',
      given: /\bcost(?:s|ly)?\b|\brisk|\brevenue|\bmargin|\bcheap to revert/i,
      fact: 'Cost of being wrong',
    },
  ],
}

const sampleSize: Genre = {
  id: 'sample-size',
  title: 'Sample size and power',
  cue: /\bsample size|\bpower (?:analysis|calculation)|\b\d+ ?% power|\bpower \.?\d|\bhow many (?:users|people|visitors|participants|patients|subjects|samples|answers|responses|respondents|observations|more)\b|\bis (?:a sample of |an? n of |n ?= ?)?\d+ (?:\w+ )?enough|\bminimum detectable|\bmde\b|\bsample of \d+/i,
  lines: [
    {
      id: 'assumptions-and-slack',
      text: 'State the assumptions behind the number, and how it changes if the true effect is half as large.',
      technique: 'output-contract',
      worth: 2,
      unless: /\bassumptions?\b|\bsensitiv|\bhalf as large|\bif (?:d|the effect) is/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'smallest_effect',
      question: 'What is the smallest difference that would matter to you?',
      given:
        /\bdetect\b|\buplift|\blift\b|\bd ?= ?\.?\d|\beffect\b|\bdifference|\bmargin of error|\bfrom \d[\d.]*% to/i,
      fact: 'Smallest difference that matters',
    },
    {
      id: 'baseline',
      question: 'What is the rate or spread now?',
      given:
        /\bbaseline|\bsd\b|\bstandard deviation|\bconversion (?:is|of)|\bfrom \d|\bd ?= ?\.?\d|\b\d+(?:\.\d+)? ?%/i,
      fact: 'Rate or spread now',
    },
  ],
}

const survey: Genre = {
  id: 'survey',
  title: 'Survey',
  cue: /\bsurvey(?:s|ed)?\b|\blikert\b|\bquestionnaires?\b|\bnps\b|\brespondents?\b|\bcsat\b|\bpolls?\b|\bpolled\b|\bresponse rate|\bexit interviews?\b|\bopen (?:questions|answers)/i,
  lines: [
    {
      id: 'who-is-missing',
      text: 'Say who did not answer and how far the result carries beyond those who did.',
      technique: 'constraints',
      worth: 3,
      when: /%|\bresults?\b|\brespondents|\bpoll|\bnps\b|\bcsat\b|\bsupports?\b|\bhappy\b|\bprefer|\bsatisf|\brated\b|\bsay\b|\bloves?\b/i,
      unless:
        /\bdid not answer|\bnon-?respon|\brepresentativ|\bselection|\bhow far can|\bbias|\blikert|\bmissing (?:values|data|income)|\brents?\b|\bmerge\b/i,
      explains: true,
    },
    {
      id: 'answers-behind',
      text: 'Give the number of answers behind every percentage.',
      technique: 'output-contract',
      worth: 2,
      when: /%|\bper ?cent|\bnps\b|\bresults\b|\banaly[sz]e|\breport|\bsummar/i,
      unless: /\bnumber of answers|\bn ?=|\bcounts\b|\bbase\b/i,
    },
  ],
  slots: [
    {
      id: 'invited',
      question: 'How many people were asked, and how were they picked?',
      given:
        /\bof the \d|\bout of \d|\binvited|\bresponse rate|\bsent to|\brandom|\bn ?\/|\bof \d[\d.,]* (?:people|employees|members|customers)/i,
      fact: 'Who was asked',
    },
  ],
}

const cohorts: Genre = {
  id: 'cohorts',
  title: 'Cohorts, retention and churn',
  cue: /\bcohorts?\b|\bretention\b|\bchurn(?:ed)?\b|\bltv\b|\blifetime value|\bstill (?:paying|active)|\bpayback\b|\bunit economics|\bcac\b/i,
  lines: [
    {
      id: 'same-age',
      text: 'Compare cohorts at the same age, and read nothing into months that are not complete.',
      technique: 'constraints',
      worth: 3,
      when: /\bcohort|\bretention|\bstill (?:paying|active)|\bsign-?up month|\bmonths? \d/i,
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

const forecast: Genre = {
  id: 'forecast',
  title: 'Forecast',
  cue: /\bforecast(?:s|ing)?\b|\bpredict(?:s|ion)? (?:next|the next|sales|demand)|\bprojection\b|\bif (?:this|it) (?:goes on|continues)|\bextrapolat|\barima|\bprophet\b|\bholt[- ]winters|\bat this rate\b|\bwhen (?:do|will) (?:we|i|it) (?:hit|reach|run out)/i,
  lines: [
    {
      id: 'range',
      text: 'Give a range with every forecast, and compare it with simply repeating the last or same-season value.',
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
  /\bdid (?:it|that|the|our|this|they|we|breakfast)\b[^.?\n]{0,60}\b(?:work|help|cause|matter|do anything|make a difference)|\bis it (?:the|just|because|really)\b|\b(?:due to|because of|caused by|thanks to)\b|\bcaus(?:e|es|al|ality|ation)\b|\beffect of\b|\bcorrelat(?:es|ed|ion)\b|\bsince (?:we|the|i|our)\b|\bafter (?:we|the|our|i) (?:\w+ )?(?:introduc|launch|chang|redesign|put|switch|start|redesign|got|rais)\w*|\bwhat (?:did|does) .{3,40} do\b|\bevaluat(?:e|ion)\b|\bregression to the mean|\bcrashed\b|\bjust (?:seasonal|noise|chance|luck)|\bwhich one (?:was it|is it)|\bimpact of\b/i

const cause: Genre = {
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
        /\bother explanations?|\balternative|\bconfound|\btell (?:them|these|the two) apart|\bhypothes|\bwhat (?:else|other)|\bcan and can'?t\b/i,
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

const metrics: Genre = {
  id: 'metrics',
  title: 'Metrics and dashboards',
  cue: /\bkpis?\b|\bdashboards?\b|\bmetrics?\b(?! for (?:model|classif))|\bokrs?\b|\bnorth star|\bmetric definitions?|\bhow (?:do|should|can) (?:i|we) measure\b|\bslo\b|\berror budget|\bdau\b|\bmau\b|\bscorecard/i,
  lines: [
    {
      id: 'definition',
      text: 'Define each metric by what is counted, out of what, and over which period.',
      technique: 'output-contract',
      worth: 3,
      when: /\bdefin|\bchoose|\bwhich (?:kpi|metric)|\bwhat (?:kpi|metric)|\bkpis? (?:for|to)|\bmetrics? (?:for|to|should)|\bmeasure\b|\bdesign\b|\bdashboard|\bset up\b|\bpropose|\bnorth star|\bokr/i,
      unless: /\bnumerator|\bdenominator|\bout of what|\bover which period|\bimbalanc|\bmodel\b|\bclassif/i,
    },
    {
      id: 'misleading',
      text: 'Say how each figure could look better while the thing itself gets worse.',
      technique: 'constraints',
      worth: 2,
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

const chart: Genre = {
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

const dataQuality: Genre = {
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

const statistics: Genre = {
  id: 'statistics',
  title: 'Choice and reading of a statistical method',
  cue: /\bregress(?:ion|ions|ing)?\b|\br[- ]?squared?\b|\br2\b|\br²|\bp ?-?values?\b|\bp ?[=<>] ?0?\.\d|\bcoefficients?\b|\bm?anova\b|\bmixed[- ](?:effects? )?models?\b|\blogistic\b|\bpoisson\b|\bresiduals?\b|\bcollinear|\bcox\b|\bodds ratios?\b|\bhazard ratios?\b|\bbayes(?:ian)?\b|\bt[- ]?tests?\b|\bchi-?(?:square|2)|\bspearman\b|\bpearson\b|\bmann[- ]whitney|\bwilcoxon|\bkruskal|\bwhich (?:statistical )?test\b|\bstatistical test|\bbonferroni|\bpca\b|\bkaplan|\bicc\b|\bconfidence intervals?\b|\br ?= ?-?\.?\d|\baic\b|\bauc\b|\bauroc\b|\bmediation\b|\bcp ?k\b|\bdurbin|\bstandard (?:deviation|error)|\bmissing at random|\bcalibrat/i,
  lines: [
    {
      id: 'assumptions',
      text: 'Name the assumptions that matter here and how each would show in this data.',
      technique: 'constraints',
      worth: 2,
      when: /\bwhich (?:\w+ )?(?:test|model|method)\b|\b(?:t[- ]?test|anova|mann|wilcoxon|chi|spearman|pearson|poisson|binomial|mixed|logistic|cox|median)\b[^.?\n]{0,40}\bor\b|\bor (?:an? )?(?:t[- ]?test|\w+ ?anova|mann|wilcoxon|chi|spearman|pearson|poisson|negative binomial|mixed|logistic|cox)\b|\bcan i (?:still )?use\b|\bshould i use\b|\bappropriate\b|\bright (?:test|model)|\bhere right\b/i,
      unless: /\bassum|\bnormally distributed|\bresiduals?\b/i,
      explains: true,
    },
    {
      id: 'in-units',
      text: 'Put the result in the units of the data, with its uncertainty.',
      technique: 'output-contract',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:interpret|phrase|explain|mean(?:s|ing)?|report|write|put)\b)(?=[\s\S]*\b(?:coefficients?|regression|odds ratios?|hazard|estimates?|fixed effects|glm|logit|slope|intercept)\b)/i,
      unless: /\bunits?\b|\buncertainty|\bintervals?\b|\bone sentence|\b\d+ words\b/i,
    },
  ],
  slots: [
    {
      id: 'design',
      question: 'How many cases are there, and are they independent, paired or repeated?',
      given:
        /\bn ?= ?\d|\b\d+ (?:people|patients|students|kids|rows|cows|participants|nurses|tickets|tasters|schools|groups|samples|observations|points)|\bpaired|\brepeated|\bindependent|\bdaily\b|\bmonthly|\bpanel\b|\bper group\b/i,
      fact: 'Cases and design',
    },
    {
      id: 'question',
      question: 'Which question should the analysis answer?',
      given:
        /\bwhether\b|\bif\b|\bdifferen|\bpredict|\beffect|\brelation|\bcompar|\bvs\.?\b|\btrend|\bwhy\b|\bmean(?:s|ing)?\b|\bphrase\b/i,
      fact: 'Question to answer',
    },
  ],
}

const household: Genre = {
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

const figures: Genre = {
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

export const dataAnalysis: Playbook = {
  intent: 'data_analysis',
  never: [
    'A tool, a chart or a report format that was not asked for',
    'A significance level or a test chosen for the user',
    'Figures that are not in the data',
  ],
  genres: [
    sampleSize,
    cohorts,
    abTest,
    survey,
    forecast,
    chart,
    dataQuality,
    statistics,
    cause,
    metrics,
    household,
    figures,
  ],
}
