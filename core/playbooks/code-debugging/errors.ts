// Code that stops with an error: the cause, the line that shows it, and what to check next.

import type { PromptDocument } from '../../prompt/document.ts'
import { slice } from '../../span.ts'
import type { Genre } from '../playbook.ts'
import { FRAMES, hasCode, shows } from './evidence.ts'
import { minimalFix, surroundingCode, versions } from './slots.ts'

const ERROR_NAME =
  /\b(?:(?:[A-Za-z]+(?:Error|Exception)|exception|traceback|stack ?trace|seg(?:mentation)? ?fault|panic(?:ked)?|fatal|abend|ORA-\d+|SQLSTATE|errno|exit code|crash(?:es|ed)?)\b|error:|(?:throws?|says?|gives?|get(?:ting)?) (?:me )?(?:an? |this |the )?error)/i
const LOG_LINES = 4

const hasLog = (document: PromptDocument): boolean =>
  document.material.some(
    ({ kind, span }) => kind === 'log' && slice(document.text, span).split('\n').length >= LOG_LINES,
  )

export const trace: Genre = {
  id: 'trace',
  title: 'Stack trace',
  cue: (document) => shows(document, FRAMES),
  lines: [
    {
      id: 'root-cause',
      text: 'Name the root cause and the line of the trace that shows it, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:root cause|which (?:line|of our)\b|what to check\b)/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [surroundingCode, versions],
}

export const log: Genre = {
  id: 'log',
  title: 'Log',
  cue: hasLog,
  lines: [
    {
      id: 'root-cause-in-log',
      text: 'Name the root cause and the log line that shows it, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:root cause|which line\b|what to check\b)/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const types: Genre = {
  id: 'types',
  title: 'Type or borrow error',
  cue: /\b(?:ts ?\(?\d{4}|typescript\b|not assignable|type (?:error|mismatch)|mypy\b|pyright|generics?\b|e0\d{3}\b|borrow|lifetime|cannot infer|incompatible types|object is possibly|does not exist on type|signedness)/i,
  lines: [
    {
      id: 'no-silencing',
      text: 'Solve it at the source rather than silencing it with a cast, a clone or an ignore comment.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:casts?\b|ignore\b|silenc|clone\b|idiomatic|as any\b)/i,
    },
  ],
  slots: [surroundingCode, versions],
}

export const errorInCode: Genre = {
  id: 'error-in-code',
  title: 'Error with the code beside it',
  cue: (document) => hasCode(document) && (ERROR_NAME.test(document.said) || shows(document, ERROR_NAME)),
  lines: [
    {
      id: 'source-of-value',
      text: 'Find where the bad value comes from, not only the line that trips over it.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:null|nonetype|undefined\b(?! (?:function|reference|symbol|method|variable))|nil\b|keyerror|unknown column|valueerror)/i,
      unless: /\b(?:comes? from\b|guard\b|root cause|where (?:it|this|that|the value)\b)/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [versions],
}

export const errorMessage: Genre = {
  id: 'error-message',
  title: 'Error message alone',
  cue: (document) => ERROR_NAME.test(document.said) || shows(document, ERROR_NAME),
  lines: [
    {
      id: 'second-suspect',
      text: 'Name the likeliest cause first, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:likeliest|what to check\b|root cause)/i,
      explains: true,
    },
  ],
  slots: [surroundingCode, versions],
}
