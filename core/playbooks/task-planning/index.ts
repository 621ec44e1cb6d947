// Work ordered in time. Plans fail on what must wait, what must be booked, and what is dropped when time runs out.

import { turnout } from '../brainstorming/asking.ts'
import { whenAsked } from '../not-asked.ts'
import type { Genre, Playbook } from '../playbook.ts'
import { petBehaviour } from '../problem-solving/at-home.ts'
import { spaceLayout, trial } from '../problem-solving/craft.ts'
import { rules } from '../problem-solving/design.ts'
import { customers } from '../problem-solving/trade.ts'
import { untilSpelledOut } from '../spelled-out.ts'
import { fitness, mealPlan, recovery, shoppingList } from './body.ts'
import { bigMeal, event, runSheet } from './events.ts'
import { checklist, cropRotation, dailyRhythm, season } from './household.ts'
import { coursePlan, examPlan, skillPlan } from './learning.ts'
import { agenda, giftTable, goals, procedure, retro } from './meetings.ts'
import { costPlan, moneyPlan } from './money.ts'
import { movingHouse, orderOfJobs, renovation } from './moves-and-jobs.ts'
import { whenPlanned } from './not-a-plan.ts'
import { buyingHome, jobSearch, manuscript, papers, venture } from './paths.ts'
import { contentCalendar, marketingPlan } from './publicity.ts'
import { outdoorTrip, packing, roadTrip, trip } from './travel.ts'
import { backwardPlan, cutOver, firstMonths, projectPlan } from './work.ts'

const genres: readonly Genre[] = [
  recovery,
  packing,
  petBehaviour,
  retro,
  agenda,
  goals,
  procedure,
  giftTable,
  papers,
  contentCalendar,
  marketingPlan,
  whenPlanned(firstMonths),
  whenPlanned(movingHouse),
  moneyPlan,
  costPlan,
  buyingHome,
  venture,
  jobSearch,
  cropRotation,
  spaceLayout,
  trial,
  manuscript,
  whenPlanned(examPlan),
  fitness,
  whenPlanned(dailyRhythm),
  coursePlan,
  whenPlanned(skillPlan),
  mealPlan,
  shoppingList,
  bigMeal,
  whenPlanned(cutOver),
  whenPlanned(renovation),
  outdoorTrip,
  roadTrip,
  whenPlanned(trip),
  runSheet,
  event,
  whenPlanned(season),
  backwardPlan,
  orderOfJobs,
  whenPlanned(projectPlan),
  turnout,
  rules,
  customers,
  checklist,
  { id: 'general', title: 'Other plan', lines: [], slots: [] },
]

export const taskPlanning: Playbook = {
  intent: 'task_planning',
  never: [
    'A date, budget, number of people or level that was not given',
    'A table, calendar file or other format',
    'Motivation, rewards or mindset',
    'Medical limits or diets',
  ],
  genres: genres.map((genre) => whenAsked(untilSpelledOut(genre))),
}
