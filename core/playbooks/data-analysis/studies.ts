// Data that was collected to answer a question: experiments, samples, surveys, statistical methods.

import type { Genre } from '../playbook.ts'
import { valuesThatFit } from './interval.ts'

/** “12 visitors, 26 conversions”: nothing can be concluded from such figures. */
const COUNTED =
  /(\d[\d,]*) (?:visitors?|users?|visits|people)\W{1,3}(\d[\d,]*) (?:conversions?|sign-?ups?|orders?|sales|clicks?)\b/gi

const amount = (digits: string | undefined): number => Number(digits?.replaceAll(',', ''))

export const impossibleRates: Genre = {
  id: 'impossible-rates',
  title: 'More conversions than visitors',
  cue: ({ text }) =>
    [...text.slice(0, 2000).matchAll(COUNTED)].some(([, seen, done]) => amount(done) > amount(seen)),
  lines: [],
  slots: [],
}

export const abTest: Genre = {
  id: 'ab-test',
  title: 'A/B test or comparison of two groups',
  cue: /^(?![\s\S]*\b(?:(?:how|what) (?:do|should|can|would) (?:i|we) (?:answer|reply|respond|explain|tell)|replied|hates? jargon|no jargon|plain (?:words|english)|explain (?:to|it)|slogans?|subject lines?|explain (?:(?!(?:the|these|this|our|my) (?:\w+ )?(?:results?|data|figures|numbers|difference))\S+)|explain(?:ing)? p-?values?|what (?:is|are|does) (?:an? |the )?(?:p-?values?|a ?\/ ?b|uplift|holdout|control group)|how (?:do|does) (?:an? )?(?:p-?values?|a ?\/ ?b)|ideas for)\b)[\s\S]*?\b(?:a ?\/ ?b(?:[- ]?tests?)?\b|split test|variant (?:a\b|b\b|\d)|experiments?\b|control (?:group|arm|\d)|control:|ctrl\b|uplift|significant ?\?|is (?:it|this) significant|ship it\b|holdout\b|is (?:the|this) difference (?:real|significant)|is \S+ out of \d+ (?:vs|versus|better))/i,
  lines: [
    {
      id: 'size-and-interval',
      text: 'Give the size of the difference with its uncertainty, not only whether it is significant.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:intervals?\b|ci\b|effect size|uncertainty|how (?:many|long|large a sample)|sample size|plan\b|design\b|fold change|qpcr|ddct|uplift model|hopeless|how bad|honest\b|peek\w*|p-hack|\| p\b|survey|only luck|who is right|per device)|\?[^?]*\?[^?]*\?|^[\s\S]{600}/i,
    },
    {
      id: 'fair-comparison',
      text: 'Say whether stopping was planned beforehand, and whether group sizes match the intended split.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:a ?\/ ?b\b|visitors?\b|users?\b|conversions?\b|sign-?ups?\b|clicks?\b))(?=[\s\S]*\d[\s\S]*\d)(?![\s\S]*\b(?:plan\b|uplift model|design\b))/i,
      unless:
        /\b(?:peek|early stopping|split by\b|\d\d ?\/ ?\d\d split|planned\b|uneven|stopped it|by device|per device|confidence intervals?|stopp(?:ed|ing) (?:early|rule)|multiple (?:comparisons|testing)|sample ratio|srm\b|randomi[sz])/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decided_before',
      question: 'Were the length of the test and the main metric fixed before it began?',
      given:
        /^(?![\s\S]*\b(?:a ?\/ ?b\b|split test|visitors|checkout))|\b(?:pre-?regist|planned\b|plan\b|fixed\b|in advance|primary metric|protocol\b|peek|stopped|uplift model|before (?:it|we) (?:began|started))/i,
      fact: 'Decided in advance',
    },
  ],
}

export const sampleSize: Genre = {
  id: 'sample-size',
  title: 'Sample size and power',
  cue: /\b(?:sample size|power (?:analysis|calculation)|power \.?\d|how many (?:users|visitors|participants|patients|subjects|samples|answers|responses|respondents|observations|more (?:samples|answers|patients|users|measurements))\b|how many people (?:do i|should i|must i|to) (?:need|ask|survey|interview|sample|test)|is (?:a sample of |an? n of |n ?= ?)?\d+ (?:\w+ )?enough|minimum detectable|mde\b|sample of \d+)/i,
  lines: [
    {
      id: 'assumptions-and-slack',
      text: 'State the assumptions behind the number, and how it changes if the true effect is half as large.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:detect|lift\b|power\b|per arm|mde\b|minimum detectable|effect\b|difference|to see an?)/i,
      unless:
        /\b(?:assumptions?\b|sensitiv|margin of error|half as large|if (?:d|the effect) is|p-?value|seasonal)/i,
      explains: true,
    },
    {
      id: 'what-it-can-show',
      text: 'Say how small a difference, or how wide a margin of error, that many cases can show.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:enough\b|sample of \d+)/i,
      unless:
        /\b(?:margin of error|small(?:est)? (?:a )?difference|assumptions behind|detect\b)|^[\s\S]{500}/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'smallest_effect',
      question: 'What is the smallest difference that would matter to you?',
      given:
        /\b(?:detect\b|uplift|lift\b|d ?= ?\.?\d|effect\b|difference|margin of error|from \d[\d.]*%? to|p-?value|seasonal)/i,
      fact: 'Smallest difference that matters',
    },
    {
      id: 'baseline',
      question: 'What is the rate or spread now?',
      given:
        /\b(?:baseline|sd\b|standard deviation|conversion (?:is|of)|from \d|d ?= ?\.?\d|enough|survey|interviews?|margin|p-?value|seasonal)|\d ?%/i,
      fact: 'Rate or spread now',
    },
  ],
}

