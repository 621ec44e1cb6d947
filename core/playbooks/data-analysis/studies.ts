// Data that was collected to answer a question: experiments, samples, surveys, statistical methods.

import type { Genre } from '../playbook.ts'

export const abTest: Genre = {
  id: 'ab-test',
  title: 'A/B test or comparison of two groups',
  cue: /\b(?:a ?\/ ?b(?:[- ]?tests?)?\b|split test|variants?\b|experiments?\b|control (?:group|arm|\d)|control:|ctrl\b|uplift|significant ?\?|is (?:it|this) significant|ship it\b|holdout\b|is (?:the|this) difference (?:real|significant)|is \S+ out of \d+ (?:vs|versus|better))/i,
  lines: [
    {
      id: 'size-and-interval',
      text: 'Give the size of the difference with its uncertainty, not only whether it is significant.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:intervals?\b|ci\b|effect size|uncertainty|how (?:many|long|large a sample)|sample size)/i,
    },
    {
      id: 'fair-comparison',
      text: 'Say whether early stopping, uneven groups or several metrics could explain it.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:a ?\/ ?b\b|visitors?\b|users?\b|conversion|sign-?ups?\b|clicks?\b|ship\b|checkout|newsletter)/i,
      unless:
        /\b(?:peek|early stopping|stopp(?:ed|ing) (?:early|rule)|multiple (?:comparisons|testing)|sample ratio|srm\b|randomi[sz])/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'decided_before',
      question: 'Were the length of the test and the main metric fixed before it began?',
      given:
        /\b(?:pre-?regist|planned\b|fixed\b|in advance|primary metric|protocol\b|before (?:it|we) (?:began|started))/i,
      fact: 'Decided in advance',
    },
    {
      id: 'cost_of_error',
      question: 'What does it cost you to be wrong: shipping a dud, or missing a win?',
      given: /\b(?:cost(?:s|ly)?\b|risk|revenue|margin|cheap to revert)/i,
      fact: 'Cost of being wrong',
    },
  ],
}

export const sampleSize: Genre = {
  id: 'sample-size',
  title: 'Sample size and power',
  cue: /\b(?:sample size|power (?:analysis|calculation)|power \.?\d|how many (?:users|people|visitors|participants|patients|subjects|samples|answers|responses|respondents|observations|more)\b|is (?:a sample of |an? n of |n ?= ?)?\d+ (?:\w+ )?enough|minimum detectable|mde\b|sample of \d+)/i,
  lines: [
    {
      id: 'assumptions-and-slack',
      text: 'State the assumptions behind the number, and how it changes if the true effect is half as large.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:assumptions?\b|sensitiv|half as large|if (?:d|the effect) is)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'smallest_effect',
      question: 'What is the smallest difference that would matter to you?',
      given:
        /\b(?:detect\b|uplift|lift\b|d ?= ?\.?\d|effect\b|difference|margin of error|from \d[\d.]*% to)/i,
      fact: 'Smallest difference that matters',
    },
    {
      id: 'baseline',
      question: 'What is the rate or spread now?',
      given:
        /\b(?:baseline|sd\b|standard deviation|conversion (?:is|of)|from \d|d ?= ?\.?\d|\d+(?:\.\d+)? ?%)/i,
      fact: 'Rate or spread now',
    },
  ],
}

export const survey: Genre = {
  id: 'survey',
  title: 'Survey',
  cue: /\b(?:survey(?:s|ed)?\b|likert\b|questionnaires?\b|nps\b|respondents?\b|polls?\b|polled\b|response rate|exit interviews?\b|open (?:questions|answers))/i,
  lines: [
    {
      id: 'who-is-missing',
      text: 'Say who did not answer and how far the result carries beyond those who did.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:results?\b|respondents|poll|nps\b|supports?\b|happy\b|prefer|satisf|rated\b|say\b|loves?\b)|%/i,
      unless:
        /\b(?:did not answer|non-?respon|representativ|selection|how far can|bias|likert|missing (?:values|data|income)|rents?\b|merge\b)/i,
      explains: true,
    },
    {
      id: 'answers-behind',
      text: 'Give the number of answers behind every percentage.',
      technique: 'output-contract',
      worth: 2,
      when: /%|\bper ?cent/i,
      unless: /\b(?:number of answers|n ?=|counts\b|base\b)/i,
    },
  ],
  slots: [
    {
      id: 'invited',
      question: 'How many people were asked, and how were they picked?',
      given:
        /\b(?:of the \d|out of \d|invited|response rate|sent to|random|n ?\/|of \d[\d.,]* (?:people|employees|members|customers))/i,
      fact: 'Who was asked',
    },
  ],
}

export const statistics: Genre = {
  id: 'statistics',
  title: 'Choice and reading of a statistical method',
  cue: /\b(?:regress(?:ion|ions|ing)?\b(?! to the mean)|r[- ]?squared?\b|r2\b|r²|p ?-?values?\b|p ?[=<>] ?0?\.\d|coefficients?\b|m?anova\b|mixed[- ](?:effects? )?models?\b|logistic\b|poisson\b|residuals?\b|collinear|cox\b|odds ratios?\b|hazard ratios?\b|bayes(?:ian)?\b|t[- ]?tests?\b|chi-?(?:square|2)|spearman\b|pearson\b|mann[- ]whitney|wilcoxon|kruskal|which (?:statistical )?test\b|statistical test|bonferroni|pca\b|kaplan|icc\b|confidence intervals?\b|r ?= ?-?\.?\d|aic\b|auc\b|auroc\b|mediation\b|cp ?k\b|durbin|standard (?:deviation|error)|missing at random|calibrat)/i,
  lines: [
    {
      id: 'assumptions',
      text: 'Name the assumptions that matter here and how each would show in this data.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:which (?:\w+ )?(?:test|model|method)\b|(?:t[- ]?test|anova|mann|wilcoxon|chi|spearman|pearson|poisson|binomial|mixed|logistic|cox|median)\b[^.?\n]{0,40}\bor\b|or (?:an? )?(?:t[- ]?test|\w+ ?anova|mann|wilcoxon|chi|spearman|pearson|poisson|negative binomial|mixed|logistic|cox)\b|can i (?:still )?use\b|should i use\b|appropriate\b|right (?:test|model)|here right\b)/i,
      unless: /\b(?:assum|normally distributed|residuals?\b)/i,
      explains: true,
    },
    {
      id: 'in-practice',
      text: 'Say what the estimate means in practice, and how uncertain it is.',
      technique: 'output-contract',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:interpret|phrase|explain|mean(?:s|ing)?|report|write|put)\b)(?=[\s\S]*\b(?:coefficients?|regression(?! to the mean)|odds ratios?|hazard|estimates?|fixed effects|glm|logit|slope|intercept)\b)/i,
      unless: /\b(?:in practice|uncertain|intervals?\b|one sentence|\d+ words\b)/i,
    },
  ],
  slots: [
    {
      id: 'design',
      question: 'How many cases are there, and are they independent, paired or repeated?',
      given:
        /\b(?:n ?= ?\d|\d+ (?:people|patients|students|kids|rows|cows|participants|nurses|tickets|tasters|schools|groups|samples|observations|points)|paired|repeated|independent|daily\b|monthly|panel\b|per group\b)/i,
      fact: 'Cases and design',
    },
    {
      id: 'question',
      question: 'Which question should the analysis answer?',
      given:
        /\b(?:whether\b|if\b|differen|predict|effect|relation|compar|vs\.?\b|trend|why\b|mean(?:s|ing)?\b|phrase\b)/i,
      fact: 'Question to answer',
    },
  ],
}
