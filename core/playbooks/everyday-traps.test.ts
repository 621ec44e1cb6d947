// The one thing forgotten in everyday requests, and the same words meant otherwise.

import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { brainstorming } from './brainstorming.ts'
import type { Playbook } from './playbook.ts'
import { problemSolving } from './problem-solving/index.ts'
import { taskPlanning } from './task-planning/index.ts'

const linesOf = (playbook: Playbook, prompt: string): string[] => {
  const document = parse(prompt)
  const genre = playbook.genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : (cue?.test(document.requestText) ?? true),
  )
  return (genre?.lines ?? [])
    .filter(({ when, unless, small }) => !small && (!when || when.test(prompt)) && !unless.test(prompt))
    .map(({ id }) => id)
}

describe('advice', () => {
  it.each([
    ['how do I get red wine out of a wool rug', 'would-set-it'],
    ['how to remove rust from a cast iron pan', 'would-set-it'],
    ['ants in the kitchen every morning', 'where-it-gets-in'],
    ['my dog barks at the postman every day, how do I stop it', 'what-rewards-it'],
    ['should we get a dog, we both work full time', 'hours-money-absence'],
    ['how can I save money on groceries', 'money-per-year-first'],
    ['how do I make friends in a new city', 'same-people-again'],
    ['what should I charge for tutoring', 'unpaid-hours-in-price'],
    ['how much should I charge to design a logo', 'rounds-and-extras'],
    ['how much is my old stamp collection worth', 'sold-not-asking'],
    ['what to look for when buying a used car', 'walk-away-finding'],
    ["client hasn't paid my invoice for 3 months", 'steps-up-to-claim'],
    ['how do I get more customers for my bakery', 'told-within-a-month'],
    ['how do we get more parents to come to the meetings', 'asked-in-person'],
    ['is it worth learning piano at 40', 'cheap-trial'],
    ["is a master's degree in marketing worth it", 'doors-it-opens'],
    ['which gym membership is cheaper, 30 a month or 300 a year', 'whole-term-cost'],
    ['repair or replace a 10 year old washing machine', 'repair-price-limit'],
    ['should I buy an electric car', 'price-that-flips-it'],
    ['excel file with 40k rows takes forever to open', 'measure-then-fix'],
    ['how can I get better at chess', 'practice-put-off'],
    ['neighbour plays loud music every night', 'write-down-from-now'],
    ['interview tomorrow for a barista job', 'follow-up-after-it'],
    ['convince me not to get a tattoo', 'strongest-reason-answered'],
    ['split the chores between three flatmates', 'remembering-counts'],
    ['arrange a home office, desk and shelves, in a room of 2.5 x 3 m', 'measures-add-up'],
    ['I want to build an app for dog walkers', 'what-exists-already'],
    [
      'my novel drags in the second act: the keeper has found the letters, her brother denies all of it, and the ferry is not due for a week. how do I fix it',
      'from-what-is-planted',
    ],
    ['my players burned down the tavern, what now', 'not-taken-back'],
    ['how can I test whether a new sign makes any difference in my shop', 'by-lot-and-how-many'],
    ['two shifts of 6 hours and 40 orders, is this doable?', 'figure-that-breaks-it'],
    ['my wordpress shows a white screen since the update', 'back-up-first'],
  ])('%s', (prompt, line) => {
    expect(linesOf(problemSolving, prompt)).toContain(line)
  })

  it.each([
    'how do I remove a background from a photo',
    'second hand smoke in my building',
    'how much should I tip in new york',
    'my players keep losing in the second half',
    'how to find clients data in sql',
    "what's the best way to study for a chemistry exam",
  ])('nothing: %s', (prompt) => {
    expect(linesOf(problemSolving, prompt)).toEqual([])
  })
})

describe('ideas', () => {
  it.each([
    ['baby girl names that are not too common', 'nickname-and-spelling'],
    ['name for our puppy', 'unlike-commands'],
    ['fantasy football team names', 'not-on-every-list'],
    ['names for my podcast about tea', 'spelt-after-hearing'],
    ['a hashtag for our street festival', 'read-without-gaps'],
    ['gift for my boss', 'value-where-awkward'],
    ['games similar to Stardew Valley', 'known-to-every-fan'],
    ['halloween costume ideas', 'from-the-wardrobe'],
    ['first date ideas', 'easy-to-end'],
    ['team building activities for 20 people', 'who-cannot-join'],
    ['ideas for a small balcony', 'measure-before-buying'],
    ['fundraising ideas for our school', 'left-after-costs'],
    ['python project ideas for beginners', 'harder-than-it-looks'],
    ['things to do with a toddler on a rainy day', 'how-long-it-holds'],
    ['party games for six children', 'nobody-sits-out'],
    ['where to travel in november', 'weather-and-closed'],
    ['persuasive speech topics', 'both-sides-arguable'],
    ['what should I ask at a flat viewing', 'answer-that-warns'],
    ['what can I cook with eggs, potatoes and spinach', 'mark-what-is-missing'],
    ['shop window ideas for a tea shop', 'seen-in-three-seconds'],
    ['what to do with a box of old letters', 'before-it-is-thrown'],
    ['small tattoo ideas', 'after-ten-years'],
    ['I want to start a podcast about canals', 'ten-episodes-named'],
  ])('%s', (prompt, line) => {
    expect(linesOf(brainstorming, prompt)).toContain(line)
  })

  it.each([
    'name for a mobile dog wash van',
    'names for variables in a horse racing simulation',
    'themes for a kids party',
    'halloween costumes using only a cardboard box',
    'questions for a science quiz',
    'leftover fabric ideas',
    'milk goes bad in my fridge when?',
    'hashtags for a post about remote work',
  ])('nothing: %s', (prompt) => {
    expect(linesOf(brainstorming, prompt)).toEqual([])
  })
})

describe('plans', () => {
  it.each([
    ['agenda for a team meeting', 'decided-by-the-end'],
    ['retro agenda for friday', 'quiet-heard-first'],
    ['sop for handling returns', 'when-a-step-fails'],
    ['okrs for a customer support team', 'today-beside-target'],
    ['fundraising plan to raise $5000 for a playground', 'gifts-by-size'],
    ['help me apply for a schengen visa', 'papers-that-expire'],
    ['plan to find a new job in 3 months', 'what-silence-means'],
    ['writing schedule for my thesis', 'readers-and-rewrite'],
    ['steps to buying a first house', 'lost-if-it-falls-through'],
    ['how to start a small bakery business', 'sales-a-day'],
    ['crop rotation for three beds', 'bed-is-free-in-time'],
    ['rota for weekend shifts', 'who-steps-in'],
    ['bbq for 25 people', 'amounts-and-holding'],
    ['plan a birthday party for my 5 year old', 'arrivals-and-pick-up'],
    ['lesson plan on photosynthesis', 'usual-misconception'],
    ['monthly budget for a student', 'costs-once-a-year'],
    ['grocery list on a budget', 'amounts-as-sold'],
    ['puppy training schedule', 'step-by-behaviour'],
    ['packing list for a flight to oslo', 'cabin-or-hold'],
  ])('%s', (prompt, line) => {
    expect(linesOf(taskPlanning, prompt)).toContain(line)
  })

  it.each([
    'agenda setting theory outline',
    'rota virus vaccination schedule',
    'goals of the french revolution',
    'write a stored procedure',
    'potty training plan',
    'packing list, bologna',
    'schedule my day: gym, apply for a passport',
  ])('nothing: %s', (prompt) => {
    expect(linesOf(taskPlanning, prompt)).toEqual([])
  })
})
