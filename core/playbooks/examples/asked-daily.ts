// Prompts for what people ask every day, whether it is heard as a question or as something to explain.

import type { GenreExamples } from './genre-examples.ts'

export const askedDailyExamples: GenreExamples = {
  'law-over-clause': {
    picks: ['is this clause enforceable', 'what is wrong with this contract'],
    skips: ['explain what a clause is in grammar'],
  },
  'consumer-rights': {
    picks: [
      'can i return opened headphones i bought online',
      'can i get a refund if the concert is moved',
      'how do i cancel my gym membership early',
    ],
    skips: ['how do i return two values from a function', 'return policy for our shop, write it'],
  },
  'contract-or-law': {
    picks: ['can my boss make me work on sundays', 'can my landlord raise the price of the parking space'],
    skips: ['can my dog eat grapes', 'what does a product manager do'],
  },
  papers: {
    picks: ['what do i need to renew my passport', 'how do i register a car i bought privately'],
    skips: ['do i need a visa for vietnam', 'how do i register a callback in c'],
  },
  benefits: {
    picks: ['who can get carer’s allowance', 'what does housing benefit depend on'],
    skips: ['what are the benefits of sleep'],
  },
  ignored: {
    picks: ['what happens if i ignore a parking ticket', 'what happens if you don’t file a tax return'],
    skips: ['what happens if i ignore an exception', 'what happens when ice melts'],
  },
  duration: {
    picks: ['how long does probate take', 'how long will a passport renewal take'],
    skips: ['how long does it take to get to mars', 'how long is a visa valid'],
  },
  signing: {
    picks: ['what is a guarantor', 'power of attorney, what is it'],
    skips: ['what is a noun'],
  },
  cover: {
    picks: ['what is an indemnity policy', 'do i need travel insurance for a weekend'],
    skips: ['what is a policy in reinforcement learning', 'how much is travel insurance'],
  },
  'allowed-at-all': {
    picks: ['is it legal to collect rainwater', 'are cyclists allowed to ride side by side'],
    skips: ['legal tech explained'],
  },
  'cups-to-weight': {
    picks: [
      'convert to metric: 2 cups flour, 1 cup sugar, 2 eggs',
      'in grams please, 3 cups oats and 1 cup cocoa',
    ],
    skips: ['convert 3 cups to ml'],
  },
  'kitchen-sums': {
    picks: ['halve this: 500 g flour, 3 eggs, 200 ml milk', 'double 250 g butter, 4 eggs, 300 g sugar'],
    skips: ['double the recipe', 'how many eggs in a carton'],
  },
  stain: {
    picks: [
      'how do i get red wine out of a wool carpet',
      'how to clean suede shoes',
      'remove rust from a pan',
    ],
    skips: ['how do i remove a background in photoshop', 'how to clean data'],
  },
  'cooking-time': {
    picks: ['how long to roast a leg of lamb', 'what temperature do you bake brownies at'],
    skips: ['how long does rice keep', 'how long to boil an egg'],
  },
  'garden-timing': {
    picks: ['when should i prune roses', 'is it too late to plant garlic'],
    skips: ['when was the power plant built', 'when to trim a beard'],
  },
  'price-of-job': {
    picks: ['how much does a new roof cost', 'what should i pay a wedding photographer'],
    skips: ['how much does an elephant weigh', 'how much paint do i need'],
  },
  'cut-to-size': {
    picks: [
      'how many sheets of plywood for six shelves 900x300',
      'how many rolls of wallpaper for a room 4 by 3',
    ],
    skips: ['how many boards of directors does a firm have, wolfram(boards)'],
  },
  'how-much-material': {
    picks: ['how much paint do i need for a room', 'how many bags of concrete for a fence post'],
    skips: ['how much sleep do i need', 'how much does paint cost'],
  },
  'fits-into': {
    picks: ['how many pallets fit in a 20ft container', 'how many boxes fit into a transit van'],
    skips: ['how many golf balls fit in a bus'],
  },
  'shared-bill': {
    picks: ['split a bill of 184.60 between 5 with 15% tip', 'divide 1,200 rent by room size 12 and 9 m2'],
    skips: ['split a string by comma', 'explain the stock split of 10 to 1'],
  },
  'own-thing': {
    picks: [
      'why does my boiler bang',
      'why is my radiator cold at the bottom',
      'why won’t my candle stay lit',
    ],
    skips: ['why does my dog bark', 'why is my function slow', 'why do my eyes twitch'],
  },
  listener: {
    picks: ['explain p values to my boss', 'explain a forest plot to our trustees'],
    skips: ['explain recursion', 'explain to my boss that i am late'],
  },
  'by-comparison': {
    picks: ['explain inflation using football stickers', 'explain voltage with an analogy'],
    skips: ['what is an analogy', 'explain recursion'],
  },
  usage: {
    picks: [
      'is "irregardless" a word',
      'can i start a sentence with and',
      'is it wrong to split infinitives',
    ],
    skips: ['is "foo" a valid variable', 'is it wrong to lie'],
  },
  slang: {
    picks: [
      'my son says "rizz" all day',
      'he called me "a dark horse", good or bad',
      'slang terms for money',
    ],
    skips: ['what does et al mean'],
  },
  'message-tone': {
    picks: ['is she mad at me? she wrote "fine."', 'what does he mean by "let us see"'],
    skips: ['is he the president'],
  },
  'took-place': {
    picks: ['did nero really play while rome burned', 'did the vikings actually wear horned helmets'],
    skips: ['did you really read that', 'did it ever stop raining'],
  },
  'saying-it': {
    picks: ['how to say no to extra shifts', 'how do i ask my boss for a day off'],
    skips: ['how do you say no in french', 'how to tell if a melon is ripe'],
  },
  lossy: {
    picks: ['how do i factory reset my iphone', 'how do i transfer whatsapp to a new phone'],
    skips: ['how do i delete a branch', 'how do i transfer money'],
  },
  spreadsheet: {
    picks: ['how do i sum by month in excel', 'how to find duplicates in google sheets'],
    skips: ['how do i open excel', 'how do i read excel in python'],
  },
  currency: {
    picks: ['100 usd to eur', 'what is £250 in euros'],
    skips: ['history of the euro'],
  },
  'best-time': {
    picks: ['best time to visit japan', 'when should i go to patagonia'],
    skips: ['best time to go to the gym', 'best time complexity'],
  },
}
