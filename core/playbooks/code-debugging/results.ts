// Code that runs and does the wrong thing.

import type { Genre } from '../playbook.ts'
import { QUERY, shows } from './evidence.ts'
import { minimalFix, surroundingCode } from './slots.ts'

export const layout: Genre = {
  id: 'layout',
  title: 'Layout and styling',
  cue: /\b(?:css\b|flex(?:box)?\b|z-?index|sticky\b|grid\b|cent(?:er|re|ring|ering|ered|red)\b|overflow(?:s|ed|ing)?\b|margins?\b|tailwind|bootstrap|renderflex|layout\b|media quer|align)/i,
  lines: [
    {
      id: 'causing-rule',
      text: 'Say which rule or ancestor element causes it, not only which change hides it.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:which (?:rule|element|ancestor)|why\b|causes? it\b|reason\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'markup',
      question: 'Can you paste the HTML and CSS of the element and its parents, and name the browser?',
      given: /\b(?:column\(|row\()|<\w+|\{[^}]*:/i,
      fact: 'Markup',
    },
  ],
}

export const spreadsheet: Genre = {
  id: 'spreadsheet',
  title: 'Spreadsheet trouble',
  cue: /\b(?:excel\b|google sheets?\b|spreadsheet|[vx]lookup|sumifs?\b|countifs?\b|formula\b|circular reference|my (?:budget )?sheet\b|pivot table)|#(?:value|ref|n\/a|name|div\/0|spill|num)\b/i,
  lines: [
    {
      id: 'how-to-confirm',
      text: 'Name the likeliest cause first and the cell or setting that would confirm it.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:likeliest|confirm|how (?:do|can) i check)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'program',
      wording: 'program/spreadsheet',
      question: 'Which program and version, in which language or region setting?',
      given: /\b(?:365\b|20(?:1\d|2\d)\b|google sheets?\b|libre ?office)/i,
      fact: 'Program',
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
      text: 'Show on a few sample rows why the result differs from what was meant.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:sample rows|example rows)/i,
      explains: true,
    },
  ],
  slots: [surroundingCode],
}

export const wrongResult: Genre = {
  id: 'wrong-result',
  title: 'Wrong result',
  cue: /\b(?:wrong (?:result|output|answer|number|value|sum|total)|expected\b|instead of\b|i (?:get|got|wanted)\b|(?:returns?|gives?|prints?|shows?|outputs?) (?:always |only |me )?(?:nothing|null|none|nan|undefined|0|zero|false|true|the wrong|too|garbage|empty|an empty|blank)|does ?n[o']?t (?:work|sort|match|update|change|print|return|save|show|delete|find|do anything)|not working|off by one|more rows|fewer rows|missing\b|duplicates?\b|never (?:stops|fires|ends|reached|called)|infinite\b|what(?:'s| is| am i doing) wrong|why (?:is|does|do|are|am|isn'?t|doesn'?t|won'?t|can'?t)\b|skips?\b|drifts?\b)/i,
  lines: [
    {
      id: 'where-it-turns',
      text: 'Show the first point where the value turns wrong, with a concrete case.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      when: /\b(?:expected\b|instead of\b|(?:returns?|gives?|prints?|outputs?|get|got|wanted)\b|wrong\b|sum\b|off by\b|drift)/i,
      unless: /\b(?:concrete (?:input|case)|coverage\b|excel\b|step through|line by line|first goes wrong)/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [
    {
      id: 'expected',
      question: 'Which input did you try, what came out and what did you expect?',
      given:
        /\b(?:expect|instead of\b|should (?:be|return|give|print)|i (?:get|got|wanted)\b|returns?\b|gives?\b|prints?\b|always\b)/i,
      fact: 'Input, output and what was expected',
    },
    surroundingCode,
  ],
}

export const anyTrouble: Genre = {
  id: 'any-trouble',
  title: 'Other work on existing code',
  lines: [minimalFix],
  slots: [
    surroundingCode,
    {
      id: 'symptom',
      question: 'What exactly happens, and what should happen instead?',
      given:
        /\b(?:error|expect|instead|should\b|returns?\b|crash|fails?\b|exception|why\b|when\b|after\b|faster|refactor|review)/i,
      fact: 'What happens',
    },
  ],
}
