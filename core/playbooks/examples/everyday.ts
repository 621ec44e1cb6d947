// Prompts for the genres of everyday life, some of which several playbooks share.

import type { GenreExamples } from './genre-examples.ts'

const EVERYDAY = {
  argument: {
    picks: ['convince me not to move to the sea', 'debate me: libraries should open on sundays'],
    skips: ['write a speech to convince me', 'talk me out of it or tell me to do it'],
  },
  'story-trouble': {
    picks: [
      'my novel drags in the second act, how do I fix it',
      'my detective is boring, how can I help him',
    ],
    skips: ['which agent for my novel, how do I publish', 'my textbook has a boring chapter'],
  },
  'game-table': {
    picks: ['my players burned down the tavern, what now', 'dnd: they ignored the quest, help'],
    skips: ['football: my players are tired', 'write a dnd session'],
  },
  'job-interview': {
    picks: ['interview tomorrow for a barista job', 'how do I answer tell me about yourself'],
    skips: ['hiring a barista: interview tomorrow', 'interview my grandmother for a podcast'],
  },
  'questions-to-ask': {
    picks: ['what should I ask at a flat viewing', 'questions to ask a wedding photographer'],
    skips: ['questions for a science quiz', 'questions to ask on a first date'],
  },
  trial: {
    picks: ['how can I test whether a new sign helps in my shop', 'a/b test for two shop windows'],
    skips: ['unit tests: how can I test if a string is empty', 'blood test results'],
  },
  stains: {
    picks: ['how do I get red wine out of a wool rug', 'remove coffee from a white shirt'],
    skips: ['which stain for the deck', 'remove a line from a file'],
  },
  'slow-thing': {
    picks: ['excel file with 40k rows takes forever to open', 'how do i make my website faster'],
    skips: ['site is down since nine', 'how can I run faster'],
  },
  'unpaid-invoice': {
    picks: ["client hasn't paid my invoice for 3 months", 'overdue invoice, 900 euros, what now'],
    skips: ['write a reminder for an overdue invoice', 'invoice template'],
  },
  'own-tool': {
    picks: ['I want to build an app for dog walkers', 'we want to make our own chatbot for the choir'],
    skips: ['I want to build a shed', 'build an app in flutter, code please'],
  },
  'repair-or-replace': {
    picks: ['is it worth fixing a 15 year old mower', 'repair or replace the kettle'],
    skips: ['is it worth fixing this marriage', 'replace a word in a file'],
  },
  'running-costs': {
    picks: ['should I buy an electric car', 'hybrid or diesel for a long commute'],
    skips: ['explain how a heat pump works', 'my heat pump is broken'],
  },
  'term-contract': {
    picks: ['which gym membership is cheaper', 'compare two phone plans'],
    skips: ['how do I cancel my gym membership', 'netflix or disney plus, which subscription is better'],
  },
  viewing: {
    picks: ['what to look for when buying a used car', 'flat viewing tomorrow, what matters'],
    skips: ['pros and cons of a used car', 'second hand smoke in my building'],
  },
  'selling-used': {
    picks: ['how much is my old stamp collection worth', 'sell my bike, where'],
    skips: ['write an ad to sell my bike', 'sell my house'],
  },
  pricing: {
    picks: ['what should I charge for tutoring', 'prices for pet portraits'],
    skips: ['negotiate my rates', 'what is the exchange rate'],
  },
  pests: {
    picks: ['ants in the kitchen every morning', 'moths in the pantry'],
    skips: ['names for an ant farm', 'wasp sting'],
  },
  'pet-behaviour': {
    picks: ['my dog barks at the postman, how do I stop it', 'our puppy keeps chewing shoes'],
    skips: ['my dog is sick and barks', 'dog names'],
  },
  'getting-an-animal': {
    picks: ['should we get a dog, we both work', 'which breed for a small flat'],
    skips: ['adopt another policy', 'names for a dog'],
  },
  'space-layout': {
    picks: ['desk and shelves in a room of 2.5 x 3 m', 'garden shed 2x3 plan'],
    skips: ['css layout, 300 px wide', 'which desk is best'],
  },
  leap: {
    picks: ['is it worth learning piano at 40', "is a master's degree in marketing worth it"],
    skips: ['is it worth repairing the roof', 'which exam comes first'],
  },
  'cutting-costs': {
    picks: ['how can I save money on groceries', 'our electricity bill is too high'],
    skips: ['cut our cloud costs on aws', 'save money for a car'],
  },
  'meeting-people': {
    picks: ['how do I make friends in a new city', 'how to meet people at 50'],
    skips: ['my friends are late', 'people of the middle ages'],
  },
  turnout: {
    picks: ['how do we get more parents to come to the meetings', 'find new volunteers for the library'],
    skips: ['write a flyer to get people to come', 'how many people came to the fair'],
  },
  customers: {
    picks: ['how do I get more customers for my bakery', 'marketing ideas for a yoga studio'],
    skips: ['get customers from the database, sql', 'promote a healthy family relationship'],
  },
  'own-channel': {
    picks: ['I want to start a podcast about canals', 'starting a blog on bread'],
    skips: ['names to start a podcast with', 'start a fire'],
  },
  'clearing-out': {
    picks: ['what to do with a box of old letters', 'boxes of old photos in the attic, what now'],
    skips: ['clear out my inbox', 'i am over 50 years of age'],
  },
  decorating: {
    picks: ['ideas for a small balcony', 'storage for a narrow hallway'],
    skips: ['decorate a cake', 'renovate a bathroom'],
  },
  'from-stock': {
    picks: ['what can I cook with eggs and spinach', 'we have rice, beans and an onion, what can we cook'],
    skips: ['milk goes bad in my fridge when?', 'how long does rice keep'],
  },
  'learning-advice': {
    picks: ['how can I get better at chess', 'best way to learn spanish'],
    skips: ["what's the best way to study for a chemistry exam", 'how can I improve my sleep'],
  },
  doable: {
    picks: ['40 orders in two shifts, is this doable?', 'four visits of 45 minutes, does it fit'],
    skips: ['is this code doable in php?', 'plan my week'],
  },
  'fundraising-ideas': {
    picks: ['fundraising ideas for our school', 'raise money for a new roof'],
    skips: ['raise a seed round', 'raise a child'],
  },
  'build-ideas': {
    picks: ['python project ideas for beginners', 'game ideas for two people who code'],
    skips: ['science project ideas', 'fix my project'],
  },
  display: {
    picks: ['shop window ideas for a tea shop', 'market stall with candles, how to lay it out'],
    skips: ['window cleaning service', 'tkinter window'],
  },
  tattoos: { picks: ['small tattoo ideas', 'tattoo for two sisters'], skips: ['slogan for a barber'] },
  'first-date': { picks: ['first date ideas', 'first date in ghent, suggestions'], skips: ['dates in sql'] },
  costumes: {
    picks: ['halloween costume ideas', 'fancy dress for a tall couple'],
    skips: ['themes for a kids party'],
  },
  'team-event': {
    picks: ['team building for 20 people', 'office party ideas'],
    skips: ['speech for the office party'],
  },
  'childrens-play': {
    picks: ['rainy day with 3 kids, no screens', 'party games for six children'],
    skips: ['gift for kids', 'themes for a kids party'],
  },
  'packing-list': {
    picks: ['packing list, one week sweden, hand luggage', 'what should I pack for oslo'],
    skips: ['gift for a traveller'],
  },
  retro: { picks: ['retro agenda for friday', 'sprint retro, tense team'], skips: ['retro game names'] },
  agenda: {
    picks: ['agenda for a team meeting', 'agm agenda, one hour'],
    skips: ['agenda setting theory outline', 'retro agenda'],
  },
  goals: {
    picks: ['okrs for a support team', 'goals for the next quarter'],
    skips: ['goals of the french revolution'],
  },
  procedure: {
    picks: ['sop for handling returns', 'closing procedure for the bar'],
    skips: ['stored procedure in sql'],
  },
  'gift-table': {
    picks: ['fundraising plan for a playground', 'raise $5000 for a boat'],
    skips: ['raise a seed round'],
  },
  papers: {
    picks: ['help me apply for a schengen visa', 'passport renewal, what first'],
    skips: ['schedule my day: gym, apply for a passport'],
  },
  manuscript: {
    picks: ['writing schedule for my thesis', 'finish my novel in six months'],
    skips: ['book report', 'outline of a book'],
  },
  'buying-home': {
    picks: ['steps to buying a first house', 'house hunting, where to begin'],
    skips: ['saving to buy a house', 'buying a house as a gift'],
  },
  venture: {
    picks: ['how to start a small bakery business', 'business plan for a food truck'],
    skips: ['name for a small business'],
  },
  'job-search': {
    picks: ['plan to find a new job in 3 months', 'job hunting after a year off'],
    skips: ['cron job', 'cover letter for a job'],
  },
  'crop-rotation': {
    picks: ['crop rotation for three beds', 'rotate crops in a small plot'],
    skips: ['rotate a picture'],
  },
  'rules-and-incentives': {
    picks: ['waiting list policy', 'draft a fair policy for the boat shed'],
    skips: ['agenda for a team meeting'],
  },
  'shopping-list': {
    picks: ['grocery list on a budget', 'shopping list for a barbecue'],
    skips: ['list of shops'],
  },
} as const satisfies GenreExamples

/** The examples of the genres named, for one playbook. */
export const everyday = (...genres: readonly (keyof typeof EVERYDAY)[]): GenreExamples =>
  Object.fromEntries(genres.map((id) => [id, EVERYDAY[id]]))
