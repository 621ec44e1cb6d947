// Prompts for the genres of questions, explanations, stories, ideas, talk and play.

import { askedDailyExamples } from './asked-daily.ts'
import { everyday } from './everyday.ts'
import { everydayCreativeExamples } from './everyday-writing.ts'

import type { GenreExamples } from './genre-examples.ts'

export const questionAnsweringExamples: GenreExamples = {
  ...askedDailyExamples,
  'sample-for-what': {
    picks: ['what is a good sample size', 'sample size?'],
    skips: ['is a sample size of 40 enough to compare two schools by income'],
  },
  health: {
    picks: ['max paracetamol per day', 'can dogs eat grapes', 'how long does cooked rice keep in the fridge'],
    skips: ['who wrote Emma', 'capital of Australia'],
  },
  measures: {
    picks: ['how many ml in a pint', 'convert 12 gallons to litres', 'mpg to l/100km'],
    skips: ['how many inches in a foot', 'she drinks two pints a day, how much is it in a week'],
  },
  nutrition: {
    picks: ['calories in 100g rice', 'how much protein is in lentils'],
    skips: ['how many calories should i eat', 'recipe with lentils'],
  },
  evidence: {
    picks: ['does homework improve grades', 'do longer prison sentences reduce crime'],
    skips: ['does salt lower the freezing point', 'does my index improve this query'],
  },
  origins: {
    picks: [
      'where does the phrase spill the beans come from',
      'origin of the word ok',
      'why is it called a hat trick',
    ],
    skips: ['why is my function called twice', 'origin of the universe'],
  },
  quotations: {
    picks: [
      'who said "be the change you wish to see"',
      'source of the quote attributed to einstein on insanity',
    ],
    skips: ['who said no', 'quote for my mug'],
  },
  'rules-of-a-place': {
    picks: ['minimum wage in portugal', 'how long do you have to appeal a parking fine in england'],
    skips: [
      'my sister in law asks who wrote Emma',
      'boiling point of ethanol',
      'when will we go interplanetary',
      'how much is my credit card bill',
    ],
  },
  'entry-rules': {
    picks: ['do i need a visa for turkey', 'does mexico require a visa', 'visa requirements for india'],
    skips: [
      'what is my credit limit on my visa',
      'i applied for a visa card',
      'checked bag limit on most airlines',
    ],
  },
  'software-fact': {
    picks: ['does sqlite support right join', 'can git sign commits with an ssh key'],
    skips: ['does salt dissolve in oil', 'what is github', 'is linux unix'],
  },
  clock: {
    picks: ['time difference lisbon helsinki', 'how many hours ahead is Perth'],
    skips: ['which country has the most time zones', 'when was the clock invented', 'time zone of la'],
  },
  figure: {
    picks: ['population of Malta', 'average salary of a nurse in Spain'],
    skips: ['year the wall came down', 'what is gross margin', 'what is inflation'],
  },
  history: {
    picks: ['what caused the fall of the ottoman empire', 'causes of the first world war'],
    skips: ['year the wall came down', 'do bees sleep'],
  },
  superlative: {
    picks: ['who invented the sewing machine', 'longest river in Africa', 'first country to abolish slavery'],
    skips: ['do bees sleep', 'what is the largest land animal', 'tallest building in chicago'],
  },
}

