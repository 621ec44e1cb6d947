// Code as such: tests, moved and extended code, exercises, algorithms, and what is left.

import type { PromptDocument } from '../../prompt/document.ts'
import { short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { codeLines, showsCode } from '../shown-code.ts'
import { language, languageOfProgram } from './slots.ts'

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
      material: true,
      unless: /\b(?:looks wrong\b|coverage\b|bugs?\b|spec(?:ification)?\b|tdd\b|before the code)/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      small: true,
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

/** What languages and libraries do differently; without any of it a port is a matter of spelling. */
const DIFFERS =
  /\b(?:round|sort|group|merge|random|parse|date|time|nan|null|none|regex|split|float|double|decimal|async|await|thread|except|catch|encode|decode|utf)|[^:]\/\/?[^/\n*]/i
const PORTED_LINES = 5

const TO_TYPESCRIPT = /\b(?:typescript|ts)\b/i
const JAVASCRIPT = /=>|\b(?:const|let|function) /

/** JavaScript is TypeScript already: only the types are new. */
const onlyAddsTypes = (document: PromptDocument): boolean =>
  TO_TYPESCRIPT.test(document.said) && showsCode(document, JAVASCRIPT)

export const porting: Genre = {
  id: 'porting',
  title: 'Code moved to another language or library',
  cue: (document) =>
    codeLines(document) >= PORTED_LINES &&
    showsCode(document, DIFFERS) &&
    PORTING.test(document.said) &&
    !onlyAddsTypes(document),
  lines: [
    {
      id: 'differences',
      text: 'Point out where the two differ in behaviour on the same input.',
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

/** Shorter code is shown whole anyway. */
const EXTENDED_LINES = 15

export const extending: Genre = {
  id: 'extending',
  title: 'Supplied code with new behaviour',
  cue: (document) => codeLines(document) >= EXTENDED_LINES && EXTENDING.test(document.said),
  lines: [
    {
      id: 'nothing-else',
      text: 'Change only what this needs and leave the rest of the code as it is.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:only\b|leave\b|rewrite\b|instead of\b|redesign|refactor|stub\b|same behaviou?r|keep\b|nothing else|don'?t (?:touch|change)|minimal)/i,
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
  cue: /\b(?:algorithms?\b(?! for my)|trie\b|(?:red-black|b-?|avl|segment|fenwick) ?tree|binary search tree|priority queue|union[- ]find|leet ?code|competitive programming|codeforces|dynamic programming|shortest path|dijkstra|a\* ?search|(?:bfs|dfs|breadth-first|depth-first)\b|maze solver|topological|knapsack|travell?ing salesman|o\((?:n|log|1)|time complexity|backtracking|n[- ]queens|convex hull|spanning tree|max(?:imum)? (?:flow|subarray)|longest (?:common|increasing|substring)|permutations\b|k[- ]means\b)/i,
  lines: [
    {
      id: 'distance-overflow',
      text: 'Rule out overflow when distances are added, and say what unreachable nodes get.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:shortest path|dijkstra|bellman|floyd)/,
        /\bc\+\+|\bc#|\b(?:java|rust|go|golang|kotlin|swift|zig)\b|\bin c\b/,
      ),
      unless: /\b(?:overflow|unweighted|explain|how (?:can|do|does)\b)/i,
    },
    {
      id: 'cyclic-graph',
      text: 'Say what it does when the graph contains a cycle.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: short(300, /\btopological/),
      unless: /\b(?:cycl\w*|dag)\b/i,
    },
  ],
  slots: [language],
}

export const anyCode: Genre = {
  id: 'any-code',
  title: 'Other code',
  lines: [],
  slots: [languageOfProgram],
}
