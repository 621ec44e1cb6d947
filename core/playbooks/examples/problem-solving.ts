// Prompts for the genres of advice and decisions.

import { everyday } from './everyday.ts'
import type { GenreExamples } from './genre-examples.ts'

export const problemSolvingExamples: GenreExamples = {
  ...everyday(
    'argument',
    'story-trouble',
    'game-table',
    'job-interview',
    'questions-to-ask',
    'trial',
    'stains',
    'slow-thing',
    'unpaid-invoice',
    'own-tool',
    'repair-or-replace',
    'running-costs',
    'term-contract',
    'viewing',
    'selling-used',
    'pricing',
    'pests',
    'pet-behaviour',
    'getting-an-animal',
    'space-layout',
    'leap',
    'cutting-costs',
    'meeting-people',
    'turnout',
    'customers',
    'own-channel',
    'clearing-out',
    'decorating',
    'from-stock',
    'learning-advice',
    'doable',
  ),
  danger: {
    picks: [
      'smell of gas in the kitchen, what now',
      'my dog ate a whole pack of raisins',
      'he hits me when he drinks',
    ],
    skips: ['our staff keep taking the last coffee', 'poke holes in my plan'],
  },
  health: {
    picks: [
      'my cat threw up twice and is hiding, what do i do',
      'headaches every afternoon since the new glasses',
      'knee pain after running',
    ],
    skips: ['printer prints blank pages', 'our clinic loses patients to the new one, how can we get more'],
  },
  relationship: {
    picks: ['my mum wont accept help', 'should i text him back', 'My son refuses to go to school on Mondays'],
    skips: ['our supplier will not answer mails', 'postgres or mongo'],
  },
  'reply-to-message': {
    picks: [
      'client emailed me this, how do i respond: "Why is the logo still blue?"',
      'What do I answer? Buyer writes: "last price 200, pick up today"',
    ],
    skips: ['how do I answer exam questions faster', 'customers stay away on mondays'],
  },
  critique: {
    picks: [
      'poke holes in this: we stop answering the phone',
      'Critique my plan to sell the shop and rent a stall.',
      'play devil’s advocate: meat should be taxed',
    ],
    skips: ['which of these two vans should we buy'],
  },
  incident: {
    picks: [
      'worker pods restart every morning at six',
      'db 100% cpu, site down',
      'p99 jumped from 80 ms to 2 s since the deploy at nine',
    ],
    skips: ['design our incident process', 'my laptop is slow', 'outage.yml: yaml error, line 4'],
  },
  architecture: {
    picks: [
      'postgres or mongo for 5k users',
      'How would you architect offline sync for a field app?',
      'microservices for 3 devs, yes or no',
    ],
    skips: [
      'convince me not to move our tooling to kafka',
      'milan or delft for my master in architecture',
      'ikea shelf on plasterboard, rails or plugs',
    ],
  },
  'legal-trouble': {
    picks: ['i got fired yesterday without notice, what can i do', 'we are being sued by a former client'],
    skips: ['should we fire up the second oven', 'court or grass for our tennis club'],
  },
  negotiation: {
    picks: ['how do i negotiate the price of a used boat', 'customer wants net 90, we are small'],
    skips: ['my cat wants to go out at 5', 'should i buy a boat'],
  },
  'rights-and-claims': {
    picks: [
      'landlord keeps my deposit for a scratch',
      "neighbour's ivy comes through our fence",
      'The HOA fined us for a red door.',
    ],
    skips: ['lease or buy a van', 'wifi drops in the kitchen'],
  },
  'kitchen-and-garden': {
    picks: [
      'my sourdough comes out flat',
      'tomatoes have brown spots',
      'rice is always mushy why',
      'mildew or just old leaves? bean plants with brown spots',
    ],
    skips: ['which tomatoes should i plant', 'bakery sales fell, what can we do'],
  },
  'house-and-car': {
    picks: [
      'dishwasher leaves a white film',
      'toilet keeps running, changed the flapper',
      'kettle trips the breaker',
      'table saw trips the rcd when it is on the long extension lead',
    ],
    skips: [
      'gas or electric oven for a small cafe?',
      'should i replace the old fridge',
      '900 negatives of my late uncle, some with mould. what would you do?',
    ],
  },
  device: {
    picks: [
      'wifi drops every evening',
      'printer prints blank pages',
      'monitor flickers when the fridge starts',
    ],
    skips: [
      'which laptop should i buy',
      'design a way to hand over phones between shifts',
      'buyer won’t come up from 310, i sell boats. phone call script?',
    ],
  },
  money: {
    picks: [
      'overpay the mortgage or save at 3%',
      'lease or buy a car, 8000 km a year',
      'fixed or variable rate',
    ],
    skips: ['our savings group argues about minutes', 'sse or websockets for a stock ticker'],
  },
  'savings-and-pensions': {
    picks: ['what do i do with a 20k inheritance', 'how do i roll over my 401k after changing jobs'],
    skips: ['lease or buy a van', 'our savings group argues about minutes'],
  },
  purchase: {
    picks: ['which bike should i buy', 'choose an accounting tool for a charity, must run on linux'],
    skips: ['what is the best party to vote for', 'should we allow dogs in the office'],
  },
  career: {
    picks: ['quit without a new job? 8 months saved', 'Two job offers, one near, one better paid. Which?'],
    skips: ['30% of new hires leave in spring', 'three offers for our cleaning contract'],
  },
  'rules-and-incentives': {
    picks: [
      'Design a fair rota policy for 12 carers',
      'how do we stop people from booking rooms and not coming',
    ],
    skips: ['how do i stop procrastinating', 'rules of chess'],
  },
  'product-design': {
    picks: ['design a lunch box for people with one hand', 'How could we improve our sign-up?'],
    skips: ['design a rate limiter', 'design a leave policy for shops'],
  },
  'own-habits': {
    picks: ['i procrastinate all morning', 'how do i get more done with two jobs'],
    skips: ['our inbox is shared by nine people, good idea?', 'my team is slow'],
  },
  choice: {
    picks: [
      'gravel bike or hybrid for 10 km a day',
      'should we allow dogs in the office',
      'should we switch the choir to tuesdays',
    ],
    skips: ['how can we get more members into the choir', 'wifi dies at nine'],
  },
  'people-at-work': {
    picks: ['colleague takes credit for my work', 'my boss mails me at midnight, how do i stop it'],
    skips: ['my sister mails me at midnight', 'our sales fell by a third', 'my team needs a new laptop'],
  },
  business: {
    picks: [
      'our bakery is half empty on mondays, what can we do',
      'Newsletter open rate fell from 40 to 22 percent. How could we get it back?',
    ],
    skips: ['choose a name for our bakery', 'my boss is rude'],
  },
}
