// Code as such: tests, moved and extended code, exercises, algorithms, and what is left.

import type { PromptDocument } from '../../prompt/document.ts'
import type { Genre } from '../playbook.ts'
import { language, languageOfProgram } from './slots.ts'

const hasCode = (document: PromptDocument): boolean => document.material.some(({ kind }) => kind === 'code')

export const tests: Genre = {
  id: 'tests',
  title: 'Tests',
  cue: /\b(?:(?:unit|integration|e2e|end-to-end|property(?:-based)?|regression|snapshot|component)[- ]tests? (?:for|that|of|in|with|suite)\b|write (?:some |me )?tests\b|test (?:suite|cases) (?:for|that)\b|tests for (?:this|the|my|our)\b)/i,
  lines: [
    {
      id: 'wrong-code',
      text: 'If the code looks wrong somewhere, say so instead of writing a test that expects it.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:looks wrong\b|bugs?\b|spec(?:ification)?\b|tdd\b|before the code)/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:edge|boundar|failures?\b|corner|unhappy|error (?:cases|paths)|invalid)/i,
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
  cue: (document) => hasCode(document) && PORTING.test(document.said),
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
  /\b(?:(?:add|extend|modify|adapt|support)\b[^.\n]{0,60}\b(?:this|that|it|my|our|these|here|below|existing)\b|make (?:this|it|that)\b|change (?:this|it|my|our)\b)/i

export const extending: Genre = {
  id: 'extending',
  title: 'Supplied code with new behaviour',
  cue: (document) => hasCode(document) && EXTENDING.test(document.said),
  lines: [
    {
      id: 'nothing-else',
      text: 'Change only what this needs and leave the rest of the code as it is.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:only\b|leave\b|same behaviou?r|keep\b|nothing else|don'?t (?:touch|change)|minimal)/i,
    },
  ],
  slots: [],
}

/** Pictures drawn by code: taste, not traps. */
export const diagram: Genre = {
  id: 'diagram',
  title: 'Diagram or drawing',
  cue: /\b(?:graphviz\b|mermaid\b|tikz\b|plantuml\b|latex\b|svg\b|ascii art|vim macro|neovim\b|gnuplot|matplotlib|ggplot|seaborn|plotly)/i,
  lines: [],
  slots: [],
}

/** Textbook exercises that every model knows by heart: nothing to add. */
export const classic: Genre = {
  id: 'classic',
  title: 'Textbook exercise',
  cue: /\b(?:hello,? world|fizz ?buzz|factorial|fibonacci|palindrom|(?:reverse|invert) (?:a |the )?(?:singly[- ])?(?:linked list|string|array|list|binary tree|number)|bubble ?sort|quick ?sort|merge ?sort\b|binary search\b(?! tree)|prime numbers?\b|is[_ ]?prime|(?:even|odd) or (?:even|odd)|sum of (?:two|the digits|digits)|tower of hanoi|leap year|swap two|celsius|count (?:the )?vowels)/i,
  lines: [],
  slots: [language],
}

export const algorithm: Genre = {
  id: 'algorithm',
  title: 'Algorithm',
  cue: /\b(?:algorithms?\b(?! for my)|trie\b|(?:red-black|b-?|avl|segment|fenwick) ?tree|binary search tree|priority queue|union[- ]find|leet ?code|competitive programming|codeforces|dynamic programming|shortest path|dijkstra|a\* ?search|topological|knapsack|travell?ing salesman|o\((?:n|log|1)|time complexity|backtracking|n[- ]queens|convex hull|spanning tree|max(?:imum)? (?:flow|subarray)|longest (?:common|increasing|substring)|permutations\b|k[- ]means\b)/i,
  lines: [
    {
      id: 'cost-and-ties',
      text: 'State its time and memory cost, and what it returns when there is no answer or more than one.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:time and memory|complexity|o\(|no (?:answer|solution|path)|if none\b|ties?\b)/i,
      explains: true,
    },
  ],
  slots: [
    language,
    {
      id: 'size',
      wording: 'size/algorithm',
      question: 'How large does the input get?',
      given:
        /\b(?:\d+(?:\.\d+)? ?(?:k|m|million|thousand|billion)\b|\d{4,}\b|up to\b|huge\b|small\b|n ?=)|10\^\d|<=|≤/i,
      fact: 'Size of the input',
    },
  ],
}

export const anyCode: Genre = {
  id: 'any-code',
  title: 'Other code',
  lines: [],
  slots: [languageOfProgram],
}
