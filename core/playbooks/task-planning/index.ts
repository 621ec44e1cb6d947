// Work ordered in time. Plans fail on what must wait, what must be booked, and what is dropped when time runs out.

import type { Playbook } from '../playbook.ts'
import { fitness, mealPlan, recovery } from './body.ts'
import { bigMeal, event, runSheet } from './events.ts'
import {
  checklist,
  dailyRhythm,
  moneyPlan,
  movingHouse,
  orderOfJobs,
  renovation,
  season,
} from './household.ts'
import { coursePlan, examPlan, skillPlan } from './learning.ts'
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
    examPlan,
    coursePlan,
    skillPlan,
    fitness,
    mealPlan,
    bigMeal,
    cutOver,
    movingHouse,
    renovation,
    outdoorTrip,
    roadTrip,
    trip,
    runSheet,
    event,
    season,
    moneyPlan,
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
          unless: /\bslack\b|\bbuffer|\bdependenc|\bin order\b|\bwho does what when/i,
        },
      ],
      slots: [
        {
          id: 'deadline',
          question: 'By when must it be done?',
          given:
            /\bby\b|\bin \d|\b\d+ (?:days?|weeks?|months?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b/i,
          fact: 'Deadline',
        },
        {
          id: 'means',
          question: 'How much time, money and help do you have?',
          given: /\bhours?\b|\bmin(?:ute)?s?\b|[£$€]\s?\d|\bbudget\b|\bpeople\b|\balone\b|\bteam\b/i,
          fact: 'Time, money, help',
        },
      ],
    },
  ],
}