export const survey: Genre = {
  id: 'survey',
  title: 'Survey',
  cue: /\b(?:survey(?:s|ed)?\b|likert\b|questionnaires?\b|nps\b|respondents?\b|polls?\b|polled\b|response rate)/i,
  lines: [
    valuesThatFit,
    {
      id: 'who-is-missing',
      text: 'Say how far the result carries to those who were not asked or did not answer.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:majority|can (?:i|we|they) (?:say|claim)|(?:staff|customer|member|resident|employee|parent|student)s?['’]? survey|we surveyed|before they vote|what to say|representative)\b/i,
      unless:
        /\b(?:not asked|did not answer|non-?respon|selection|how far can|bias|test\b|likert scale|missing (?:values|data|income)|rents?\b|merge\b|pca\b|design (?:a|the)|write (?:a|the|me)|questions for|headline)|^[\s\S]{900}/i,
      explains: true,
    },
    {
      id: 'answers-behind',
      text: 'Give the number of answers behind every percentage.',
      technique: 'output-contract',
      worth: 2,
      small: true,
      when: /%|\bper ?cent/i,
      unless: /\b(?:number of answers|n ?=|counts\b|base\b)/i,
    },
  ],
  slots: [
    {
      id: 'invited',
      question: 'How many people were asked, and how were they picked?',
      given:
        /^(?![\s\S]*(?:%|\bmajority|\bsurvey (?:says|shows|n)|\bpolled\b|\banswers\b))|\b(?:of the \d|out of \d|invited|response rate|sent to|random|likert|merge|pca|which test|test\b|two tables|interviews|wave|income|rent|loves us|columns?\b|n ?\/|of \d[\d.,]* (?:people|employees|members|customers))/i,
      fact: 'Who was asked',
    },
  ],
}

export const statistics: Genre = {
  id: 'statistics',
  title: 'Choice and reading of a statistical method',
  cue: /\b(?:regress(?:ion|ions|ing)?\b(?! to the mean)|r[- ]?squared?\b|r2\b|r²|p ?-?values?\b|p ?[=<>] ?0?\.\d|coefficients?\b|m?anova\b|mixed[- ](?:effects? )?models?\b|logistic\b|poisson\b|residuals?\b|collinear|cox\b|odds ratios?\b|hazard ratios?\b|bayes(?:ian)?\b|t[- ]?tests?\b|chi-?(?:square|2)|spearman\b|pearson\b|mann[- ]whitney|wilcoxon|kruskal|which (?:statistical )?test\b|statistical test|bonferroni|pca\b|kaplan|icc\b|confidence intervals?\b|r ?= ?-?\.?\d|aic\b|auc\b|auroc\b|mediation\b|cp ?k\b|durbin|standard (?:deviation|error)|missing at random|calibrat)/i,
  lines: [
    valuesThatFit,
    {
      id: 'other-choice',
      text: 'Say what in the data would make the other one the better choice.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:t[- ]?test|anova|mann[- ]whitney|wilcoxon|chi[- ]square|fisher|spearman|pearson|poisson|binomial|mixed model|logistic|cox|sobel|bootstrap|lasso|ridge|log|mean|median|propensity \w+|fixed effects|random effects)\b[^.?\n]{0,40}\bor\b[^.?\n]{0,30}\b(?:t[- ]?test|anova|mann|wilcoxon|chi|fisher|spearman|pearson|poisson|negative binomial|mixed|logistic|cox|bootstrap|lasso|ridge|median|mean|fixed|random|kendall)/i,
      unless:
        /\b(?:better choice|assum|who['’]?s right|reviewer|which one and why|sobel|missing\b|drop-?outs?\b|ranks?\b|unbalanced)|^[\s\S]{400}/i,
      explains: true,
    },
    {
      id: 'assumptions',
      text: 'Name the assumption that matters most here and how to check it in the data.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:which|what|right|best) (?:statistical )?test\b/i,
      unless:
        /\b(?:assum|normally distributed|autocorrel|depend|residuals?\b|paired\?|better choice|\bor\b[^.?\n]{0,20}\b(?:t[- ]?test|anova|mann|wilcoxon|chi|mixed|poisson))|^[\s\S]{400}/i,
      explains: true,
    },
    {
      id: 'in-practice',
      text: 'Say what the estimate means in practice, and how uncertain it is.',
      technique: 'output-contract',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:interpret|phrase|report|write|put)\b)(?=[\s\S]*\b(?:coefficients?|regression(?! to the mean)|odds ratios?|hazard|estimates?|fixed effects|glm|logit|slope|intercept)\b)/i,
      unless:
        /\b(?:in practice|uncertain|intervals?\b|one sentence|\d+ words\b|none of|not significant|half of|tables?\b|years?[- ]old|lay(?:man|people|person)?\b|plain (?:english|words|language)|explain)|^[\s\S]{400}/i,
    },
  ],
  slots: [
    {
      id: 'design',
      question: 'How many cases are there, and are they independent, paired or repeated?',
      given:
        /^(?![\s\S]*\b(?:which (?:statistical )?test|t[- ]?test\b[^.?\n]{0,20}\bor\b|or (?:a )?t[- ]?test|anova\b[^.?\n]{0,20}\bor\b|or \w+ ?anova|spearman or|pearson or|can i use|should i use))|n ?= ?\d|\b\d+ (?:\w+ )?(?:people|patients|students|kids|rows|cows|participants|nurses|tickets|tasters|schools|groups|samples|observations|points|plots|questions|each)\b|\b(?:paired|repeated|independent|daily\b|monthly|panel\b|per group\b|autocorrel|likert)/i,
      fact: 'Cases and design',
    },
  ],
}