export const explanationExamples: GenreExamples = {
  ...askedDailyExamples,
  homework: {
    picks: ['can you do my history homework', 'help with my chemistry assignment'],
    skips: ['explain why homework exists'],
  },
  'lesson-on': {
    picks: ['lesson on photosynthesis', 'i need a lesson about fractions'],
    skips: ['what lesson does the fable teach'],
  },
  'mixed-up': {
    picks: [
      'stalactites or stalagmites, i always mix them up',
      'difference between mitosis and meiosis, i blanked',
    ],
    skips: ['difference between copper and brass'],
  },
  'own-health': {
    picks: ['my doctor said stage two, what does that mean', 'what happens in chemotherapy'],
    skips: ['how does a heat pump work', 'why does ice float'],
  },
  recipe: {
    picks: ['recipe for lentil soup', 'how do i bake bread without a mixer', 'how to make mayonnaise'],
    skips: [
      'how to make a paper plane',
      'why do cakes sink, i do not need a recipe',
      'recipe for a gin cocktail',
      'how long will it take me to bake bread',
    ],
  },
  grammar: {
    picks: [
      'affect vs effect',
      'when do you use the subjunctive in spanish',
      'difference between its and it’s',
    ],
    skips: ['git merge vs rebase', 'history of punctuation marks in print', 'explain the idiom black sheep'],
  },
  comparison: {
    picks: [
      'difference between a solicitor and a barrister',
      'jwt vs session cookies',
      'Compare Kant and Mill on lying.',
    ],
    skips: ['how to sharpen a chisel', 'why does ice float'],
  },
  evidence: {
    picks: ['does homework improve grades', 'do longer prison sentences reduce crime'],
    skips: ['does salt lower the freezing point', 'does my index improve this query'],
  },
  origins: {
    picks: ['explain the origin of the phrase break a leg', 'how did the big apple get its nickname'],
    skips: ['origins of the first world war', 'why is my method called twice'],
  },
  history: {
    picks: [
      'causes of the first world war',
      'why did the bronze age collapse',
      'impact of the printing press',
    ],
    skips: ['second law of thermodynamics', 'how do vaccines work'],
  },
  debate: {
    picks: ['should voting be compulsory', 'pros and cons of nuclear power'],
    skips: ['how does a reactor work', 'steps to prune a rose'],
  },
  'money-at-work': {
    picks: ['how does compound interest work', 'explain bond prices and yields', 'how do tax brackets work'],
    skips: ['what is my account balance', 'calculate compound interest on 300 in python'],
  },
  'law-and-money': {
    picks: ['how does inheritance tax work', 'what is a living trust'],
    skips: ['explain the second law of thermodynamics', 'explain gradient descent', 'how is my credit score'],
  },
  'formal-idea': {
    picks: ['explain closures', 'what is a p-value', 'how does gradient descent work'],
    skips: ['how do bees find flowers', 'what to pay attention to when buying a house', 'my spending limit'],
  },
  'software-setup': {
    picks: ['how to set up ssh keys on windows', 'how do i install postgres on a raspberry pi'],
    skips: ['how to set up a tent', 'how do i set up a savings account'],
  },
  'by-hand': {
    picks: ['how to sharpen a chisel', 'steps to change an inner tube', 'How do I prune an old apple tree?'],
    skips: [
      'how do you know if it is SN1 or SN2',
      'why is the sky blue',
      'how do i change my pin',
      'how do i spell curiosity',
      'how do i fix my golf slice',
      'how many ounces in a pound',
    ],
  },
  mechanism: {
    picks: ['why does ice float', 'how do heat pumps work', 'what keeps a plane up'],
    skips: ['pros and cons of planes', 'causes of the french revolution'],
  },
}

export const creativeWritingExamples: GenreExamples = {
  ...everydayCreativeExamples,
  grief: {
    picks: [
      "poem for nan's funeral, she loved gardening",
      'a verse in memory of our teacher, for the memorial',
    ],
    skips: ['two robots plan a funeral for a vacuum cleaner', 'birthday poem for nan'],
  },
  'image-prompt': {
    picks: ['midjourney prompt: a library in a whale', 'image prompt for a foggy harbour'],
    skips: ['story about a painter', 'haiku on fog'],
  },
  'fixed-form': {
    picks: ['haiku about rain', 'limerick on my boss', 'three jokes about cheese'],
    skips: ['short story about a comedian', 'song lyrics for a ferry'],
  },
  'parody-song': {
    picks: ['new lyrics to jingle bells for our sales team', 'song to the tune of yesterday about backups'],
    skips: ['sea shanty about spreadsheets', 'story about a singer'],
  },
  continuation: {
    picks: [
      'Continue this: "The lift stopped between two floors."',
      'write the next chapter, she opens the box',
    ],
    skips: ['story about a lift', 'finish line poem'],
  },
  mystery: {
    picks: ['detective story on a narrowboat', 'a cosy mystery in a knitting club'],
    skips: ['quiet story, no twist at the end', 'poem about fog'],
  },
  'game-world': {
    picks: ['D&D one-shot in a lighthouse', 'npcs for my campaign, a market town'],
    skips: ['short story about chess', 'chapter one of my novel'],
  },
  'world-building': {
    picks: ['magic system based on debt', 'World building: a city on stilts'],
    skips: ['story set in venice', 'haiku about a city'],
  },
  script: {
    picks: [
      'dialogue between the moon and a lamp',
      'one-act play for five actors',
      'sketch about a call centre',
    ],
    skips: ['poem about a stage', 'novella about a lamp', 'character sketch of a ferryman'],
  },
  'gift-poem': {
    picks: ['birthday poem for my brother, he fishes', 'bedtime story for my daughter, she likes diggers'],
    skips: ['poem about the sea', 'story with a dragon'],
  },
  'long-fiction': {
    picks: ['write chapter two, she leaves the island', 'story, 1500 words, a tram at night'],
    skips: ['story, 200 words, a tram at night', 'short chapter with moomins'],
  },
}

