// What makes labels comparable: the yardstick, the doubtful cases, and nothing left out.

import type { PromptDocument } from '../prompt/document.ts'
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
    /\bborderline|\bboth\b|\bunsure|\bnot sure|\bin doubt|\bdebatable|\bdepends\b|\bmixed\b|\bneutral\b|\bneither\b|\bunclear|\bmaybe\b|\bother\b|\btorn\b|\beither way|\bask\b|\bmore than one\b|\bmultiple\b|\bone or more\b|\bnone\b|\bwhy\b|\breasons?\b|\bexactly one\b|\bjust the\b|\bonly the\b|\bonly after\b|\bpartial|\btrue\b|\bone word\b|\bcsv\b|\bjson\b/i,
  explains: true,
}

const clinical: Genre = {
  id: 'clinical',
  title: 'Patients and emergencies',
  cue: /\bpatients?\b|\bchest pain|\bsymptoms?\b|\bmanchester triage|\b(?:red|amber)\b[^.\n]{0,30}\bgreen\b[^\n]{0,200}\b(?:pain|bleed|fever|breath|vet|nurs)|\bemergency (?:room|department|services)|\bsuicid|\bself-?harm|\bfirst[- ]aid\b|\bvet (?:practice|clinic)|\bnurs(?:e|ing)\b/i,
  sensitive: true,
  lines: [],
  slots: [],
}

