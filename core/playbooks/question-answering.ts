// Short questions want short answers. Only where the true answer depends on something unsaid is a line worth its place.

import { butNot } from './but-not.ts'
import { everyday } from './everyday/index.ts'
import { history } from './explanation/knowledge.ts'
import { evidence, measures, nutrition, origins, quotations } from './facts.ts'
import { mentioned, named } from './named.ts'
import { NAMED_PLACE } from './named-place.ts'
import { whenAsked } from './not-asked.ts'
import type { Genre, Playbook } from './playbook.ts'
import { sampleForWhat, superlative } from './question-answering/counted.ts'

/** A request to look something up in one’s own account, which no answer in words can do. */
const OWN_ACCOUNT =
  /\bcredit\b|\b(?:visa|debit|bank|gift|rewards?) (?:card|account|bill|debit)|\bcards?\b|\bbalance\b|\brewards?\b|\bmy (?:\w+ ){0,2}(?:bill|visa|limit|payment|paycheck|flight|order|account)\b|\b(?:wolfram|wikipedia|python)\(|^(?:i am|i['’]m) (?:going to )?call/i

/** Questions that tend to get one answer, as if there were one law: taxes and ages of consent do not. */
const FLAT_ANSWER =
  /\b(?:bank|public) holiday\b|\b(?:landlord|tenants?|evict\w*|notice period|parking fine|limitation period|sick pay|redundancy pay|maternity leave|paternity leave|parental leave|probate)\b/i

/** A scheme or a country whose figures are set anew each year. */
const SET_ANEW = new RegExp(
  `${NAMED_PLACE.source}|\\b(?:isa|ira|hsa|fsa|assurance[- ]vie|pension|super(?:annuation)?)\\b`,
  'i',
)

const GENRES: readonly Genre[] = [
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
  ...everyday,
  sampleForWhat,
  measures,
  nutrition,
  origins,
  quotations,
  evidence,
  {
    id: 'rules-of-a-place',
    title: 'Law, tax, benefits, official rules',
    cue: butNot(
      named(
        /\b(?:is|are|was|am i) (?:it |i )?(?:[\w'’-]+ ){0,5}(?:legal(?:ly)?|illegal|against the law|allowed by law|taxed|taxable|(?:tax[- ])?deductible|liable|a (?:bank|public) holiday)\b|\b(?:do|does|can|could|must|may|am|is|are|should|how|what(?:['’]?s)?|when|at what age|which|whats)\b[^.?\n]{0,60}\b(?:vat|(?:capital gains|income|inheritance|property|gift|sales) tax|tax(?:es)? (?:rates?|do|on|i)|flat tax|stamp duty|probate|landlord|tenants?|lease|eviction|evict|notice period|maternity leave|parental leave|paternity leave|sick pay|minimum wage|redundancy pay|severance|bank holiday|public holiday|retirement age|drinking age|age of consent|limitation period|parking fine|speed limit|copyright|will valid)\b|\blandlord\b[^.?\n]{0,30}\ballowed to\b|\bwhat does (?:it say )?(?:the )?law\b|^(?:vat|capital gains tax|income tax|inheritance tax|minimum wage|retirement age|drinking age|speed limit|notice period|stamp duty)\b/i,
      ),
      OWN_ACCOUNT,
    ),
    lines: [
      {
        id: 'depends-on-place',
        text: 'Say which country or state the answer holds for.',
        technique: 'constraints',
        worth: 2,
        when: FLAT_ANSWER,
        unless: new RegExp(
          `${NAMED_PLACE.source}|\\b(?:country|countries|state|jurisdiction|means?|meaning|define|definition|translat\\w+|law of the land|federal|history|catan|chess|yes or no)\\b|\\byes/no|^what(?:['’]s| is| are) (?:an? )?\\w+\\??$|^what is an? `,
          'i',
        ),
      },
      {
        id: 'as-of-year',
        text: 'Say for which year the amount or limit holds.',
        technique: 'constraints',
        worth: 2,
        when: new RegExp(
          `^(?=[\\s\\S]*\\b(?:how (?:much(?! (?:notice|time))|high)|max(?:imum)?|limits?|rates?|threshold|allowance|contribution|minimum wage)\\b)(?=[\\s\\S]*(?:${SET_ANEW.source}))`,
          'i',
        ),
        unless:
          /\b(?:19|20)\d\d\b|\byear\b|\bthis year\b|\bspeed limit|\bhistory\b|\bmeans?\b|^what is an? /i,
      },
    ],
    slots: [
      {
        id: 'place',
        wording: 'place/rules-of-a-place',
        question: 'Which country or state are you asking about?',
        given: new RegExp(
          `${NAMED_PLACE.source}|\\b(?:country|countries|law of the land|means?|meaning)\\b|^what(?:['’]s| is| are) (?:an? )?\\w+\\??$|^what is an? `,
          'i',
        ),
        fact: 'Country or state',
      },
    ],
  },
  {
    id: 'entry-rules',
    title: 'Entering a country',
    cue: butNot(
      named(
        /\b(?:need|needs|require[sd]?|requirements?|get|apply|without|have)\b[^.?\n]{0,30}\b(?:visas?|esta|eta|transit visa)\b|\bvisas? (?:for|to|requirements?|on arrival|free|rules)\b|\bvisa[- ]free\b/i,
      ),
      OWN_ACCOUNT,
    ),
    lines: [
      {
        id: 'entry-conditions',
        text: 'Name any other condition that gets people turned away, such as passport validity or an online registration.',
        technique: 'constraints',
        worth: 3,
        explains: true,
        unless:
          /\b(?:yes or no|one number|y\/n|yes\/no)\b|\bvalidity\b|\bturned away\b|\bhistory\b|\bhow (?:long|much)\b|\b(?:90|180) (?:days )?or\b|\bwork(?:ing|er|ers)?\b|\bskilled\b|\boffer\b|\bstudent|\bspouse|\bh-?1b\b|\bgreen card|\bleav(?:e|ing)\b|\bexit\b|\binternational travel\b|\brequirements\b|\bthe country\b/i,
      },
    ],
    slots: [
      {
        id: 'nationality_route',
        question: 'Which passport do you hold?',
        given:
          /\b(?!a\b|an\b|the\b|my\b|our\b|your\b|us\b)\w+ (?:passport|citizens?|nationals?|nationality)\b|\bpassport\b[^.\n]{0,20}\b(?:is|from)\b|\bcitizens? of\b|\bi['’]?m (?:an? )?(?:american|british|irish|german|french|indian|chinese|canadian|australian|italian|spanish|dutch|polish)\b|\b(?:americans?|us|indians?|brits?|canadians?) (?:passport|citizens?|need)/i,
        fact: 'Passport',
      },
    ],
  },
  {
    id: 'software-fact',
    title: 'Whether a program or language can do something',
    cue: named(
      /\b(?:which|what) version (?:of |do |of the )?(?:python|node|java|php|postgres\w*|react)\b|\b(?:does|do|can)\b[^.?\n]{0,20}\b(?:sqlite|postgres(?:ql)?|mysql|mariadb|python|node(?:\.?js)?|javascript|typescript|java|rust|golang|go|excel|google sheets|kubernetes|docker|git|github|css|html|react|django|rails|linux|windows|macos|ios|android|terraform|redis|kafka|numpy|pandas|bash|powershell)\b[^.?\n]{0,10} (?:support|have|allow|handle|sign|read|write|run|do)\b/i,
    ),
    lines: [
      {
        id: 'since-version',
        text: 'If only newer versions can, say from which one.',
        technique: 'constraints',
        worth: 2,
        small: true,
        unless:
          /\byes or no\b|\bone line\b|\bversions?\b|\bv?\d+\.\d+\b|\blts\b|\bpython ?[23]\b|\bwho\b|\bcase sensitive/i,
      },
    ],
    slots: [],
  },
  {
    id: 'clock',
    title: 'Time difference',
    cue: butNot(
      named(/\btime difference\b|\bdifference in (?:hours|time)\b|\bhours (?:ahead|behind)\b/i),
      OWN_ACCOUNT,
    ),
    lines: [
      {
        id: 'summer-time',
        text: 'Say whether summer time changes it, and when.',
        technique: 'constraints',
        worth: 2,
        unless:
          /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bsummer\b|\bwinter\b|\bdst\b|\bdaylight|\bright now\b|\btoday\b|\btime zones\b|\b(?:yesterday|tomorrow)\b/i,
      },
    ],
    slots: [],
  },
  {
    id: 'figure',
    title: 'A figure that depends on how it is counted',
    cue: butNot(
      named(
        /\b(?:population (?:of|in)|how many population|(?:un)?employment rate|crime rate|life expectancy|literacy rate|median (?:income|age|salary|wage|house price)|average (?:salary|income|wage|rent|pay|house price|price of an? house)|market share of|emissions (?:of|in|from)|how many (?:people|speakers) (?:live|speak|use|have|work|died)|death toll of|casualties of|gdp of|how much (?:does|do) (?:an? |the )?average\b)/i,
      ),
      /\b(?:wolfram|wikipedia|python)\(|\b(?:largest|highest|biggest|smallest)\b|\bfictional\b|\bsay\b|\bincreas|\bgrow|\bdeclin|\btigers?\b|\bparagraph\b|\bis \d|^(?!.*(?:\?|\b(?:what|how|tell|give|find|show|which)\b|^(?:current )?(?:population|average|median|market share|unemployment|life expectancy)))/i,
    ),
    lines: [
      {
        id: 'year-and-measure',
        text: 'Say which year the figure is for and what exactly it counts.',
        technique: 'constraints',
        worth: 2,
        when: /\b(?:employment|unemployment|crime|expectancy|literacy|median|average|market share|emissions|speak|use|died|death toll|casualties|gdp|city|metro\w*|area|greater|inner|county|london|paris|tokyo|new york|los angeles|san francisco|chicago|houston|boston|miami|berlin|madrid|barcelona|sydney|melbourne|toronto|manila|mumbai|delhi|shanghai|beijing|cairo|lagos|istanbul|mexico city)\b/i,
        unless:
          /\b(?:in|for|of|since|during) (?:19|20)\d\d\b|\byear\b|\broughly\b|\bone number\b|\bapprox|\bhis(?:tory|torical)\b|\b(?:era|ancient|century|bc|empire)\b|\bworld population\b|\bpopulation of the (?:world|earth)/i,
      },
    ],
    slots: [],
  },
  superlative,
  history,
  { id: 'general', title: 'Plain fact', lines: [], slots: [] },
]

export const questionAnswering: Playbook = {
  intent: 'question_answering',
  never: [
    'Anything to a plain fact: capitals, dates, names, definitions, spellings',
    'Sources, links, background or a length',
    'Anything to questions about doses, interactions or food that may have spoiled',
  ],
  genres: GENRES.map(whenAsked),
}
