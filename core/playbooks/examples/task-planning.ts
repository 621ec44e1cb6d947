// Prompts for the genres of planning.

import { everyday } from './everyday.ts'
import type { GenreExamples } from './genre-examples.ts'

export const taskPlanningExamples: GenreExamples = {
  ...everyday(
    'pet-behaviour',
    'retro',
    'agenda',
    'goals',
    'procedure',
    'gift-table',
    'papers',
    'buying-home',
    'venture',
    'job-search',
    'crop-rotation',
    'space-layout',
    'trial',
    'manuscript',
    'shopping-list',
    'turnout',
    'rules-and-incentives',
    'customers',
  ),
  'care-and-recovery': {
    picks: [
      'what to prepare before my knee operation on the 3rd',
      'plan for the first month with our newborn',
    ],
    skips: ['plan a surprise party for the nurses’ choir', '12 week plan to run 10k'],
  },
  'packing-list': {
    picks: [
      'packing list, one week sweden, hand luggage',
      'What should I pack for a week of camping with a toddler?',
    ],
    skips: ['itinerary for a week in sweden', 'checklist for closing the shop'],
  },
  'content-calendar': {
    picks: ['content calendar for a bike shop, june', 'posting schedule for our choir, 2 posts a week'],
    skips: ['garden calendar for june', 'launch plan for our new bike'],
  },
  'marketing-plan': {
    picks: ['create a marketing plan for a barber', 'promotion plan for our choir concert'],
    skips: ['content calendar for a bike shop', 'project plan website relaunch'],
  },
  'first-months': {
    picks: ['90 day plan, new head of a kindergarten', 'onboarding plan for a new receptionist'],
    skips: ['plan my first marathon', '4 week spanish plan'],
  },
  moving: {
    picks: ['moving house on the 12th, what when', 'We move our office with 20 desks in June. Plan it.'],
    skips: ['learning path so i can move into data analysis', 'migration plan for our mail server'],
  },
  'money-plan': {
    picks: ['budget plan for a student, 900 a month', 'how do i pay off 3 cards with 400 a month, plan pls'],
    skips: ['plan a cheap trip to Rome', 'project plan, budget 4k'],
  },
  'cost-plan': {
    picks: [
      'make a budget plan for a puppy',
      'cost breakdown for a loft ladder',
      'rough budget for redoing the kitchen',
    ],
    skips: ['monthly budget for a student', 'plan my week'],
  },
  'exam-plan': {
    picks: [
      'study plan for my anatomy exam in 4 weeks',
      'revision timetabel 6 gcses',
      'ielts in 5 weeks, 1h a day',
    ],
    skips: ['rota for saturday and sunday', 'learn to draw in 6 weeks'],
  },
  'course-plan': {
    picks: [
      'syllabus for a 6-week evening class in bookbinding',
      'Lesson plan on magnets, 45 minutes, year 3',
    ],
    skips: ['how do i learn bookbinding in 6 weeks', 'potty training, long weekend'],
  },
  'skill-plan': {
    picks: [
      'learn the ukulele in 3 months, 15 min a day',
      'Reading plan to understand economics, 4 hours a week',
      'zero to basic norwegian by june',
    ],
    skips: ['study plan for the chemistry exam', 'plan a weekend in oslo'],
  },
  fitness: {
    picks: [
      'couch to 5k, 3 days a week',
      'Training plan for a half marathon in October, I run 20 km a week.',
    ],
    skips: ['meal plan for a week', 'training plan for new baristas', 'save 10k in two years'],
  },
  'meal-plan': {
    picks: ['meal plan for 2, one week, cheap', 'weekly menu for a family of five, one oven'],
    skips: ['timeline for cooking a goose', 'party for 20 kids'],
  },
  'big-meal': {
    picks: ['turkey for 10, one oven, eat at 5', 'christmas dinner timings for 8 please'],
    skips: [
      'meal plan for christmas week',
      'plan my birthday party',
      'murder-mystery dinner for 9, plan the week before',
    ],
  },
  'cut-over': {
    picks: [
      'migrate 30 mailboxes to a new provider in a weekend, plan',
      'Rollout of the new till software in 6 shops',
    ],
    skips: [
      'retro on friday after a release with a rollback, plan the hour',
      'we move house in june',
      'project plan for a garden shed',
    ],
  },
  renovation: {
    picks: ['bathroom renovation, in what order', 'Plan restoring an old rowing boat by May'],
    skips: ['plan a housewarming party', 'restaurant opening in may, steps'],
  },
  'outdoor-trip': {
    picks: ['hut to hut hike, 5 days in the Dolomites', 'plan a 3-day kayaking weekend for beginners'],
    skips: ['3 days in Vienna', 'packing list for a hike'],
  },
  'road-trip': {
    picks: [
      'road trip through Scotland, 8 days, two kids',
      'two weeks in Japan in october',
      '5 days in Sicily by train',
    ],
    skips: ['weekend in Porto', 'tell my bank i will be travelling in italy'],
  },
  trip: {
    picks: [
      'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums',
      '3 days in rome, first time',
      'itinerary krakow 48h',
    ],
    skips: [
      'shift plan, max 4 nights in a row',
      'to-do list till after the holidays',
      'packing list for rome',
    ],
  },
  'run-sheet': {
    picks: ['run sheet for a gala, doors 18:00', 'Running order for a strategy day, 9 people'],
    skips: ['plan a wedding for 80', 'migration runbook, saturday night'],
  },
  event: {
    picks: [
      'plan a wedding for 60, august, 8k',
      'My son turns 6, plan the birthday party, 12 kids, garden',
      'village fete in june, who books what',
    ],
    skips: ['learn welsh before my wedding', 'grade 100 essays by sunday'],
  },
  season: {
    picks: ['vegetable garden, what when, from march', 'Make a calendar for a beginner with two hives'],
    skips: ['plan a garden party', 'content calendar for a garden centre'],
  },
  'backward-plan': {
    picks: [
      'backwards plan, brochure must be out 1 june',
      'Printing takes 8 working days: when must the text be ready?',
    ],
    skips: ['4 week plan to stop biting my nails', 'reading plan for 12 books'],
  },
  'order-of-jobs': {
    picks: [
      'in what order: laundry, call, lasagne, bins',
      'What should I do first, passport expired and flight in 20 days',
    ],
    skips: ['meal plan for two'],
  },
  'project-plan': {
    picks: ['project plan website relaunch, 6 weeks, 2 people', 'Roadmap to ISO 9001 in a year'],
    skips: ['my week: plan it', 'couch to 10k'],
  },
  checklist: {
    picks: ['checklist for closing a campsite in october', 'prep list for a hygiene inspection tomorrow'],
    skips: ['go-live checklist, server migration', 'packing checklist for oslo'],
  },
  'daily-rhythm': {
    picks: ['plan my week', 'evening routine for two tired parents', 'cleaning rota for 4 flatmates'],
    skips: ['stage plan for the theatre', 'workout plan, 3x a week'],
  },
}
