// Data that was collected to answer a question: experiments, samples, surveys, statistical methods.

import type { Genre } from '../playbook.ts'

export const abTest: Genre = {
  id: 'ab-test',
  title: 'A/B test or comparison of two groups',
  cue: /\ba ?\/ ?b(?:[- ]?tests?)?\b|\bsplit test|\bvariants?\b|\bexperiments?\b|\bcontrol (?:group|arm|\d)|\bcontrol:|\bctrl\b|\buplift|\bsignificant ?\?|\bis (?:it|this) significant|\bship it\b|\bholdout\b|\bis (?:the|this) difference (?:real|significant)|\bis \S+ out of \d+ (?:vs|versus|better)/i,
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

export const sampleSize: Genre = {
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

export const survey: Genre = {
  id: 'survey',
  title: 'Survey',
  cue: /\bsurvey(?:s|ed)?\b|\blikert\b|\bquestionnaires?\b|\bnps\b|\brespondents?\b|\bpolls?\b|\bpolled\b|\bresponse rate|\bexit interviews?\b|\bopen (?:questions|answers)/i,
  lines: [
    {
      id: 'who-is-missing',
      text: 'Say who did not answer and how far the result carries beyond those who did.',
      technique: 'constraints',
      worth: 3,
      when: /%|\bresults?\b|\brespondents|\bpoll|\bnps\b|\bsupports?\b|\bhappy\b|\bprefer|\bsatisf|\brated\b|\bsay\b|\bloves?\b/i,
      unless:
        /\bdid not answer|\bnon-?respon|\brepresentativ|\bselection|\bhow far can|\bbias|\blikert|\bmissing (?:values|data|income)|\brents?\b|\bmerge\b/i,
      explains: true,
    },
    {
      id: 'answers-behind',
      text: 'Give the number of answers behind every percentage.',
      technique: 'output-contract',
      worth: 2,
      when: /%|\bper ?cent/i,
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

export const statistics: Genre = {
  id: 'statistics',
  title: 'Choice and reading of a statistical method',
  cue: /\bregress(?:ion|ions|ing)?\b(?! to the mean)|\br[- ]?squared?\b|\br2\b|\br²|\bp ?-?values?\b|\bp ?[=<>] ?0?\.\d|\bcoefficients?\b|\bm?anova\b|\bmixed[- ](?:effects? )?models?\b|\blogistic\b|\bpoisson\b|\bresiduals?\b|\bcollinear|\bcox\b|\bodds ratios?\b|\bhazard ratios?\b|\bbayes(?:ian)?\b|\bt[- ]?tests?\b|\bchi-?(?:square|2)|\bspearman\b|\bpearson\b|\bmann[- ]whitney|\bwilcoxon|\bkruskal|\bwhich (?:statistical )?test\b|\bstatistical test|\bbonferroni|\bpca\b|\bkaplan|\bicc\b|\bconfidence intervals?\b|\br ?= ?-?\.?\d|\baic\b|\bauc\b|\bauroc\b|\bmediation\b|\bcp ?k\b|\bdurbin|\bstandard (?:deviation|error)|\bmissing at random|\bcalibrat/i,
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
      id: 'in-practice',
      text: 'Say what the estimate means in practice, and how uncertain it is.',
      technique: 'output-contract',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:interpret|phrase|explain|mean(?:s|ing)?|report|write|put)\b)(?=[\s\S]*\b(?:coefficients?|regression(?! to the mean)|odds ratios?|hazard|estimates?|fixed effects|glm|logit|slope|intercept)\b)/i,
      unless: /\bin practice|\buncertain|\bintervals?\b|\bone sentence|\b\d+ words\b/i,
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
