// Code as such: functions and modules by the trap they carry, from dates to concurrency.

import type { PromptDocument } from '../../prompt/document.ts'
import type { Genre } from '../playbook.ts'
import { example, language } from './slots.ts'

const hasCode = (document: PromptDocument): boolean => document.material.some(({ kind }) => kind === 'code')

export const tests: Genre = {
  id: 'tests',
  title: 'Tests',
  cue: /\b(?:unit|integration|e2e|end-to-end|property(?:-based)?|regression|snapshot|component)[- ]tests? (?:for|that|of|in|with|suite)\b|\bwrite (?:some |me )?tests\b|\btest (?:suite|cases) (?:for|that)\b|\btests for (?:this|the|my|our)\b/i,
  lines: [
    {
      id: 'wrong-code',
      text: 'If the code under test looks wrong somewhere, say so instead of writing a test that expects it.',
      technique: 'constraints',
      worth: 3,
      unless: /\blooks wrong\b|\bbugs?\b|\bspec(?:ification)?\b|\btdd\b|\bbefore the code/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      unless: /\bedge|\bboundar|\bfailures?\b|\bcorner|\bunhappy|\berror (?:cases|paths)|\binvalid/i,
    },
  ],
  slots: [],
}

const LANGUAGE_NAMES =
  'python|java(?:script)?|typescript|js|ts|go(?:lang)?|rust|kotlin|swift|c\\+\\+|c#|php|ruby|r|julia|matlab|polars|pandas|dplyr|numpy|pytorch|sql|bigquery|postgres|snowflake|react|vue|svelte|fish|powershell|perl|lua|scala|dart|cloudflare workers'
const PORTING = new RegExp(
  `\\b(?:port|convert|translate|migrate|rewrite|turn|equivalent|version|same thing)\\b[^.\\n]{0,80}\\b(?:to|into|in|for|on)\\b[^.\\n]{0,20}(?:^|[^\\w])(?:${LANGUAGE_NAMES})(?![\\w])`,
  'i',
)

export const porting: Genre = {
  id: 'porting',
  title: 'Code moved to another language or library',
  cue: (document) => hasCode(document) && PORTING.test(document.requestText),
  lines: [
    {
      id: 'differences',
      text: 'Point out where the two differ in behaviour, such as rounding, indexing, missing values or order.',
      technique: 'constraints',
      worth: 3,
      unless: /\bdiffer/i,
      explains: true,
    },
  ],
  slots: [],
}

const EXTENDING =
  /\b(?:add|adds|extend|make (?:this|it|that)|support|modify|change (?:this|it)|adapt|complete|fill in|finish|implement the)\b/i

export const extending: Genre = {
  id: 'extending',
  title: 'Supplied code with new behaviour',
  cue: (document) => hasCode(document) && EXTENDING.test(document.requestText),
  lines: [
    {
      id: 'nothing-else',
      text: 'Change only what this needs and leave the rest of the code as it is.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bonly\b|\bleave\b|\bsame behaviou?r|\bkeep\b|\bnothing else|\bdon'?t (?:touch|change)|\bminimal/i,
    },
  ],
  slots: [],
}

