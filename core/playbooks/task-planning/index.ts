// Work ordered in time. Plans fail on what must wait, what must be booked, and what is dropped when time runs out.

import type { Playbook } from '../playbook.ts'
import { fitness, mealPlan, recovery } from './body.ts'
import { bigMeal, event, runSheet } from './events.ts'
import { checklist, dailyRhythm, moneyPlan, season } from './household.ts'
import { coursePlan, examPlan, skillPlan } from './learning.ts'
import { movingHouse, orderOfJobs, renovation } from './moves-and-jobs.ts'
import { outdoorTrip, packing, roadTrip, trip } from './travel.ts'
import { backwardPlan, contentCalendar, cutOver, firstMonths, projectPlan } from './work.ts'

export const taskPlanning: Playbook = {
  intent: 'task_planning',
  never: [
    'A date, budget, number of people or level that was not given',
    'A table, calendar file or other format',
    'Motivation, rewards or mindset',
    'Medical limits or diets',
  ],
  genres: [
    recovery,
    packing,
    contentCalendar,
    firstMonths,
    movingHouse,
    moneyPlan,
    examPlan,
    fitness,
    coursePlan,
    skillPlan,
    mealPlan,
    bigMeal,
    cutOver,
    renovation,
    outdoorTrip,
    roadTrip,
    trip,
    runSheet,
    event,
    season,
    backwardPlan,
    orderOfJobs,
    projectPlan,
    checklist,
    dailyRhythm,
    {
      id: 'general',
      title: 'Other plan',
      lines: [
        {
          id: 'what-depends',
          text: 'Mark which steps have to wait for others, and where there is slack if something slips.',
          technique: 'constraints',
          worth: 1,
          when: /\bsteps?\b|\beverything\b|\border\b|\bsequence\b|\btimeline\b|\bproject\b|\bbefore\b|\bset up\b|\bopen(?:ing)?\b|\borgani[sz]|\bdue\b|\bhand(?:ing)?[- ]?(?:in|over)\b|\bplaybook\b|\bwhole process|\bfrom .{1,40} to\b|\bneed to\b|\bhas to happen|\bleft (?:to do|before)|\bweeks (?:until|till|before)|\bmonths from\b|\btender\b|\bby end of\b/i,
          unless:
            /\bslack\b|\bbuffer|\bdependenc|\bin order\b|\bwho does what when|\bhabit|\bstop \w+ing\b|\bdetox|\broutine\b|\bshifts?\b|\brota\b|\bcalendar of small|\bfilms\b|\bbook club\b|\bread(?:ing)?\b|\bpaper\b|\bessay\b|\bthesis\b|\bagenda\b|\bcadence\b|\bflashcards\b|\bminutes each\b|\broute\b/i,
        },
      ],
      slots: [
        {
          id: 'deadline',
          wording: 'deadline/general',
          question: 'By when must it be done?',
          given:
            /\bby\b|\bin \d|\b\d+ (?:days?|weeks?|months?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b/i,
          fact: 'Deadline',
        },
        {
          id: 'means',
          wording: 'means/general',
          question: 'How much time, money and help do you have?',
          given: /\bhours?\b|\bmin(?:ute)?s?\b|[£$€]\s?\d|\bbudget\b|\bpeople\b|\balone\b|\bteam\b/i,
          fact: 'Time, money, help',
        },
      ],
    },
  ],
}
