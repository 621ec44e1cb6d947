// Code as such: tests, moved and extended code, exercises, algorithms, and what is left.

import type { PromptDocument } from '../../prompt/document.ts'
import type { Genre } from '../playbook.ts'
import { language } from './slots.ts'

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
  /\b(?:add|extend|modify|adapt|support)\b[^.\n]{0,60}\b(?:this|that|it|my|our|these|here|below|existing)\b|\bmake (?:this|it|that)\b|\bchange (?:this|it|my|our)\b/i

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

/** Pictures drawn by code: taste, not traps. */
export const diagram: Genre = {
  id: 'diagram',
  title: 'Diagram or drawing',
  cue: /\bgraphviz\b|\bmermaid\b|\btikz\b|\bplantuml\b|\blatex\b|\bsvg\b|\bascii art|\bvim macro|\bneovim\b|\bgnuplot|\bmatplotlib|\bggplot|\bseaborn|\bplotly/i,
  lines: [],
  slots: [],
}

/** Textbook exercises that every model knows by heart: nothing to add. */
export const classic: Genre = {
  id: 'classic',
  title: 'Textbook exercise',
  cue: /\bhello,? world|\bfizz ?buzz|\bfactorial|\bfibonacci|\bpalindrom|\b(?:reverse|invert) (?:a |the )?(?:singly[- ])?(?:linked list|string|array|list|binary tree|number)|\bbubble ?sort|\bquick ?sort|\bmerge ?sort\b|\bbinary search\b(?! tree)|\bprime numbers?\b|\bis[_ ]?prime|\b(?:even|odd) or (?:even|odd)|\bsum of (?:two|the digits|digits)|\btower of hanoi|\bleap year|\bswap two|\bcelsius|\bcount (?:the )?vowels/i,
  lines: [],
  slots: [language],
}

export const algorithm: Genre = {
  id: 'algorithm',
  title: 'Algorithm',
  cue: /\balgorithms?\b(?! for my)|\btrie\b|\b(?:red-black|b-?|avl|segment|fenwick) ?tree|\bbinary search tree|\bpriority queue|\bunion[- ]find|\bleet ?code|\bcompetitive programming|\bcodeforces|\bdynamic programming|\bshortest path|\bdijkstra|\ba\* ?search|\btopological|\bknapsack|\btravell?ing salesman|\bo\((?:n|log|1)|\btime complexity|\bbacktracking|\bn[- ]queens|\bconvex hull|\bspanning tree|\bmax(?:imum)? (?:flow|subarray)|\blongest (?:common|increasing|substring)|\bpermutations\b|\bk[- ]means\b/i,
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

export const anyCode: Genre = {
  id: 'any-code',
  title: 'Other code',
  lines: [],
  slots: [language],
}
