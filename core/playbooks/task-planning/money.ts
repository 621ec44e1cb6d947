// Plans in money: months of a household, and what a single thing will cost.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const moneyPlan: Genre = {
  id: 'money-plan',
  title: 'Budget, saving or debt plan',
  cue: named(
    /\b(?:monthly|household|family|student|personal) budget\b|\bbudget (?:plan |for )+(?:an? )?(?:student|family|couple|person|household|month|single|me\b)|\bsave [£$€]?\d|\bsav(?:e|ing|ings) (?:plan|up|for|goal)|\bdebt\b|\bsnowball\b|\bemergency fund|\bpay(?:ing)? off\b|\bdeposit for a (?:house|flat)|\bfinancial plan|\bdown payment/i,
  ),
  lines: [
    {
      id: 'months-shown',
      text: 'Show the balance after each month, and set aside something for costs that come once a year.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bproject plan\b|\bguests\b|\bonce a year\b|\birregular\b|\bmonth[- ]by[- ]month|\bbalance after|\bsinking fund/i,
    },
  ],
  slots: [
    {
      id: 'in_and_out',
      question: 'What comes in each month, and what goes out without fail?',
      given: /\bincome\b|\bearn|\bsalary\b|\b\d+ ?k?\/mo\b|\ba month\b|\bper month\b|\btake[- ]home/i,
      fact: 'Income and fixed costs',
    },
    {
      id: 'debts',
      question: 'Which debts are there, at which interest?',
      given:
        /\bsav(?:e|ing)\b|\bemergency fund\b|\bbudget for\b|@ ?\d|\b\d+(?:[.,]\d+)? ?%|\bno debts?\b|\bdebt[- ]free|\binterest\b/i,
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
    /\b(?:budget|cost) (?:plan|estimate|breakdown)\b|\b(?:detailed|wedding|trip|event|project|party|renovation) budget\b|\bbudget for (?:the|an?|my|our)\b|\bcost-benefit\b/i,
  ),
  lines: [
    {
      id: 'estimates-marked',
      text: 'Mark which figures are estimates, and put in a line for what is usually forgotten.',
      technique: 'constraints',
      worth: 3,
      unless: /\busually forgotten\b|\bcontingency\b|\breserve\b|\bexact figures\b/i,
    },
  ],
  slots: [],
}