export const smartContract: Genre = {
  id: 'smart-contract',
  title: 'Smart contract',
  cue: /\bsolidity\b|\bsmart contracts?\b|\berc-?(?:20|721|1155|4626)\b|\bvyper\b|\banchor program|\bsolana program|\bdefi\b/i,
  lines: [
    {
      id: 'state-first',
      text: 'Change state before any external call, and let no failing transfer lock the others.',
      technique: 'constraints',
      worth: 3,
      unless: /\breentran|\bchecks-effects|\bbefore any external|\bpull[- ]payment/i,
    },
    {
      id: 'owner-power',
      text: "Say what the owner or any admin can still do with other people's funds.",
      technique: 'constraints',
      worth: 2,
      unless: /\bowner (?:can|may|cannot|can'?t|must|could)|\bno owner|\btrustless|\badmin can\b/i,
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

/** Textbook exercises that every model knows by heart: nothing to add. */
export const classic: Genre = {
  id: 'classic',
  title: 'Textbook exercise',
  cue: /\bhello,? world|\bfizz ?buzz|\bfactorial|\bfibonacci|\bpalindrom|\b(?:reverse|invert) (?:a |the )?(?:singly[- ])?(?:linked list|string|array|list|binary tree|number)|\bbubble ?sort|\bquick ?sort|\bmerge ?sort\b|\bbinary search\b(?! tree)|\bprime numbers?\b|\bis[_ ]?prime|\b(?:even|odd) or (?:even|odd)|\bsum of (?:two|the digits|digits)|\btower of hanoi|\bleap year|\bswap two|\bcelsius|\bcount (?:the )?vowels/i,
  lines: [],
  slots: [language],
}

export const interval: Genre = {
  id: 'interval',
  title: 'Intervals and ranges',
  cue: /\bintervals?\b|\boverlap(?:s|ping)?\b|\b(?:free|busy|time) slots?\b|\bdouble[- ]book|\b(?:date|time|number|ip|page) ranges?\b|\bavailability\b/i,
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
  cue: /\btime ?zones?\b|\b(?:business|working|week) ?days?\b|\bworkdays?\b|\bbirth ?dates?|\bbirthdays?\b|\bdays? (?:between|until|since)\b|\bage (?:from|in|of|given)\b|\b(?:next|previous|last) (?:business |working )?(?:day|monday|friday|occurrence|month)|\brecurr(?:ing|ence)|\brrule\b|\bdaylight|\bdst\b|\biso[- ]?8601|\bweek numbers?|\badd (?:\w+ )?(?:months?|days|years)|\bdurations?\b|\bunix (?:time|timestamp)|\beaster\b|\bworking hours|\bopening hours|\bcountdown|\bholidays?\b/i,
  lines: [
    {
      id: 'month-ends',
      text: 'State how month ends and leap days are treated, and whether the first and last day both count.',
      technique: 'constraints',
      worth: 2,
      when: /\bdays?\b|\bworkdays?|\bmonths?\b|\bage\b|\bbirth|\bholidays?\b|\bweek|\byears?\b|\brecurr/i,
      unless:
        /\bleap|\bmonth ends?\b|\bend of month|\binclusive|\bexclusive|\bfirst and last day|\b(?:29|31)(?:st|th)?\b|\beaster/i,
      explains: true,
    },
    {
      id: 'zones',
      text: 'Say which time zone applies and what happens when the clocks change.',
      technique: 'constraints',
      worth: 2,
      when: /\bhours?\b|\bzones?\b|\btimestamps?|\bdurations?|\bcountdown|\bminutes?\b|\bschedul|\bcron|\brecurr|\btimes\b/i,
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
  title: 'Concurrency, caching and retries',
  cue: /\brate[- ]?limit(?:er|ing)?\b|\bthrottl|\bretr(?:y|ies)\b|\bback-?off\b|\b(?:lru|ttl|lfu) cache|\bcach(?:e|ing) (?:class|decorator|with|that|for|layer)|\bmemoi[sz]e\b|\bthread[- ]?safe|\bconcurren|\bmutex|\bsemaphore|\b(?:worker|thread|connection|object) pool|\b(?:job|task|message|priority|work|ring) (?:queue|buffer)|\bcircuit breaker|\bdistributed lock|\bpub[- ]?sub|\bkafka\b|\bgoroutines?|\bparallel(?:ly|ism|i[sz]e)?\b|\bevent bus|\bconsistent hashing/i,
  lines: [
    {
      id: 'safe-to-repeat',
      text: 'Retry only errors that can pass and calls that are safe to repeat.',
      technique: 'constraints',
      worth: 3,
      when: /\bretr(?:y|ies)|\bback-?off/i,
      unless:
        /\bidempot|\bsafe to repeat|\bonly (?:retr(?:y|ies)|on)|\bretryable|\bexceptions? (?:passed|given|i)\b/i,
    },
    {
      id: 'same-moment',
      text: 'State what happens when two callers arrive at the same moment and when the work itself fails.',
      technique: 'constraints',
      worth: 2,
      when: /\bcache|\bmemoi|\blimit|\bthrottl|\bpool|\bqueue|\block|\bthread|\bconcurren|\bbreaker|\bbus\b|\bbuffer/i,
      unless:
        /\bsame moment|\bsimultaneous|\bsingle[- ]?flight|\bstampede|\bsingle[- ]threaded|\bin flight|\brace/i,
      explains: true,
    },
  ],
  slots: [language],
}

export const parsing: Genre = {
  id: 'parsing',
  title: 'Parsing, validation and conversion',
  cue: /\bpars(?:e|es|er|ing)\b|\bcsvs?\b|\btsv\b|\bjson\b|\bxml\b|\byaml\b|\btoml\b|\bini file|\bvalidat(?:e|es|or|ing|ion)\b|\bcheck(?:s|er)? (?:an? )?(?:iban|isbn|vin|email|credit card|luhn)|\biban\b|\bisbn\b|\bluhn\b|\bnormali[sz]e (?:phone|address|name)|\btokeni[sz]er\b|\blexer\b|\broman numerals?|\bslug(?:s|ify)?\b|\bmarkdown (?:to|parser)/i,
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

export const algorithm: Genre = {
  id: 'algorithm',
  title: 'Algorithm',
  cue: /\balgorithms?\b|\bleet ?code|\bcompetitive programming|\bcodeforces|\bdynamic programming|\bshortest path|\bdijkstra|\ba\* ?search|\btopological|\bknapsack|\btravell?ing salesman|\bo\((?:n|log|1)|\btime complexity|\bbacktracking|\bminimax|\bn[- ]queens|\bconvex hull|\bspanning tree|\bmax(?:imum)? (?:flow|subarray)|\blongest (?:common|increasing|substring)|\bpermutations\b|\bk[- ]means\b/i,
  lines: [
    {
      id: 'cost-and-ties',
      text: 'State its time and memory cost, and what it returns when there is no answer or more than one.',
      technique: 'constraints',
      worth: 2,
      unless: /\btime and memory|\bcomplexity|\bo\(|\bno (?:answer|solution|path)|\bif none\b|\bties?\b/i,
      explains: true,
    },
  ],
  slots: [
    language,
    {
      id: 'size',
      question: 'How large does the input get?',
      given:
        /\b\d+(?:\.\d+)? ?(?:k|m|million|thousand|billion)\b|\b\d{4,}\b|10\^\d|\bup to\b|<=|≤|\bhuge\b|\bsmall\b|\bn ?=/i,
      fact: 'Size of the input',
    },
  ],
}

export const functionOrClass: Genre = {
  id: 'function',
  title: 'Function or class',
  cue: /\bfunctions?\b|\bmethod\b|\bclass(?:es)?\b|\bdecorator\b|\bhelper\b|\bmodule\b|\bsnippet\b/i,
  lines: [
    {
      id: 'edge-input',
      text: 'State how empty, missing or malformed input is treated.',
      technique: 'constraints',
      worth: 2,
      when: /\bfunction\b|\bmethod\b|\bhelper\b/i,
      unless:
        /\bempty|\bnull\b|\bnone\b|\bnil\b|\binvalid|\bmalformed|\bmissing|\bedge|\brais(?:e|es)\b|\bthrows?\b|\berrors?\b|\bfallback|\breturns? (?:-1|false|zero|0)\b|\bplot|\bloss function|\bactivation/i,
      explains: true,
    },
  ],
  slots: [language, example],
}

export const anyCode: Genre = {
  id: 'any-code',
  title: 'Other code',
  lines: [],
  slots: [language],
}
