// Code that runs and does the wrong thing.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { QUERY, shows } from './evidence.ts'
import { codeAndCase } from './slots.ts'

export const layout: Genre = {
  id: 'layout',
  title: 'Layout and styling',
  cue: /\b(?:css\b|flex(?:box)?\b|z-?index|sticky\b|grid\b|cent(?:er|re|ring|ering|ered|red)\b|overflow(?:s|ed|ing)?\b|margins?\b|tailwind|bootstrap|renderflex|layout\b|media quer|align)/i,
  lines: [
    {
      id: 'causing-ancestor',
      text: 'Say how to find the ancestor element that causes it.',
      technique: 'constraints',
      worth: 2,
      material: false,
      when: short(200, /\b(?:z-?index|(?:position: ?)?sticky|position: ?fixed|100vh|height: ?100%)/),
      unless:
        /\b(?:anchors?\b|scroll[- ](?:margin|padding)|(?:covers?|overlaps?|hides?) (?:my |the )?(?:\w+ )?(?:anchors?|headings?|content|section|targets?)|how (?:do|to|can)\b|make (?:a|the|my)\b|ancestor|stacking context|explain|the reason\b|(?:parent|container|wrapper|body)\b[^\n]{0,30}\b(?:has|with|overflow\S*|transform)\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'markup',
      question: 'Can you paste the HTML and CSS of the element and its parents?',
      given: askedOnlyFor(
        /\b(?:css|flex\w*|z-?index|sticky|grid|div|cent(?:er|re)\w*|overflow\w*|margins?|tailwind|bootstrap|footer|header|sidebar|nav\w*|button)\b/,
        /\b(?:anchors?|scroll[- ](?:margin|padding)|column\(|row\(|what does|explain|difference|color|colour)|<\w+|\{[^}]*:|\w: ?\w+;/,
      ),
      fact: 'Markup',
    },
  ],
}

export const spreadsheet: Genre = {
  id: 'spreadsheet',
  title: 'Spreadsheet trouble',
  cue: /^(?![\s\S]*\b(?:vba|macro|pandas|pd\.|python|openpyxl)\b)[\s\S]*?(?:\b(?:excel\b|google sheets?\b|spreadsheet|[vx]lookup|sumifs?\b|countifs?\b|formula\b|circular reference|my (?:budget )?sheet\b|pivot table)|#(?:value|ref|n\/a|name|div\/0|spill|num)\b)/i,
  lines: [
    {
      id: 'how-to-confirm',
      text: 'Name the likeliest cause first, with a small test formula that confirms it.',
      technique: 'output-contract',
      worth: 2,
      when: short(
        300,
        /#(?:n\/a|value)|\b(?:[vx]lookup|match|sumifs?|countifs?|sum\(\)|sum (?:is|gives|shows))/,
      ),
      unless:
        /\b(?:likeliest|confirm|how (?:do|can) i check|explain|doing\b|circular|green (?:triangle|corner)|(?:stored|formatted) as text)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'formula',
      question: 'What is the formula, and what stands in one of the cells it should find?',
      given: askedOnlyFor(/\b(?:[vx]lookup|match|sumifs?|countifs?)\b/, /=\s*[A-Z]\w*\(/),
      fact: 'Formula and cell',
    },
  ],
}

const TURNS_OUT_WRONG =
  /\b(?:wrong\b|expected\b|instead of\b|more rows|fewer rows|missing\b|duplicates?\b|gives? nothing|no rows|empty\b|too (?:high|low|many)|different totals)/i

export const wrongQuery: Genre = {
  id: 'wrong-query',
  title: 'Query with the wrong rows',
  cue: (document) =>
    TURNS_OUT_WRONG.test(document.said) && (QUERY.test(document.said) || shows(document, QUERY)),
  lines: [
    {
      id: 'sample-rows',
      text: 'Show on a few sample rows where the surplus comes from.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:more rows|too (?:high|many)|duplicat\w*|doubled|multiplied|inflated)\b/i,
      unless: /\b(?:sample rows|example rows|pandas)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const wrongResult: Genre = {
  id: 'wrong-result',
  title: 'Wrong result',
  cue: /\b(?:wrong (?:result|output|answer|number|value|sum|total)|expected\b|instead of\b|i (?:get|got|wanted)\b|(?:returns?|gives?|prints?|shows?|outputs?) (?:always |only |me )?(?:nothing|null|none|nan|undefined|0|zero|false|true|the wrong|too|garbage|empty|an empty|blank)|does ?n[o']?t (?:work|sort|match|update|change|print|return|save|show|delete|find|do anything)|not working|off by one|more rows|fewer rows|missing\b|duplicates?\b|never (?:stops|fires|ends|reached|called)|infinite\b|what(?:'s| is| am i doing) wrong|why (?:is|does|do|are|am|isn'?t|doesn'?t|won'?t|can'?t)\b|skips?\b|drifts?\b)/i,
  lines: [],
  slots: [codeAndCase],
}

export const anyTrouble: Genre = {
  id: 'any-trouble',
  title: 'Other work on existing code',
  lines: [],
  slots: [codeAndCase],
}
