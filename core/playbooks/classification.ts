// What makes labels comparable: the yardstick, the doubtful cases, and nothing left out.

import type { PromptDocument } from '../prompt/document.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Line, Playbook } from './playbook.ts'

/** From this many lines on, models begin to skip or merge items. */
const MANY_ITEMS = 15

const manyItems = (document: PromptDocument): boolean =>
  document.material.some(
    ({ span }) => document.text.slice(span.start, span.end).split('\n').length >= MANY_ITEMS,
  )

const borderline: Line = {
  id: 'borderline',
  text: 'Mark the ones that could go either way.',
  technique: 'constraints',
  worth: 2,
  when: /\b(?:comments?|answers?|reviews?|quotes?|excerpts?|documents?|clauses?|claims?|statements?|abstracts?|papers?|titles|applicants?|messages?|e-?mails?|tickets?|posts?|arguments?|offers)\b/i,
  unless:
    /\b(?:borderline|both\b|unsure|not sure|in doubt|debatable|depends\b|mixed\b|neutral\b|neither\b|unclear|maybe\b|other\b|torn\b|either way|ask\b|more than one\b|multiple\b|one or more\b|none\b|why\b|reasons?\b|exactly one\b|just the\b|only the\b|only after\b|partial|true\b|one word\b|csv\b|json\b)/i,
  explains: true,
}

const clinical: Genre = {
  id: 'clinical',
  title: 'Patients and emergencies',
  cue: /\b(?:patients?\b|chest pain|symptoms?\b|manchester triage|(?:red|amber)\b[^.\n]{0,30}\bgreen\b[^\n]{0,200}\b(?:pain|bleed|fever|breath|vet|nurs)|emergency (?:room|department|services)|suicid|self-?harm|first[- ]aid\b|vet (?:practice|clinic)|nurs(?:e|ing)\b)/i,
  sensitive: true,
  lines: [],
  slots: [],
}

const coding: Genre = {
  id: 'coding',
  title: 'Coding answers by a code book',
  cue: /\b(?:code ?book|code (?:each|every|my|these|the) (?:\d+ )?(?:excerpt|answer|interview|sentence|response|quote|comment)|coding (?:interview|qualitative)|thematic (?:coding|analysis)|tag (?:these|each|the) (?:interview )?quotes|qualitative (?:data|coding))/i,
  lines: [
    {
      id: 'words-behind',
      text: 'For each code, quote the words that earned it; where none fits, assign none rather than the nearest.',
      technique: 'quote-first-grounding',
      worth: 3,
      unless:
        /\b(?:quote the\b|evidence\b|n ?= ?none|none (?:of|fits)|just the codes?|codes? only|only the codes?)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'codes',
      question: 'Which codes, and how is each defined?',
      given: /:[^\n]*,|=|\b[A-Z]{3,}\b/,
      fact: 'Codes',
    },
  ],
}

