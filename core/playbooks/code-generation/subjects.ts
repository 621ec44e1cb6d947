// Code by the trap its subject carries: time, money, secrets, concurrency, malformed input.

import type { Genre } from '../playbook.ts'
import { example, language } from './slots.ts'

export const smartContract: Genre = {
  id: 'smart-contract',
  title: 'Smart contract',
  cue: /\bsolidity\b|\bsmart contracts?\b|\berc-?(?:20|721|1155|4626)\b|\bvyper\b|\banchor program|\bsolana program|\bdefi\b/i,
  lines: [
    {
      id: 'state-first',
      text: 'Change state before any external call, so that no function can be re-entered halfway.',
      technique: 'constraints',
      worth: 3,
      unless: /\breentran|\bchecks-effects|\bbefore any external|\bpull[- ]payment/i,
    },
    {
      id: 'owner-power',
      text: "Say what the owner or any other single party can still do with other people's funds.",
      technique: 'constraints',
      worth: 2,
      unless:
        /\bowner (?:can|may|cannot|can'?t|must|could)|\bowner or any|\bno owner|\btrustless|\badmin can\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'chain',
      question: 'Which chain and compiler version, and may it be upgradeable?',
      default: 'Ethereum, Solidity 0.8, not upgradeable',
      given: /\b0\.\d|\bupgrad|\bpolygon|\bethereum|\bmainnet|\barbitrum|\bbase\b|\bsolana/i,
      fact: 'Chain and version',
    },
  ],
}

export const booking: Genre = {
  id: 'booking',
  title: 'Bookings and reservations',
  cue: /\b(?:bookings?|reservations?|appointments?)\b[^.\n]{0,80}\b(?:api|app|system|backend|endpoint|site|page|service|openapi|tool)\b|\b(?:api|app|system|backend|openapi|service|endpoint|tool)\b[^.\n]{0,60}\b(?:booking|reservation|appointment)s?\b|\bdouble[- ]book|\bseat reservation/i,
  lines: [
    {
      id: 'touching-and-racing',
      text: 'State whether bookings may touch each other, and make it impossible for two people to take the same slot at once.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\btouch|\bback[- ]to[- ]back|\bsame slot|\bsame time\b|\bdouble[- ]book|\bholds?\b|\brace\b|\bexclusion constraint|\bbuffer\b/i,
    },
  ],
  slots: [language],
}

export const model: Genre = {
  id: 'model',
  title: 'Machine-learning model',
  cue: /\bfine-?tun(?:e|ing)\b|\btrain(?:s|ing)? (?:a|an|the|my|our|script|loop)\b|\bclassifier\b|\bscikit|\bsklearn\b|\bpytorch\b|\btensorflow\b|\bkeras\b|\bneural net|\blstm\b|\bcnn\b|\bxgboost|\blightgbm|\brandom forest|\bchurn model|\bpredict(?:s|ion|ing)? (?:whether|if|the|which|model)|\blogistic regression\b/i,
  lines: [
    {
      id: 'leakage',
      text: 'Split the data before anything is fitted, scaled or resampled, so that nothing leaks into the test set.',
      technique: 'constraints',
      worth: 3,
      when: /\bcsv\b|\bdata(?:set|frame)?\b|\bpredict|\bclassif|\bfine-?tun|\brows\b|\bsamples\b|\bfeatures?\b|\bcolumns?\b/i,
      unless: /\bleak|\bsplits?\b|\bcross-?val|\bfolds?\b|\bholdout|\bfrom scratch/i,
    },
    {
      id: 'baseline',
      text: 'Compare it with a trivial baseline, by a measure that suits the class balance.',
      technique: 'constraints',
      worth: 2,
      when: /\bclassif|\bpredict|\bchurn|\bfraud|\bspam|\bdefault\b|\bimbalanc|\blabels?\b/i,
      unless: /\bbaseline|\bf1\b|\bauc\b|\bpr[- ]curve|\bmetrics?\b|\bfrom scratch/i,
    },
  ],
  slots: [
    {
      id: 'data',
      question: 'What does the data look like: rows, columns, classes and their shares?',
      given:
        /\bcolumns?\b|\bclasses\b|\brows\b|\b\d+k?\b.{0,20}\b(?:samples|images|rows)|\bmnist|\bcifar|\bimagenet|\biris\b|\btitanic/i,
      fact: 'Data',
    },
  ],
}

export const interval: Genre = {
  id: 'interval',
  title: 'Intervals and ranges',
  cue: /\b(?:merg|union|intersect|overlap|subtract|combin|insert|cover|gap)\w*\b[^.\n]{0,60}\b(?:intervals?|ranges?|spans?|slots?|periods?|meetings)\b|\bintervals?\b[^.\n]{0,60}\b(?:merg|union|intersect|overlap|subtract|gap)\w*|\binterval (?:tree|list|set)|\b(?:date|time|number|ip) ranges?\b[^.\n]{0,40}\boverlap|\bfree (?:time )?slots?\b/i,
  lines: [
    {
      id: 'touching',
      text: 'State how touching intervals, unsorted input and empty input are treated.',
      technique: 'constraints',
      worth: 3,
      unless: /\btouch|\badjacent|\binclusive|\bexclusive|\bhalf-open|\bopen or closed|\bback[- ]to[- ]back/i,
      explains: true,
    },
  ],
  slots: [
    language,
    {
      id: 'interval_type',
      question: 'How is an interval given: pairs, tuples, objects, dates?',
      default: 'Pairs of numbers (start, end)',
      given:
        /\btuples?\b|\bpairs?\b|\bobjects?\b|\bdataclass|\blists? of lists|\[\[|\[\(|\bdatetimes?\b|\bstructs?\b|\bevents?\b/i,
      fact: 'Interval type',
    },
  ],
}

export const calendar: Genre = {
  id: 'calendar',
  title: 'Dates and times',
  cue: /\btime ?zones?\b|\b(?:business|working) ?days?\b|\bworkdays?\b|\bbirth ?dates?\b|\bbirthdays? (?:from|in|of|to|until)|\bdays? (?:between|until|since)\b|\bage (?:from|in years|of|given)\b|\b(?:next|previous|last) (?:business |working )?(?:monday|tuesday|wednesday|thursday|friday|weekday|occurrence)|\brecurr(?:ing|ence)\b|\brrule\b|\bdaylight|\bdst\b|\biso[- ]?8601|\bweek numbers?|\badd (?:\w+ )?(?:months?|days|years)\b|\bunix (?:time|timestamp)|\bworking hours\b|\bbetween (?:two )?(?:dates|timestamps)|\bpublic holidays?\b/i,
  lines: [
    {
      id: 'month-ends',
      text: 'State how month ends and leap days are treated, and whether the first and last day both count.',
      technique: 'constraints',
      worth: 2,
      when: /\bdays? (?:between|until|since)|\b(?:business|working) ?days?|\bworkdays?|\bmonths?\b|\bage\b|\bbirth|\bbetween (?:two )?dates/i,
      unless: /\bleap|\bmonth ends?\b|\bend of month|\binclusive|\bexclusive|\bfirst and last day/i,
      explains: true,
    },
    {
      id: 'zones',
      text: 'Say which time zone applies and what happens when the clocks change.',
      technique: 'constraints',
      worth: 2,
      when: /\bhours?\b|\bzones?\b|\btimestamps?|\bminutes?\b|\bschedul|\bmeetings?\b|\btimes\b/i,
      unless: /\bdst\b|\bdaylight|\bclocks? change|\butc\b|\beurope\/|\bamerica\//i,
      explains: true,
    },
  ],
  slots: [language, example],
}

export const money: Genre = {
  id: 'money',
  title: 'Money',
  cue: /\bmoney\b|\bcurrenc(?:y|ies)\b|\bprices?\b|\bvat\b|\bsales tax|\btax (?:brackets?|calculat\w*)|\binvoices?\b|\bloans?\b|\bmortgage|\bamorti[sz]ation|\bcompound interest|\bsplit (?:a |the )?bill|\bsplit expenses|\bsalary\b|\bpayroll|\bdiscounts?\b|\bshopping cart|\bledger\b|\binstal?lments?\b|\bbank account/i,
  lines: [
    {
      id: 'exact-money',
      text: 'Calculate money exactly (decimals or whole cents), and say where rounding happens and who gets the remainder.',
      technique: 'constraints',
      worth: 3,
      when: /\bcalculat|\bcomput|\bsplit|\bsum|\btotal|\bround|\binterest|\btax|\bvat\b|\bdiscount|\bpayroll|\bloan|\bmortgage|\bamorti|\binstal?lment|\bcart\b|\bledger|\baccount|\bfunction\b|\bclass\b|\bconvert/i,
      unless: /\bdecimals?\b|\bcents?\b|\bround|\bbig ?decimal|\bminor units?|\bpenn(?:y|ies)\b/i,
    },
  ],
  slots: [language, example],
}

export const security: Genre = {
  id: 'security',
  title: 'Secrets and sign-in',
  cue: /\bpassword (?:hash\w*|reset|manager|generator|check\w*|storage)|\bhash(?:es|ing)? (?:the )?passwords?|\bencrypt|\bdecrypt|\bjwts?\b|\boauth2?\b|\bcsrf\b|\b2fa\b|\btotp\b|\bsign(?:ed|ing) (?:urls?|requests?|cookies?)|\blog ?in (?:system|page|function|form|flow)|\bauthenticat\w+|\bsession (?:tokens?|handling|management)|\bhmac\b|\bsecret sharing/i,
  lines: [
    {
      id: 'vetted-crypto',
      text: 'Rely on vetted cryptography rather than home-made, and let errors reveal nothing to an attacker.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bvetted|\bfrom scratch|\bargon2|\bbcrypt|\bscrypt|\blibsodium|\bno (?:external )?librar|\bwithout any librar|\bconstant[- ]time/i,
    },
    {
      id: 'not-covered',
      text: 'Say which attacks it does not protect against.',
      technique: 'constraints',
      worth: 2,
      unless: /\battack|\bthreat|\bjust (?:a )?(?:toy|exercise)|\bhomework|\bdecode\b/i,
      explains: true,
    },
  ],
  slots: [language],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Caches, limits, retries and queues',
  cue: /\brate[- ]?limit(?:er|ing)?\b|\bthrottl|\bretry\b|\bretries\b|\bexponential back-?off|\b(?:lru|ttl|lfu) cache|\bcach(?:e|ing) (?:class|decorator|with|that|for|layer)|\bmemoi[sz]e\b|\b(?:worker|thread|connection|object) pool|\b(?:job|task|message|work|blocking) queue|\bproducer[- ]consumer|\bdistributed lock/i,
  lines: [
    {
      id: 'safe-to-repeat',
      text: 'Retry only errors that can pass and calls that are safe to repeat.',
      technique: 'constraints',
      worth: 3,
      when: /\bretry\b|\bretries\b|\bback-?off/i,
      unless:
        /\bidempot|\bsafe to repeat|\bonly (?:retr(?:y|ies)|on)|\bretryable|\bexceptions? (?:passed|given|i)\b/i,
    },
    {
      id: 'missed-at-once',
      text: 'State what happens when two callers miss the cache at the same moment and when loading fails.',
      technique: 'constraints',
      worth: 2,
      when: /\bcach(?:e|ing)\b|\bmemoi/i,
      unless:
        /\bsame moment|\bsingle[- ]?flight|\bstampede|\bsingle[- ]threaded|\bin flight|\brate[- ]?limit/i,
      explains: true,
    },
    {
      id: 'limit-scope',
      text: 'Say whether the limit holds across several processes, and what a refused caller gets.',
      technique: 'constraints',
      worth: 2,
      when: /\brate[- ]?limit|\bthrottl/i,
      unless: /\bacross\b|\bdistributed|\bredis|\bper process|\bin[- ]memory|\b429\b|\brefused/i,
      explains: true,
    },
    {
      id: 'full-and-shutdown',
      text: 'State what happens when it is full, and when it is shut down with work inside.',
      technique: 'constraints',
      worth: 2,
      when: /\bqueue\b|\bpool\b|\bproducer/i,
      unless: /\bfull\b|\bshut ?down|\bbackpressure|\bdrain|\bgraceful|\bcach|\blimit/i,
      explains: true,
    },
  ],
  slots: [language],
}

export const parsing: Genre = {
  id: 'parsing',
  title: 'Parsing, validation and conversion',
  cue: /\bpars(?:e|es|er|ing)\b|\b(?:read|load|import|convert|split|process)\w*\b[^.\n]{0,40}\b(?:csvs?|tsv|xml|yaml|toml|ini)\b|\b(?:csvs?|xml|yaml) (?:to|into|reader)\b|\bvalidat(?:e|es|or|ing)\b|\bcheck(?:s|er)? (?:an? )?(?:iban|isbn|vin|email|credit card|luhn)|\biban\b|\bisbn\b|\bluhn\b|\bnormali[sz]e (?:phone|address|name)|\btokeni[sz]er\b|\blexer\b|\broman numerals?|\bslug(?:s|ify)?\b|\bmarkdown (?:to|parser)/i,
  lines: [
    {
      id: 'malformed',
      text: 'State what counts as malformed input and what happens then.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bmalformed|\binvalid|\bbad (?:rows?|lines?|input)|\brais(?:e|es)\b|\bthrows?\b|\berrors?\b|\bskip|\breject|\bfails?\b|\bcurl\b|\bschema\b/i,
      explains: true,
    },
    {
      id: 'csv-quoting',
      text: 'Allow for quoted separators, line breaks inside fields and a byte-order mark in the CSV.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:read|pars|load|import|convert|split|process)\w*\b[^.\n]{0,40}\bcsvs?\b|\bcsvs? (?:to|into|parser|reader)\b/i,
      unless:
        /\bquot|\bbom\b|\bbyte-order|\bpandas|\bpolars|\bcsv module|\bpapaparse|\bdplyr|\breadr\b|\bpower ?query|\blibrary\b/i,
    },
  ],
  slots: [language, example],
}
