// Code that runs and does the wrong thing.

import type { Genre } from '../playbook.ts'
import { QUERY, shows } from './evidence.ts'
import { minimalFix, surroundingCode } from './slots.ts'

export const layout: Genre = {
  id: 'layout',
  title: 'Layout and styling',
  cue: /\bcss\b|\bflex(?:box)?\b|\bz-?index|\bsticky\b|\bgrid\b|\bcent(?:er|re|ring|ering|ered|red)\b|\boverflow(?:s|ed|ing)?\b|\bmargins?\b|\btailwind|\bbootstrap|\brenderflex|\blayout\b|\bmedia quer|\balign/i,
  lines: [
    {
      id: 'causing-rule',
      text: 'Say which rule or ancestor element causes it, not only which change hides it.',
      technique: 'constraints',
      worth: 2,
      unless: /\bwhich (?:rule|element|ancestor)|\bwhy\b|\bcauses? it\b|\breason\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'markup',
      question: 'Can you paste the HTML and CSS of the element and its parents, and name the browser?',
      given: /<\w+|\{[^}]*:|\bcolumn\(|\brow\(/i,
      fact: 'Markup',
    },
  ],
}

export const spreadsheet: Genre = {
  id: 'spreadsheet',
  title: 'Spreadsheet trouble',
  cue: /\bexcel\b|\bgoogle sheets?\b|\bspreadsheet|\b[vx]lookup|\bsumifs?\b|\bcountifs?\b|#(?:value|ref|n\/a|name|div\/0|spill|num)\b|\bformula\b|\bcircular reference|\bmy (?:budget )?sheet\b|\bpivot table/i,
  lines: [
    {
      id: 'how-to-confirm',
      text: 'Name the likeliest cause first and the cell or setting that would confirm it.',
      technique: 'output-contract',
      worth: 2,
      unless: /\blikeliest|\bconfirm|\bhow (?:do|can) i check/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'program',
      question: 'Which program and version, in which language or region setting?',
      given: /\b365\b|\b20(?:1\d|2\d)\b|\bgoogle sheets?\b|\blibre ?office/i,
      fact: 'Program',
    },
  ],
}

const TURNS_OUT_WRONG =
  /\bwrong\b|\bexpected\b|\binstead of\b|\bmore rows|\bfewer rows|\bmissing\b|\bduplicates?\b|\bgives? nothing|\bno rows|\bempty\b|\btoo (?:high|low|many)|\bdifferent totals/i

export const wrongQuery: Genre = {
  id: 'wrong-query',
  title: 'Query with the wrong rows',
  cue: (document) =>
    TURNS_OUT_WRONG.test(document.requestText) &&
    (QUERY.test(document.requestText) || shows(document, QUERY)),
  lines: [
    {
      id: 'sample-rows',
      text: 'Show on a few sample rows why the result differs from what was meant.',
      technique: 'output-contract',
      worth: 2,
      unless: /\bsample rows|\bexample rows/i,
      explains: true,
    },
  ],
  slots: [surroundingCode],
}

export const wrongResult: Genre = {
  id: 'wrong-result',
  title: 'Wrong result',
  cue: /\bwrong (?:result|output|answer|number|value|sum|total)|\bexpected\b|\binstead of\b|\bi (?:get|got|wanted)\b|\b(?:returns?|gives?|prints?|shows?|outputs?) (?:always |only |me )?(?:nothing|null|none|nan|undefined|0|zero|false|true|the wrong|too|garbage|empty|an empty|blank)|\bdoes ?n[o']?t (?:work|sort|match|update|change|print|return|save|show|delete|find|do anything)|\bnot working|\boff by one|\bmore rows|\bfewer rows|\bmissing\b|\bduplicates?\b|\bnever (?:stops|fires|ends|reached|called)|\binfinite\b|\bwhat(?:'s| is| am i doing) wrong|\bwhy (?:is|does|do|are|am|isn'?t|doesn'?t|won'?t|can'?t)\b|\bskips?\b|\bdrifts?\b/i,
  lines: [
    {
      id: 'where-it-turns',
      text: 'Show the first point where the value turns wrong, with a concrete case.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      when: /\bexpected\b|\binstead of\b|\b(?:returns?|gives?|prints?|outputs?|get|got|wanted)\b|\bwrong\b|\bsum\b|\boff by\b|\bdrift/i,
      unless:
        /\bconcrete (?:input|case)|\bcoverage\b|\bexcel\b|\bstep through|\bline by line|\bfirst goes wrong/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [
    {
      id: 'expected',
      question: 'Which input did you try, what came out and what did you expect?',
      given:
        /\bexpect|\binstead of\b|\bshould (?:be|return|give|print)|\bi (?:get|got|wanted)\b|\breturns?\b|\bgives?\b|\bprints?\b|\balways\b/i,
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
        /\berror|\bexpect|\binstead|\bshould\b|\breturns?\b|\bcrash|\bfails?\b|\bexception|\bwhy\b|\bwhen\b|\bafter\b|\bfaster|\brefactor|\breview/i,
      fact: 'What happens',
    },
  ],
}