const coding: Genre = {
  id: 'coding',
  title: 'Coding answers by a code book',
  cue: /\bcode ?book|\bcode (?:each|every|my|these|the) (?:\d+ )?(?:excerpt|answer|interview|sentence|response|quote|comment)|\bcoding (?:interview|qualitative)|\bthematic (?:coding|analysis)|\btag (?:these|each|the) (?:interview )?quotes|\bqualitative (?:data|coding)/i,
  lines: [
    {
      id: 'words-behind',
      text: 'For each code, quote the words that earned it; where none fits, assign none rather than the nearest.',
      technique: 'quote-first-grounding',
      worth: 3,
      unless:
        /\bquote the\b|\bevidence\b|\bn ?= ?none|\bnone (?:of|fits)|\bjust the codes?|\bcodes? only|\bonly the codes?/i,
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
  cue: /\btriage\b|\bpriorit(?:y|ies|i[sz]e)\b|\bp[0-4]\b|\burgen(?:t|cy)\b|\bseverity\b|\beisenhower\b|\bmust[- ]have\b|\bmoscow\b|\bwhat (?:comes|should come|to do) first|\brank\b[^.\n]{0,40}\b(?:risk|impact|effort)/i,
  lines: [
    {
      id: 'harm-of-waiting',
      text: 'Judge by what happens if it waits and by how many are affected, not by how loudly it is written.',
      technique: 'rubric',
      worth: 3,
      when: /\btickets?\b|\bissues?\b|\bbugs?\b|\bmails?\b|\binbox|\bmessages?\b|\bcomplaints?\b|\brequests?\b|\bcustomers?\b|\btenants?\b|\bincidents?\b|\btasks?\b|\bto-?dos?\b|\btriage/i,
      unless:
        /\bcriteri|\bdefin|\bjudge by|\bhow loud|\bif it waits|\b(?:p1|red|high) ?(?:=|:|means)|\beisenhower/i,
    },
  ],
  slots: [
    {
      id: 'levels',
      question: 'What does each level mean for you (how fast must the top one be handled)?',
      given: /=|\bmeans\b|\bwithin \d|\b(?:p1|red|high) ?\(|\beisenhower|\bmoscow|\bhours?\b/i,
      fact: 'Meaning of the levels',
    },
  ],
}

const scoring: Genre = {
  id: 'scoring',
  title: 'Scores and grades',
  cue: /\bscores?\b|\brate (?:each|these|this|the|my|how|them|every)\b|\brating\b|\bgrade (?:this|these|each|the)|\bhow would you (?:grade|rate|mark)|\bout of (?:5|10|100|five|ten)\b|\b(?:1|0|one) ?(?:-|–|to) ?(?:5|6|7|10|100|five|ten)\b|\bmarks?\b[^.\n]{0,20}\bout of/i,
  lines: [
    {
      id: 'anchors',
      text: 'Say what the lowest and highest score stand for, and tie each score to something in the item.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\brubric|\bcriteri|\bjust the (?:number|score|figure)|\bonly the (?:number|score)|\blowest and highest|\b(?:1|0) ?(?:=|means|is)|\bno explanation|\bcsv\b|\bjson\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'criterion',
      question: 'What should count most for the score?',
      given: /\bfor (?:how )?\w+|\bby\b|\bhow \w+\b|\bcriteri|\bonly\b/i,
      fact: 'What counts most',
    },
  ],
}

const ranking: Genre = {
  id: 'ranking',
  title: 'Ranking and ordering',
  cue: /\brank(?:ing|ed)?\b|\b(?:sort|order|arrange|put)\b[^.\n]{0,40}\b(?:by|from|order|according|most|least|ascending|descending|sequence|chronolog\w*)|\b(?:best|worst|easiest|hardest|highest|lowest|oldest|newest|smallest|largest) (?:first|to)\b|\bright (?:sequence|order)|\bchronological/i,
  lines: [
    {
      id: 'criterion',
      text: 'State the criterion used, and which neighbours could swap places.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\bby \w+|\bfrom\b|\bchronolog|\bsequence|\bcriteri|\bold|\balphabet|\bascending|\bdescending|\bswap|\border of\b|\b(?:how )?well\b|\bhigh to low|\blow to high|\bfirst\b/i,
      explains: true,
    },
  ],
  slots: [],
}

const oddOneOut: Genre = {
  id: 'odd-one-out',
  title: 'Odd one out',
  cue: /\bodd one out|\b(?:doesn'?t|does not|don'?t) (?:belong|fit)|\bintruder\b|\bwhich (?:one )?is not (?:a|an|like)\b|\bspot the (?:odd|intruder)/i,
  lines: [],
  slots: [],
}

const judgement: Genre = {
  id: 'judgement',
  title: 'Spam, fraud, tone and rule-breaking',
  cue: /\bspam (?:or|\/|check)|\bis (?:this|it|that) (?:a )?(?:spam|scam|phishing|fake|genuine|sarcas\w*)|\bphish(?:ing|y)?\b|\bscams? or\b|\bgenuine\b|\bhate ?speech|\btoxic(?:ity)?\b|\bmoderat(?:e|ion)\b|\bkeep or remove|\bfallac(?:y|ies)\b|\bsarcas(?:m|tic)\b|\bsincere\b|\bfact or opinion|\bclickbait|\bpaper-?mill|\b(?:ai|human)[- ](?:written|generated|or)\b|\bconfirmation bias|\bunfair\b/i,
  lines: [
    {
      id: 'deciding-words',
      text: 'Give the words or details that decide it.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\bdecid|\bwords that\b|\bwhy\b|\breasons?\b|\bhint\b|\bexplain|\bjust (?:the )?(?:label|answer|letter|y)|\bonly (?:the|after the)\b|\btrue\b|\bscore|\byes ?\/ ?no\b|\by ?\/ ?n\b|\byes or no\b|\bin one word\b/i,
      explains: true,
    },
  ],
  slots: [],
}

const sentiment: Genre = {
  id: 'sentiment',
  title: 'Sentiment',
  cue: /\bsentiments?\b|\bpositive\b|\bnegative\b|\bhow (?:angry|happy|upset|annoyed)\b|\bis (?:he|she|it|this) (?:angry|rude|polite|negative|positive)|\bemotions?\b|\bmood\b/i,
  lines: [
    {
      id: 'mixed',
      text: 'Judge what the writer means over single words, and mark mixed or ironic ones as such.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\breviews?\b|\bcomments?\b|\bfeedback|\btweets?|\bmessages?\b|\beach\b|\bthese\b|\banswers?\b|\btickets?\b|\bposts?\b/i,
      unless:
        /\bmixed\b|\bneutral\b|\biron(?:y|ic)|\bsarcas|\bsingle label|\bonly (?:the )?(?:tag|label|word|number)|\bjust (?:the )?(?:tag|label|word|number)/i,
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
        /\bno item out|\border\b|\bsort|\brank|\bgroup|\bcluster|\bcount|\bonly (?:the )?ones\b|\bflag\b|\bwhich (?:of|ones)\b/i,
    },
  ],
  slots: [],
}

const topics: Genre = {
  id: 'topics',
  title: 'Topics and groups',
  cue: /\bcategori[sz]e|\bcategor(?:y|ies)\b|\bclassify\b|\bgroup (?:these|the|this|my|them|by)\b|\bclusters?\b|\bthemes?\b|\btopics?\b|\bbuckets?\b|\btag (?:these|each|the|my)\b|\blabel (?:these|each|the|my)\b|\bassign\b|\bsort (?:these|this|my|the|them)\b[^.\n]{0,40}\binto\b/i,
  lines: [
    {
      id: 'groups-apart',
      text: 'Use groups that do not overlap, and say in a phrase what belongs in each.',
      technique: 'rubric',
      worth: 2,
      when: /\bgroup|\bcluster|\bthemes?\b|\btopics?\b|\bcategor/i,
      unless:
        /\binto\b|:|\bas\b|\bfrom (?:this|the following|these)|\boverlap|\baisle|\bone of\b|\bor\b|\/|\bwhich category\b|\bneeds?\b/i,
      explains: true,
    },
    borderline,
  ],
  slots: [
    {
      id: 'labels',
      question: 'Which categories should be used?',
      given: /\binto\b|\bas\b|:|\/|\bor\b|\(|\bcodebook|\bby\b/i,
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
  ],
}
