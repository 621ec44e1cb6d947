// Working and living with others, running a business, getting one's own things done.

import type { Genre } from '../playbook.ts'

export const negotiation: Genre = {
  id: 'negotiation',
  title: 'Negotiation',
  cue: /\bnegotiat|\bhaggl|\bcounter-?offers?\b|\b(?:ask|asking) (?:for|my boss for) (?:a |an )?(?:raise|pay rise|discount|higher)|\bget (?:a|my) (?:raise|better (?:price|deal|offer))|\bpush back on (?:the )?price|\braise (?:my|our) (?:rates?|prices?)|\bpay rise\b|\blower(?:ing)? (?:the|our|my) (?:price|rent|bill)/i,
  lines: [
    {
      id: 'when-they-say-no',
      text: 'Include what to say if the answer is no, and the point at which to stop.',
      technique: 'constraints',
      worth: 3,
      unless: /\bwalk(?:ing)?[- ]away|\bbatna\b|\banswer is no\b|\bsays? no\b|\bif (?:they|he|she) refuse/i,
    },
  ],
  slots: [
    {
      id: 'figures',
      question: 'What is on the table now, and what do you want?',
      given: /[£$€]\s?\d|\b\d+ ?(?:k|%)|\b\d{3,}\b/i,
      fact: 'On the table',
    },
    {
      id: 'alternative',
      question: 'What will you do if it comes to nothing, and what will they?',
      given: /\bother offers?\b|\balternative|\botherwise\b|\bwalk away|\bcompetitor|\belsewhere/i,
      fact: 'Alternatives',
    },
  ],
}

export const localLaw: Genre = {
  id: 'rights-and-claims',
  title: 'Rights against a neighbour, seller, landlord or authority',
  cue: /\blandlord|\btenants?\b|\blease\b|\bdeposit\b|\bneighbou?r(?:['’]?s|s)?\b|\bhoa\b|\brefund|\bwarranty|\bguarantee\b|\bconsumer rights|\bdealer\b|\bcontractor\b|\bparking (?:ticket|fine)|\bfine\b[^.\n]{0,30}\b(?:me|us|appeal|pay)|\bappeal\b|\bmy rights\b|\blegal(?:ly)?\b|\bbylaws?\b|\bcontract\b|\bplanning permission|\bpermit\b|\btax(?:es)?\b|\bincorporate|\bsole trader|\bllc\b|\blimited company|\bcopyright|\btrademark|\bgdpr\b|\bsick note/i,
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
      question: 'Which country or state is it in?',
      given:
        /\b(?:uk|usa?|eu|england|wales|scotland|ireland|germany|france|spain|italy|portugal|brazil|india|canada|ontario|australia|california|texas|new york|florida|netherlands|austria|switzerland|poland|estonia|delaware|state law)\b/i,
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
      question: 'What do you want: money, peace, or to be right?',
      given: /\bwant\b|\brefund|\bget along\b|\bworth\b|\bstop\b|\bget (?:it|my)\b/i,
      fact: 'Aim',
    },
  ],
}

export const business: Genre = {
  id: 'business',
  title: 'Business or organisation that needs a way forward',
  cue: /\b(?:our|my|a|an|the|we run a|i run a|small|two-person|family) (?:\w+ ){0,2}(?:shop|store|bakery|caf[eé]|restaurant|company|business|startup|practice|studio|gym|hotel|hostel|agency|charity|club|choir|church|library|museum|farm|salon|clinic|brewery|newsletter|podcast|school)\b|\bcustomers?\b|\bclients?\b|\bsales\b|\bmargins?\b|\bturnover\b|\brevenue\b|\bchurn\b|\bpric(?:e|es|ing)\b|\bcompetitors?\b|\bmarketing\b|\bopen rate\b|\bsubscribers\b|\bfundrais|\bdonors?\b|\bvolunteers?\b|\bgala\b|\blinkedin\b|\binvoices?\b|\boverdue\b|\bsuppliers?\b/i,
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
      question: 'What has been tried, and what is out of the question?',
      given: /\btried\b|\balready\b|\bout of the question|\bcan['’]?t afford|\bwe (?:have|did|do)\b/i,
      fact: 'Tried so far',
    },
    {
      id: 'means',
      question: 'How much money and time is there for a change?',
      given: /\bbudget\b|[£$€]\s?\d|\bno money|\bcan['’]?t afford|\bhours?\b|\btwo people\b/i,
      fact: 'Means',
    },
  ],
}

export const coworkers: Genre = {
  id: 'people-at-work',
  title: 'Colleagues, teams, classes',
  cue: /\bcolleagues?\b|\bco-?workers?\b|\bmy (?:boss|manager|team|employee|intern|report)\b|\bour (?:team|boss|ceo|cto|manager|organist|seniors?)\b|\bone of our\b|\bmanagers?\b|\bteam ?mates?\b|\bstudents?\b|\bpupils?\b|\bclass\b|\bflat ?mates?\b|\broom ?mates?\b|\bstaff\b|\bemployees?\b|\bmeetings?\b|\bmorale\b|\bjuniors?\b|\bsupervisor\b|\bboard\b|\bcommittee\b|\bcoach\b|\bbook club\b/i,
  lines: [
    {
      id: 'first-move-and-next',
      text: 'Say what to do first, and what to do if that does not work.',
      technique: 'decomposition',
      worth: 2,
      unless:
        /\bif (?:that|it|this) (?:doesn['’]?t|does not|fails)|\bplan b\b|\bfirst step|\bwhat (?:do i|should i|to) do first|\bnext step|\bstep by step/i,
    },
  ],
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
      question: 'What would a good end look like?',
      given: /\bwant\b|\bwithout\b|\bso that\b|\bgoal\b|\bhope\b|\bstop\b/i,
      fact: 'Good end',
    },
  ],
}

export const ownHabits: Genre = {
  id: 'own-habits',
  title: 'Time, habits, motivation',
  cue: /\bprocrastinat|\btime management|\bproductiv|\boverwhelm|\bto-?do list|\bfocus\b|\bconcentrat|\bdistract|\bmotivat|\bhabits?\b|\bget up (?:early|earlier)|\bscreen time|\binbox\b|\btoo many meetings|\bdisorgani[sz]ed|\bclutter|\bget more done|\balways late\b|\bwork[- ]life/i,
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
      question: 'What have you tried, and how long did it last?',
      given: /\btried\b|\balready\b|\bpomodoro|\bapps?\b|\bkeeps? (?:failing|stopping)/i,
      fact: 'Tried so far',
    },
  ],
}