export const brainstormingExamples: GenreExamples = {
  ...everyday(
    'packing-list',
    'questions-to-ask',
    'stains',
    'pet-behaviour',
    'getting-an-animal',
    'selling-used',
    'viewing',
    'term-contract',
    'pricing',
    'fundraising-ideas',
    'build-ideas',
    'own-tool',
    'own-channel',
    'turnout',
    'customers',
    'display',
    'clearing-out',
    'leap',
    'learning-advice',
    'story-trouble',
    'tattoos',
    'decorating',
    'first-date',
    'costumes',
    'from-stock',
    'team-event',
    'childrens-play',
  ),
  gifts: {
    picks: ['gift for my dad, 70, fishes', 'present ideas for a friend who just moved'],
    skips: ['present the options for a new van'],
  },
  'pet-and-private-names': {
    picks: ['names for a lazy cat', 'baby names that work in danish and french'],
    skips: ['name for a coffee shop', 'slogan for a cat hotel'],
  },
  'business-names': {
    picks: [
      'name for a coffee shop by the harbour',
      'podcast names, boring jobs',
      'what could we call our studio',
    ],
    skips: ['names for two hamsters', 'slogan for a studio'],
  },
  slogans: {
    picks: ['slogan for a tyre shop', 'tagline ideas for a food bank'],
    skips: ['names for a tyre shop', 'rhymes for tyre'],
  },
  wordplay: {
    picks: ['rhymes for orange', 'excuses to leave a party early', 'alternatives to "synergy"'],
    skips: ['gift ideas for a poet', 'activities for a rainy day'],
  },
  'titles-to-know': {
    picks: ['books like the martian', 'podcasts for a long drive', 'recommend some films set in lisbon'],
    skips: ['angles for a feature on trams', 'indoor games for 6 kids'],
  },
  'places-to-eat': {
    picks: ['restaurants in porto for a big group', 'any good hotels near the station'],
    skips: ['name for a restaurant', 'where could we go in may'],
  },
  'things-to-do': {
    picks: ['what are some things to do in ghent', 'museums in vienna a child would like'],
    skips: ['what could a museum of failures show', 'where could we go in may'],
  },
  places: {
    picks: ['holiday ideas for may', 'where could we go for a weekend with a toddler'],
    skips: ['what could a museum of failures show', 'name for a restaurant'],
  },
  purchase: {
    picks: ['which camera should i get for hiking, max 600', 'what bicycle should I buy?'],
    skips: ['what should i get my dad', 'what small products could our workshop sell'],
  },
  'business-ideas': {
    picks: ['business ideas for a retired nurse', 'side hustle ideas, i have a van'],
    skips: ['names for my business', 'gift for my business partner', 'ideas for a window cleaning service'],
  },
  features: {
    picks: ['features for a tide app', 'How might we get teens into the library?'],
    skips: ['gift for a librarian', 'names for an app'],
  },
  'risks-and-lists': {
    picks: [
      'what could go wrong at a street festival',
      'objections a hospital could raise to reusable gowns',
    ],
    skips: ['ideas for a street festival', 'names for a festival'],
  },
  content: {
    picks: ['blog topics for a plumber', 'thesis topics, nursing and ethics', 'titles for a post on bread'],
    skips: ['gift for a blogger', 'slogan for a plumber'],
  },
  activities: {
    picks: ['icebreakers for zoom', 'dinner ideas, something warm'],
    skips: ['gift for kids', 'slogan for a canteen'],
  },
}

export const conversationExamples: GenreExamples = {
  distress: {
    picks: ['i feel so lonely tonight', 'my dog died this morning'],
    skips: ['thanks, that helped!', 'hi there'],
  },
}

export const roleplayExamples: GenreExamples = {
  'hard-conversation': {
    picks: [
      'practise breaking up with me, you are him',
      'let me rehearse telling my dad to hand over his keys',
    ],
    skips: ['act as a linux terminal', 'you are a grumpy troll'],
  },
  machine: {
    picks: ['Act as a Linux terminal, output only', 'be a sql database with tables for a zoo'],
    skips: ['you are a pirate', 'be my french partner'],
  },
  interview: {
    picks: ['you are the interviewer for a nursing job', 'mock exam, you are the examiner'],
    skips: ['you are a dragon', 'be my hairdresser'],
  },
  'language-partner': {
    picks: ['practise spanish with me at the market', 'be my french conversation partner'],
    skips: ['you are a parrot', 'act as my mirror'],
  },
}
