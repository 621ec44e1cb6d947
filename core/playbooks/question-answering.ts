// Short questions want short answers. Only where the true answer depends on something unsaid is a line worth its place.

import { mentioned, named } from './named.ts'
import { NAMED_PLACE } from './named-place.ts'
import type { Playbook } from './playbook.ts'

export const questionAnswering: Playbook = {
  intent: 'question_answering',
  never: [
    'Anything to a plain fact: capitals, dates, names, definitions, spellings',
    'Sources, links, background or a length',
    'Anything to questions about doses, interactions or food that may have spoiled',
  ],
  genres: [
    {
      id: 'health',
      title: 'Health, medicine, poison, food safety',
      cue: mentioned(
        /\b(?:mg|dose|dosage|overdose|medic(?:ine|ation)s?|drugs?|pills?|ibuprofen|paracetamol|acetaminophen|aspirin|antibiotics?|amoxicillin|sertraline|tramadol|insulin|statins?|vaccin\w*|interact(?:ion|s)?|pregnan\w*|breastfe\w*|symptoms?|blood pressure|heart rate|fever|allerg\w*|poison(?:ous)?|toxic|venom\w*|serum|newborn|baby|toddler|vet|gluten|coeliac|celiac)\b|\b\d{2,3}\/\d{2,3}\b|\bsafe (?:to|at|for)\b|\b(?:go|goes|gone) (?:bad|off)\b|\bexpire|\b(?:dogs?|cats?|rabbits?|hamsters?) (?:have|eat)\b|\bin the fridge\b|\bleave (?:it |them )?out\b/i,
      ),
      sensitive: true,
      lines: [],
      slots: [],
    },
    {
      id: 'rules-of-a-place',
      title: 'Law, tax, benefits, official rules',
      cue: named(
        /\b(?:legal(?:ly)?|illegal|(?<!in[ -])laws?|lawful|taxes|taxed|tax|vat|deduct(?:ible|ion)?|inheritance|will|probate|domicile|usufruct|landlord|tenants?|lease|eviction|notice period|maternity leave|parental leave|sick pay|minimum wage|redundancy|fired|statute|allowed to|permit|licen[cs]e|bank holiday|public holiday|school year|retirement age|pension|drinking age|age of consent|copyright(?:ed)?|liab(?:le|ility)|valid in|appeal|fine for|speed limit)\b/i,
      ),
      lines: [
        {
          id: 'depends-on-place',
          text: 'If the answer depends on the country or state, say which one it holds for.',
          technique: 'constraints',
          worth: 3,
          unless: new RegExp(
            `${NAMED_PLACE.source}|\\b(?:country|countries|state|jurisdiction|means?|translat\\w+|keeper|team|catan|chess|yes or no)\\b|\\byes/no|^what is an? `,
            'i',
          ),
        },
        {
          id: 'as-of-year',
          text: 'Say for which year the amount or limit holds.',
          technique: 'constraints',
          worth: 2,
          when: /\b(?:how much|max(?:imum)?|limit|rate|threshold|allowance|contribution|minimum wage|vat rate|fee)\b/i,
          unless: /\b(?:19|20)\d\d\b|\byear\b|\bthis year\b/i,
        },
      ],
      slots: [
        {
          id: 'place',
          wording: 'place/rules-of-a-place',
          question: 'Which country or state are you asking about?',
          given: NAMED_PLACE,
          fact: 'Country or state',
        },
      ],
    },
    {
      id: 'travel-rules',
      title: 'Entry, baggage and transport rules',
      cue: named(
        /\b(?:visas?|passports?|esta|eta|customs|hand luggage|carry-?on|baggage|checked bag|idp|international driving|transit|schengen|airlines?|ryanair|easyjet)\b/i,
      ),
      lines: [
        {
          id: 'where-to-confirm',
          text: 'Name the official place where the current rule can be checked.',
          technique: 'constraints',
          worth: 2,
          explains: true,
          unless:
            /\b(?:yes or no|one number|y\/n|yes\/no)\b|\bofficial\b|\bsource\b|\bhistory\b|\bwhen (?:was|did|were)\b|\bwho\b/i,
        },
      ],
      slots: [
        {
          id: 'nationality_route',
          question: 'Which passport do you hold, and which way do you travel?',
          given:
            /\bpassports?\b[^.\n]{0,20}\b(?:is|are|,)|\b(?:irish|american|british|german|indian|us|uk|eu) (?:passport|citizen|driver)|\bfrom \w+ to \w+|\bto \w+ with\b|\bmost us carriers/i,
          fact: 'Passport and route',
        },
      ],
    },
    {
      id: 'software-fact',
      title: 'Whether a program or language can do something',
      cue: named(
        /\b(?:does|do|is|can|which version|latest|how (?:do|many))\b[^.\n]{0,60}\b(?:sqlite|postgres(?:ql)?|mysql|python|node(?:\.?js)?|javascript|typescript|java|rust|golang|excel|google sheets|vlookup|kubernetes|docker|git|github|http\/\d|css|html|react|django|rails|linux|windows|macos|ios|android|terraform|redis|kafka|numpy|pandas|bash|powershell)\b/i,
      ),
      lines: [
        {
          id: 'since-version',
          text: 'If it depends on the version, say from which one.',
          technique: 'constraints',
          worth: 2,
          unless:
            /\byes or no\b|\bone line\b|\bversions?\b|\bv?\d+\.\d+\b|\blts\b|\bpython ?[23]\b|\bwho\b|\bcase sensitive|\bhttp\/\d[^.\n]{0,20}\btcp/i,
        },
      ],
      slots: [],
    },
    {
      id: 'clock',
      title: 'Time difference',
      cue: named(
        /\btime (?:difference|zone)\b|\bdifference in hours\b|\bhours (?:ahead|behind)\b|\bwhat time is it in\b/i,
      ),
      lines: [
        {
          id: 'summer-time',
          text: 'Say how summer time changes it.',
          technique: 'constraints',
          worth: 2,
          unless:
            /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bsummer\b|\bwinter\b|\bdst\b|\bdaylight|\bright now\b|\bmost time zones|\bhow many time zones/i,
        },
      ],
      slots: [],
    },
    {
      id: 'figure',
      title: 'A figure that moves with time',
      cue: named(
        /\b(?:population|gdp|inflation|unemployment|crime rate|life expectancy|median (?:income|age|salary)|average (?:salary|income|wage|rent|price|house price)|market share|emissions|how many people (?:live|speak|die|use|have)|how much (?:does|do|is) (?:a|an|the) (?:average|house|flat|stamp|litre|liter|gallon))\b/i,
      ),
      lines: [
        {
          id: 'year-and-measure',
          text: 'Say which year the figure is for and what exactly it counts.',
          technique: 'constraints',
          worth: 3,
          unless:
            /\b(?:in|for|of|since|during) (?:19|20)\d\d\b|\byear\b|\broughly\b|\bone number\b|\bapprox/i,
        },
      ],
      slots: [],
    },
    {
      id: 'superlative',
      title: 'First, largest, best of all',
      cue: named(
        /\b(?:largest|biggest|longest|tallest|highest|deepest|oldest|smallest|shortest|fastest|richest|poorest|most (?:populous|spoken|popular|common|expensive|dangerous|time zones|wins|goals|visited)|best[- ]selling)\b|\bwho invented\b|\bwho (?:discovered|came up with)\b|\b(?:what|which|who) was the first\b|\bfirst (?:country|person|woman|man|city|film|novel|computer) (?:to|ever)\b/i,
      ),
      lines: [
        {
          id: 'how-counted',
          text: 'If it depends on what is counted or is disputed, say so.',
          technique: 'constraints',
          worth: 2,
          unless:
            /\bby (?:area|population|volume|length|height|mass|revenue|number|sales)\b|\bdisputed\b|\bcounted\b|\bplanets?\b|\bone (?:word|name|number)\b|\bbone\b|\bcrossword\b/i,
        },
      ],
      slots: [],
    },
    { id: 'general', title: 'Plain fact', lines: [], slots: [] },
  ],
}
