// Plans of daily life: money, gardens, lists, days.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const moneyPlan: Genre = {
  id: 'money-plan',
  title: 'Budget, saving or debt plan',
  cue: named(
    /\b(?:monthly|household|family|wedding|student|personal) budget\b|\bbudget (?:plan|for)\b|\bsav(?:e|ing|ings) (?:plan|up|for|goal)|\bdebt\b|\bsnowball\b|\bemergency fund|\bpay(?:ing)? off\b|\bdeposit for a (?:house|flat)|\bfinancial plan|\bdown payment/i,
  ),
  lines: [
    {
      id: 'months-shown',
      text: 'Show the balance after each month, and set aside something for costs that come once a year.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bonce a year\b|\birregular\b|\bmonth[- ]by[- ]month|\bbalance after|\bsinking fund/i,
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
      given: /@ ?\d|\b\d+(?:[.,]\d+)? ?%|\bno debts?\b|\bdebt[- ]free|\binterest\b/i,
      fact: 'Debts and interest',
    },
    {
      id: 'goal',
      wording: 'goal/money-plan',
      question: 'How much do you want to have, and by when?',
      given: /\bby (?:the|christmas|xmas|summer|next|\d)|\bin \d+ (?:months|years)\b|\bmonths?\b|\bgoal\b/i,
      fact: 'Goal',
    },
  ],
}

export const season: Genre = {
  id: 'season',
  title: 'Garden, farm or apiary through the year',
  cue: named(
    /\bgarden(?:ing)?\b|\ballotment\b(?! of)|\braised beds?|\bsow(?:ing)?\b|\bplant(?:ing|s)? (?:calendar|schedule|plan|out)|\bvegetables?\b|\borchard|\bbee ?keep|\bhives?\b|\blambing|\bewes\b|\bsheep\b|\bgreenhouse|\blawn\b|\bchickens?\b|\bfarm\b|\bharvest|\brepot/i,
  ),
  lines: [
    {
      id: 'signs-not-dates',
      text: 'Tie tasks to what can be seen (soil warmth, buds, last frost) as well as to dates.',
      technique: 'constraints',
      worth: 3,
      when: /\bcalendar|\bwhen\b|\bmonth|\bspring\b|\bseason|\bmarch\b|\bsow|\bplan(?:t|ting)\b|\buntil\b|\byear\b/i,
      unless:
        /\bsigns?\b|\blast frost|\bsoil (?:warmth|temperature)|\bphenolog|\bone saturday|\blambing|\bewes\b|\bsheep\b/i,
    },
  ],
  slots: [
    {
      id: 'climate',
      question: 'Where is it (region, height or hardiness zone)?',
      given: /\bzone \d|\bin [A-Z][a-z]+|\bdevon\b|\bcoast|\balpine|\bnorth|\bsouth|\baltitude|\bclimate/i,
      fact: 'Climate',
    },
    {
      id: 'ground',
      question: 'How big is it, what soil, how much sun?',
      given:
        /\bm²|\bm2\b|\bacres?\b|\bhectares?\b|\bbeds?\b|\bbalcony|\bclay|\bsandy|\bsunny|\bshade|\bsun\b|\bhives\b|\bewes\b/i,
      fact: 'Ground',
    },
  ],
}

export const checklist: Genre = {
  id: 'checklist',
  title: 'Checklist',
  cue: named(
    /\bcheck-?lists?\b|\bprep list|\bto-?do list|\bwhat (?:to|do i need to) prepare\b|\bprocedure\b|\bclosing (?:the|up)\b[^.\n]{0,20}\blist/i,
  ),
  lines: [
    {
      id: 'in-order-and-showstoppers',
      text: 'Put the items in the order of doing, and mark those that stop everything if missed.',
      technique: 'constraints',
      worth: 2,
      unless: /\bin order\b|\bpriorit|\bgroup(?:ed)? by\b|\bcritical\b|\bstop everything|\border of doing/i,
    },
  ],
  slots: [
    {
      id: 'setting',
      wording: 'setting/checklist',
      question: 'What is particular about your case: place, size, rules that apply?',
      given: /\d|,|\bwith\b|\bin [A-Z]|\bspain\b|\bsmall\b|\brestaurant\b|\bwebshop\b/i,
      fact: 'Setting',
    },
  ],
}

export const dailyRhythm: Genre = {
  id: 'daily-rhythm',
  title: 'Day, week or routine',
  cue: named(
    /\bplan my (?:day|week|weekend|month|sunday|saturday|morning|evening)|\b(?:daily|weekly|morning|evening|bedtime|night|study) (?:schedule|routine|plan|time ?table|rhythm)|\broutine\b|\bmy (?:day|week|sunday|saturday|weekend)\b|\brota\b|\btime ?table for\b|\btime-?block|\bhabit/i,
  ),
  lines: [],
  slots: [
    {
      id: 'fixed_times',
      question: 'Which times are fixed (work, school, sleep)?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm)\b|\b\d{1,2} to \d{1,2}\b|\bfull[- ]time|\bwork\b|\bschool\b|\bshift/i,
      fact: 'Fixed times',
    },
    {
      id: 'must_fit',
      question: 'What has to fit in, and what matters most?',
      given: /\bmust\b|\bneed to\b|\bhave to\b|\bwant to\b|\bfit in\b|\+|,/i,
      fact: 'Has to fit in',
    },
  ],
}
