// Labels and groups: near misses marked, groups that do not overlap, nothing left out.

import type { PromptDocument } from '../../prompt/document.ts'
import { askedOnlyFor } from '../condition.ts'
import type { Genre, Line } from '../playbook.ts'

/** From this many lines on, models begin to skip or merge items. */
const MANY_ITEMS = 25

const manyItems = (document: PromptDocument): boolean =>
  document.material.some(
    ({ span }) => document.text.slice(span.start, span.end).split('\n').length >= MANY_ITEMS,
  )

/** Things about which two careful people may differ; planets and word classes are not among them. */
const DEBATABLE =
  /\b(?:(?:these|each|every|following|all|my|our|incoming)\b[^.\n]{0,40}\b(?:comments?|feedbacks?|answers|reviews?|quotes|excerpts?|clauses?|claims?|statements?|abstracts|applicants|messages|e-?mails|tickets?|posts|arguments|headlines (?:lean|sound|are)|requirements?|learning goals?|questions|variables)\b|primary or secondary sources?\b|functional or non-?functional|exogenous or endogenous|learning goals?\b)/i

const borderline: Line = {
  id: 'borderline',
  text: 'Mark the ones that could go either way.',
  technique: 'constraints',
  worth: 2,
  when: DEBATABLE,
  unless:
    /\b(?:borderline|both\b|unsure|not sure|how sure|in doubt|debatable|depends\b|mixed\b|in between|neutral\b|neither\b|unclear|maybe\b|torn\b|either way|ask\b|more than one\b|two fit|multiple\b|one or more\b|why\b|reasons?\b|basis\b|exactly one\b|just the\b|just give|only the\b|only after\b|partial\w*|true\b|needs attorney|probability|one word\b|one letter\b|csv\b|json\b|format\b|title\b|given\b|(?:into|by|find) (?:\w+ )?(?:themes?|topics?|misconceptions?)\b|deductive|speech acts?\b)/i,
  explains: true,
}

export const coding: Genre = {
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
      given: /:[^\n]*,|=|\b[A-Z]{3,}\b|\bcode ?book\b|\battached\b/,
      fact: 'Codes',
    },
  ],
}

export const everyItem: Genre = {
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
    borderline,
  ],
  slots: [],
}

/** Grouping where the groups themselves are to be found. */
const FREE_GROUPS =
  /\b(?:cluster (?:these|the|my|our)|find (?:the )?(?:themes|groups|clusters)|group (?:these|the|my|our)\b[^.\n]{0,30}\b(?:comments|answers|ideas|responses|notes|tickets|feedback|reviews|requests|keywords|terms|messages|posts|quotes)|(?:group|sort|categori[sz]e)\b[^.\n]{0,40}\b(?:by|into) (?:theme|topic|subject)s?)\b/

const GROUPS_GIVEN =
  /\b(?:based on|between|whether|as (?:either|being)|into (?:\d|(?:these|the|two|three|four|five)\b|\w+(?:,| or | and | ?\/))|one of\b|overlap|aisle)|:[^\n]*,|\/|\(/

export const topics: Genre = {
  id: 'topics',
  title: 'Topics and groups',
  cue: /\b(?:categori[sz]e|categor(?:y|ies)\b|classify\b|group (?:these|the|this|my|them|by)\b|clusters?\b|themes?\b|topics?\b|buckets?\b|tag (?:these|each|the|my)\b|label (?:these|each|the|my)\b|assign\b|sort (?:these|this|my|the|them)\b[^.\n]{0,40}\binto\b)/i,
  lines: [
    {
      id: 'groups-apart',
      text: 'Use groups that do not overlap, and say in a phrase what belongs in each.',
      technique: 'rubric',
      worth: 2,
      when: new RegExp(FREE_GROUPS.source, 'i'),
      unless: new RegExp(GROUPS_GIVEN.source, 'i'),
      explains: true,
    },
    borderline,
  ],
  slots: [
    {
      id: 'labels',
      question: 'Which categories should be used?',
      given: askedOnlyFor(
        /\b(?:categori[sz]e|classify) (?:these|my|our)\b/,
        new RegExp(`${GROUPS_GIVEN.source}|\\b(?:by|into|as|or|code ?book)\\b`),
      ),
      fact: 'Categories',
    },
  ],
}

export const anyLabels: Genre = {
  id: 'any-labels',
  title: 'Other labels',
  lines: [borderline],
  slots: [],
}
