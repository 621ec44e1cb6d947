// Plans in money: months of a household, and what a single thing will cost.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const moneyPlan: Genre = {
  id: 'money-plan',
  title: 'Budget, saving or debt plan',
  cue: named(
    /^budget (?:on|for someone)\b|\bbudget\b[^.\n]{0,20}\btake[- ]home\b|\b(?:monthly|household|family|student|personal) budget\b|\bbudget (?:plan |for )+(?:an? )?(?:student|family|couple|person|household|month|single|me\b)|\bsave [£$€]?\d|\bsav(?:e|ing|ings) (?:plan|up|for|goal)|\bdebt\b|\bsnowball\b|\bemergency fund|\bpay(?:ing)? off\b|\bdeposit for a (?:house|flat)|\bfinancial plan|\bdown payment/i,
  ),
  lines: [
    {
      id: 'months-shown',
      text: 'Show the balance after each month, and set aside something for costs that come once a year.',
      technique: 'output-contract',
      worth: 2,
      when: /\b(?:\d+|two|three|four|five|six|nine|twelve|eighteen) ?(?:months?|years?)\b|\bmonths?\b[^.\n]{0,6}\d|\b(?:a|one|next) year\b|\bpay(?:ing)? off\b|\bsnowball\b|\bby (?:next |the end|christmas|xmas|summer|spring|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|\bsave [£$€]?\d/i,
      unless:
        /\bproject plan\b|\bguests\b|\bonce a year\b|\birregular\b|\bmonth[- ]by[- ]month|\bbalance after|\bsinking fund/i,
    },
    {
      id: 'costs-once-a-year',
      text: 'Set aside a monthly sum for costs that come once or twice a year, and name them.',
      technique: 'constraints',
      worth: 2,
      when: /\bbudget\b/i,
      unless:
        /\bonce (?:or twice )?a year\b|\birregular\b|\bsinking fund|\bproject plan\b|\bguests\b|\bpay(?:ing)? off\b|\bsnowball\b|\bsave [£$€]?\d|\bmonths\b|\bby (?:next |the end|christmas|xmas|summer)|\bwedding\b|\btrip\b|\bsav(?:e|ing)\b/i,
    },
  ],
  slots: [
    {
      id: 'in_and_out',
      question: 'What comes in each month, and what goes out without fail?',
      given:
        /\bincome\b|\bearn|\bsalary\b|\bnet\b|\bbring home\b|\b(?:rent|mortgage|wages?|pension) (?:is |of )?[£$€]?\d|\b\d+ ?k?\/mo\b|\ba month\b|\bper month\b|\btake[- ]home/i,
      fact: 'Income and fixed costs',
    },
    {
      id: 'debts',
      question: 'Which debts are there, at which interest?',
      given:
        /\bsav(?:e|ing)\b|\bemergency fund\b|\bbudget for\b|@ ?\d|\b\d+(?:[.,]\d+)? ?%|\bdebts? \d|\b(?:card|loan) at \d|\bno debts?\b|\bdebt[- ]free|\binterest\b/i,
      fact: 'Debts and interest',
    },
    {
      id: 'goal',
      wording: 'goal/money-plan',
      question: 'How much do you want to have, and by when?',
      given:
        /\bmonthly budget\b|\bbudget for\b|\bpay(?:ing)? off\b|\bby (?:the|christmas|xmas|summer|next|\d)|\bin \d+ (?:months|years)\b|\bmonths?\b|\bgoal\b/i,
      fact: 'Goal',
    },
  ],
}

export const costPlan: Genre = {
  id: 'cost-plan',
  title: 'What a thing will cost',
  cue: named(
    /\b(?:budget|cost) (?:plan|estimate|breakdown)\b|\b(?:detailed|wedding|trip|event|project|party|renovation) budget\b|\b(?:rough|ballpark) (?:budget|costs?|price|figure)\b|\bbudget for (?:the|an?|my|our|\w+ing)\b|\bcost-benefit\b/i,
  ),
  lines: [
    {
      id: 'forgotten-costs',
      text: 'Name the costs usually forgotten, each with its own line, and set a reserve.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\busually forgotten\b|\bcontingency\b|\breserve\b|\bexact figures\b|\bhypothetical\b|\broutine\b|\bworkout\b|\bcost-benefit\b/i,
    },
  ],
  slots: [
    {
      id: 'cost_basis',
      question: 'Where is it, to what standard, and who does the work?',
      given:
        /^(?![\s\S]*\b(?:bath\w*|kitchen|loft|roof|extension|renovat\w*|refurb\w*|remodel\w*|rewir\w*|garage|deck|patio|fence)\b)|\bdiy\b|\bmyself\b|\bbuilder|\bcontractor/i,
      fact: 'Place, standard and who does it',
    },
  ],
}