const priority: Genre = {
  id: 'priority',
  title: 'Priority and urgency',
  cue: /\b(?:triage\b|priorit(?:y|ies|i[sz]e)\b|p[0-4]\b|urgen(?:t|cy)\b|severity\b|eisenhower\b|must[- ]have\b|moscow\b|what (?:comes|should come|to do) first|rank\b[^.\n]{0,40}\b(?:risk|impact|effort))/i,
  lines: [
    {
      id: 'harm-of-waiting',
      text: 'Judge by what happens if it waits and by how many are affected, not by how loudly it is written.',
      technique: 'rubric',
      worth: 3,
      when: /\b(?:tickets?\b|issues?\b|bugs?\b|mails?\b|inbox|messages?\b|complaints?\b|requests?\b|customers?\b|tenants?\b|incidents?\b|tasks?\b|to-?dos?\b|triage)/i,
      unless: /\b(?:criteri|defin|judge by|how loud|if it waits|(?:p1|red|high) ?(?:=|:|means)|eisenhower)/i,
    },
  ],
  slots: [
    {
      id: 'levels',
      question: 'What does each level mean for you (how fast must the top one be handled)?',
      given: /\b(?:means\b|within \d|(?:p1|red|high) ?\(|eisenhower|moscow|hours?\b)|=/i,
      fact: 'Meaning of the levels',
    },
  ],
}

const scoring: Genre = {
  id: 'scoring',
  title: 'Scores and grades',
  cue: /\b(?:scores?\b|rate (?:each|these|this|the|my|how|them|every)\b|rating\b|grade (?:this|these|each|the)|how would you (?:grade|rate|mark)|out of (?:5|10|100|five|ten)\b|(?:1|0|one) ?(?:-|–|to) ?(?:5|6|7|10|100|five|ten)\b|marks?\b[^.\n]{0,20}\bout of)/i,
  lines: [
    {
      id: 'anchors',
      text: 'Say what the lowest and highest score stand for, and tie each score to something in the item.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\b(?:nominal|ordinal|rubric|criteri|just the (?:number|score|figure)|only the (?:number|score)|lowest and highest|(?:1|0) ?(?:=|means|is)|no explanation|csv\b|json\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'criterion',
      question: 'What should count most for the score?',
      given: /\b(?:for (?:how )?\w+|by\b|how \w+\b|criteri|only\b)/i,
      fact: 'What counts most',
    },
  ],
}

const ranking: Genre = {
  id: 'ranking',
  title: 'Ranking and ordering',
  cue: /\b(?:rank(?:ing|ed)?\b|(?:sort|order|arrange|put)\b[^.\n]{0,40}\b(?:by|from|order|according|most|least|ascending|descending|sequence|chronolog\w*)|(?:best|worst|easiest|hardest|highest|lowest|oldest|newest|smallest|largest) (?:first|to)\b|right (?:sequence|order)|chronological)/i,
  lines: [
    {
      id: 'criterion',
      text: 'State the criterion used, and which neighbours could swap places.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\b(?:by \w+|from\b|chronolog|sequence|criteri|old|alphabet|ascending|descending|swap|order of\b|(?:how )?well\b|high to low|low to high|first\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

const oddOneOut: Genre = {
  id: 'odd-one-out',
  title: 'Odd one out',
  cue: /\b(?:odd one out|(?:doesn'?t|does not|don'?t) (?:belong|fit)|intruder\b|which (?:one )?is not (?:a|an|like)\b|spot the (?:odd|intruder))/i,
  lines: [],
  slots: [],
}

const judgement: Genre = {
  id: 'judgement',
  title: 'Spam, fraud, tone and rule-breaking',
  cue: /\b(?:spam (?:or|\/|check)|is (?:this|it|that) (?:a )?(?:spam|scam|phishing|fake|genuine|sarcas\w*)|phish(?:ing|y)?\b|scams? or\b|genuine\b|hate ?speech|toxic(?:ity)?\b|moderat(?:e|ion)\b|keep or remove|fallac(?:y|ies)\b|sarcas(?:m|tic)\b|sincere\b|fact or opinion|clickbait|paper-?mill|(?:ai|human)[- ](?:written|generated|or)\b|confirmation bias|unfair\b)/i,
  lines: [
    {
      id: 'deciding-words',
      text: 'Give the words or details that decide it.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\b(?:decid|words that\b|why\b|reasons?\b|hint\b|explain|just (?:the )?(?:label|answer|letter|y)|only (?:the|after the)\b|true\b|score|yes ?\/ ?no\b|y ?\/ ?n\b|yes or no\b|in one word\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

const sentiment: Genre = {
  id: 'sentiment',
  title: 'Sentiment',
  cue: /\b(?:sentiments?\b|positive\b|negative\b|how (?:angry|happy|upset|annoyed)\b|is (?:he|she|it|this) (?:angry|rude|polite|negative|positive)|emotions?\b|mood\b)/i,
  lines: [
    {
      id: 'mixed',
      text: 'Judge what the writer means over single words, and mark mixed or ironic ones as such.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\b(?:reviews?\b|comments?\b|feedback|tweets?|messages?\b|each\b|these\b|answers?\b|tickets?\b|posts?\b)/i,
      unless:
        /\b(?:mixed\b|neutral\b|iron(?:y|ic)|sarcas|single label|only (?:the )?(?:tag|label|word|number)|just (?:the )?(?:tag|label|word|number))/i,
    },
  ],
  slots: [],
}

const everyItem: Genre = {
  id: 'every-item',
  title: 'A long list to be labelled',
  cue: manyItems,
  lines: [
    {
      id: 'none-left-out',
      text: 'Leave no item out, and keep them in the order given.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:no item out|order\b|sort|rank|group|cluster|count|only (?:the )?ones\b|flag\b|which (?:of|ones)\b)/i,
    },
  ],
  slots: [],
}

const topics: Genre = {
  id: 'topics',
  title: 'Topics and groups',
  cue: /\b(?:categori[sz]e|categor(?:y|ies)\b|classify\b|group (?:these|the|this|my|them|by)\b|clusters?\b|themes?\b|topics?\b|buckets?\b|tag (?:these|each|the|my)\b|label (?:these|each|the|my)\b|assign\b|sort (?:these|this|my|the|them)\b[^.\n]{0,40}\binto\b)/i,
  lines: [
    {
      id: 'groups-apart',
      text: 'Use groups that do not overlap, and say in a phrase what belongs in each.',
      technique: 'rubric',
      worth: 2,
      when: /\b(?:group|cluster|themes?\b|topics?\b|categor)/i,
      unless:
        /\b(?:into\b|as\b|from (?:this|the following|these)|overlap|aisle|one of\b|or\b|which category\b|needs?\b)|:|\//i,
      explains: true,
    },
    borderline,
  ],
  slots: [
    {
      id: 'labels',
      question: 'Which categories should be used?',
      given: /\b(?:into\b|as\b|or\b|codebook|by\b)|:|\/|\(/i,
      fact: 'Categories',
    },
  ],
}

const anyLabels: Genre = {
  id: 'any-labels',
  title: 'Other labels',
  lines: [],
  slots: [],
}

const OPENING = 200

export const classification: Playbook = {
  intent: 'classification',
  never: [
    'A label, a scale or a category that is not in the set the user gave',
    'A confidence score, a table or JSON that was not asked for',
    'An explanation where only the label is wanted',
  ],
  genres: [
    clinical,
    coding,
    priority,
    scoring,
    oddOneOut,
    judgement,
    sentiment,
    ranking,
    everyItem,
    topics,
    anyLabels,
  ].map(judgedByOpening(OPENING)),
}
