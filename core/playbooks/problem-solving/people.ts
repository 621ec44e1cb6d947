// Working and living with others, running a business, getting one's own things done.

import type { LineId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre, Line } from '../playbook.ts'

/** Advice that ends at its first step leaves people alone with the second. */
export const firstMove = (id: LineId, worth: Line['worth'] = 2): Line => ({
  id,
  text: 'Say what to do first, and what to do if that does not work.',
  technique: 'decomposition',
  worth,
  when: /\bhow (?:do|can|could|should|to)\b|\bwhat (?:now|can|could|do|should|works|else|next)\b|\bhelp\b|\boptions\b|\bagain\b|\bprevent\b|\bget (?:me )?out of\b|\bstop\b|\bfix\b|\bhandl|\bdeal with\b|\bnobody\b|\brefuses?\b|\bkeep(?:s)?\b|\bevery (?:day|week|single|meeting)\b/i,
  unless:
    /\bif (?:that|it|this) (?:doesn['’]?t|does not|fails)|\bplan b\b|\bfirst step|\bwhat (?:do i|should i|to) do first|\bwhat first\b|\bin what order|\bnext step|\bstep by step/i,
})

export const negotiation: Genre = {
  id: 'negotiation',
  title: 'Negotiation',
  cue: named(
    /\bnegotiat|\bhaggl|\bcounter-?offers?\b|\b(?:ask|asking) (?:for|my boss for) (?:a |an )?(?:raise|pay rise|discount|higher)|\bget (?:a|my) (?:raise|better (?:price|deal|offer))|\braise (?:my|our) (?:rates?|prices?)|\bpay rise\b|\bnet \d0\b|\bprepayment\b|\bpayment terms|\bopponent in a mediation/i,
  ),
  lines: [
    {
      id: 'when-they-say-no',
      text: 'Include what to say if the answer is no, and the point at which to stop.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bwalk(?:ing)?[- ]away|\bbatna\b|\banswer is no\b|\bsays? no\b|\bif (?:they|he|she) refuse|\bshould (?:i|we)\b/i,
    },
  ],
  slots: [
    {
      id: 'figures',
      wording: 'figures/negotiation',
      question: 'What is on the table now, and what do you want?',
      given: /[£$€]\s?\d|\b\d+ ?(?:k|%)|\b\d{3,}\b/i,
      fact: 'On the table',
    },
    {
      id: 'alternative',
      wording: 'alternative/negotiation',
      question: 'What will you do if it comes to nothing, and what will they?',
      given: /\bother offers?\b|\balternative|\botherwise\b|\bwalk away|\bcompetitor|\belsewhere/i,
      fact: 'Alternatives',
    },
  ],
}

export const localLaw: Genre = {
  id: 'rights-and-claims',
  title: 'Rights against a neighbour, seller, landlord or authority',
  cue: named(
    /\blandlord\b|\b(?:my|our|the|a) tenants?\b|^tenant\b|\b(?:break(?:ing)?|my|our) (?:the )?lease\b|\bdeposit (?:back|unfairly)|\bneighbou?r['’]?s?\b|\bneighbou?rs['’]? |\bhoa\b|\brefund\?|\bwarranty\b|\bconsumer rights|\bsold as seen\b|\brental car company|\bparking (?:ticket|fine)|\bmy rights\b|\bby-?laws\b|\bplanning permission|\btrademark|\bincorporate\b|\blegal form\b|\bsole trader|\bsick note|\bact of god|\binstalment\b|\bgarden fence|\bour fence\b|\bdo (?:we|i) have to accept/i,
  ),
  lines: [
    {
      id: 'local-law-and-deadlines',
      text: 'Say which points turn on local law, and name any deadline that must not be missed.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\blocal law|\bdeadlines?\b|\bnot asking about the law|\bwithout (?:a )?lawyers?|\bget along\b/i,
    },
  ],
  slots: [
    {
      id: 'jurisdiction',
      wording: 'jurisdiction/rights-and-claims',
      question: 'Which country or state is it in?',
      given: NAMED_PLACE,
      fact: 'Country or state',
    },
    {
      id: 'on_paper',
      question: 'What is in writing: contract, messages, photos, receipts?',
      given: /\bcontract\b|\breceipt|\bin writing\b|\be-?mail|\bphotos?\b|\bmessages\b|\bbylaws\b|\blease\b/i,
      fact: 'In writing',
    },
    {
      id: 'aim',
      wording: 'aim/rights-and-claims',
      question: 'What do you want: money, peace, or to be right?',
      given: /\bwant\b|\brefund|\bget along\b|\bworth\b|\bstop\b|\bget (?:it|my)\b/i,
      fact: 'Aim',
    },
  ],
}

const TRADE = named(
  /\b(?:shop|store|bakery|caf[eé]|restaurant|company|business|startup|practice|studio|gym|hotel|hostel|agency|charity|club|choir|church|library|museum|farm|salon|clinic|brewery|newsletter|podcast|magazine|surgery)\b|\bcustomers?\b|\bsales\b|\bmargins?\b|\bturnover\b|\brevenue\b|\bchurn\b|\bopen rate\b|\bsubscribers\b|\bfundrais|\bdonors?\b|\bvolunteers?\b|\breturns\b|\bvisitors\b|\bmembers\b|\bnew hires\b/i,
)

const BETTER = mentioned(
  /\bhow (?:can|could|do|might) (?:we|a|our|my)\b|\bwhat (?:can|could|should) we\b|\bget more\b|\bmore (?:customers|members|visitors|bookings|classes)|\bfell from|\bfall(?:en|ing)\b|\bdropped\b|\bdropping\b|\blosing\b|\bloses?\b|\bimprove|\bgrow\b|\bidle\b|\battract|\bstuck at\b|\bhalf empty|\bdead (?:on|tue|mon)|\bcheap fix|\bturn (?:it|this) around|\bquit within\b|\boptions\b/i,
)

export const business: Genre = {
  id: 'business',
  title: 'Business or organisation that needs a way forward',
  cue: (document) => TRADE(document) && BETTER(document),
  lines: [
    {
      id: 'early-sign',
      text: 'Put first what is cheap to try and easy to undo, and name the number that would show early whether it works.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\bcheap(?:est)? (?:to try|test)|\beasy to undo|\bmetrics?\b|\bkpis?\b|\bmeasure|\bquick wins?|\brank\b|\byes or no\b/i,
    },
  ],
  slots: [
    {
      id: 'numbers',
      question: 'What are the numbers: income, costs, customers, how they changed?',
      given:
        /\d+(?:[.,]\d+)? ?%|[£$€]\s?\d|\b\d+ ?(?:k|customers|covers|orders|clients|members|people)\b|\b\d{3,}\b/i,
      fact: 'Numbers',
    },
    {
      id: 'tried',
      wording: 'tried/business',
      question: 'What has been tried, and what is out of the question?',
      given: /\btried\b|\balready\b|\bout of the question|\bcan['’]?t afford|\bwe (?:have|did|do)\b/i,
      fact: 'Tried so far',
    },
    {
      id: 'means',
      wording: 'means/business',
      question: 'How much money and time is there for a change?',
      given: /\bbudget\b|[£$€]\s?\d|\bno money|\bcan['’]?t afford|\bhours?\b|\btwo people\b/i,
      fact: 'Means',
    },
  ],
}

export const coworkers: Genre = {
  id: 'people-at-work',
  title: 'Colleagues, teams, classes',
  cue: named(
    /\bcolleagues?\b|\bco-?workers?\b|\bco-?founders?\b|\b(?:my|our) (?:boss|manager|team(?: lead)?|employees?|intern|report|students|pupils|staff|seniors?|organist|director|supervisor|thesis supervisor|coach|waiters?|server|apprentice)\b|\bone of (?:our|my)\b|\bone guy\b|\bflat ?mates?\b|\broom ?mates?\b|\bstand-?ups?\b|\bbook club\b|\bi coach\b|\bi teach\b|\bparents keep\b|\bboss wants\b|\bwaiters\b|\bplayers\b|\borganist\b|\brude client\b|\bsenior manager/i,
  ),
  lines: [firstMove('first-move-and-next')],
  slots: [
    {
      id: 'said_so_far',
      question: 'What has been said already, and how did they take it?',
      given: /\btold\b|\bsaid\b|\basked\b|\btalked\b|\bspoke\b|\bmentioned\b|\btried\b|\bwarned\b/i,
      fact: 'Said so far',
    },
    {
      id: 'your_say',
      question: 'What is yours to decide, and whose help could you ask?',
      given:
        /\bi (?:manage|lead|run|teach|coach|supervise|report)\b|\bi['’]?m (?:the|a|their|her|his)\b|\bas (?:a|the|his|her)\b|\bhr\b/i,
      fact: 'My part',
    },
    {
      id: 'good_end',
      wording: 'good_end/people-at-work',
      question: 'What would a good end look like?',
      given: /\bwant\b|\bwithout\b|\bso that\b|\bgoal\b|\bhope\b|\bstop\b/i,
      fact: 'Good end',
    },
  ],
}

export const ownHabits: Genre = {
  id: 'own-habits',
  title: 'Time, habits, motivation',
  cue: named(
    /\bprocrastinat|\btime management|\bmore productive|\boverwhelmed|\bto-?do list|\bcan['’]?t (?:focus|concentrate)|\bget distracted|\bmotivat(?:ed|ion)|\bhabits?\b|\bget up (?:early|earlier)|\bscreen time|\bdisorgani[sz]ed|\bclutter|\bget more done|\bi['’]?m always late\b|\bwork[- ]life/i,
  ),
  lines: [
    {
      id: 'one-change-first',
      text: 'Name the one change to try first, and how to tell within a week whether it helps.',
      technique: 'output-contract',
      worth: 2,
      unless: /\bone change|\bone thing\b|\btry first\b|\bwithin a week|\bsingle (?:change|habit)/i,
    },
  ],
  slots: [
    {
      id: 'typical_day',
      question: 'What does a usual day look like, and where does it come apart?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm)\b|\bevery (?:day|morning|evening)|\bwfh\b|\bwhen\b|\bafter\b/i,
      fact: 'Usual day',
    },
    {
      id: 'tried',
      wording: 'tried/own-habits',
      question: 'What have you tried, and how long did it last?',
      given: /\btried\b|\balready\b|\bpomodoro|\bapps?\b|\bkeeps? (?:failing|stopping)/i,
      fact: 'Tried so far',
    },
  ],
}
