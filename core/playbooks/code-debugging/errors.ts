// Code that stops with an error: the cause, the line that shows it, and what to check next.

import type { PromptDocument } from '../../prompt/document.ts'
import { slice } from '../../span.ts'
import type { Genre } from '../playbook.ts'
import { codeLines } from '../shown-code.ts'
import { FRAMES, hasCode, shows } from './evidence.ts'
import { surroundingCode, versions } from './slots.ts'

const ERROR_NAME =
  /\b(?:(?:[A-Za-z]+(?:Error|Exception)|exception|traceback|stack ?trace|seg(?:mentation)? ?fault|panic(?:ked)?|fatal|abend|ORA-\d+|SQLSTATE|errno|exit code|crash(?:es|ed)?)\b|error:|(?:throws?|says?|gives?|get(?:ting)?) (?:me )?(?:an? |this |the )?error)/i
/** In a shorter log the line with the error is in plain sight. */
const LOG_LINES = 12
const LOGGED = /\b\d{2}:\d{2}:\d{2}\b|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL)\b/
/** Fewer frames lead straight to the line. */
const FRAMES_OF_A_TRACE = 3
/** In shorter code a fix is hard to overdo. */
const LONG_CODE = 25

const matchingLines = ({ material, text }: PromptDocument, pattern: RegExp): number =>
  Math.max(
    0,
    ...material.map(
      ({ span }) =>
        slice(text, span)
          .split('\n')
          .filter((line) => pattern.test(line)).length,
    ),
  )

export const trace: Genre = {
  id: 'trace',
  title: 'Stack trace',
  cue: (document) => matchingLines(document, FRAMES) >= FRAMES_OF_A_TRACE,
  lines: [
    {
      id: 'cause-not-shown',
      text: 'If the trace does not show the cause, say so and name what to log or capture next.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:which (?:line|of our)\b|what to (?:check|log|capture)\b|explain|mean\b)/i,
      explains: true,
    },
  ],
  slots: [surroundingCode, versions],
}

export const log: Genre = {
  id: 'log',
  title: 'Log',
  cue: (document) => matchingLines(document, LOGGED) >= LOG_LINES,
  lines: [
    {
      id: 'root-cause-in-log',
      text: 'Name the log line that shows the root cause; if none does, say so and name what to check next.',
      technique: 'output-contract',
      worth: 2,
      unless: /\b(?:root cause|which line\b|what to check\b|prove it\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const types: Genre = {
  id: 'types',
  title: 'Type or borrow error',
  cue: /\b(?:ts ?\(?\d{4}|not assignable|type (?:error|mismatch) (?:in|from) (?:ts|typescript|mypy)|mypy\b|pyright|e0\d{3}\b|borrow (?:checker|of)|cannot borrow|already borrowed|lifetimes?\b|cannot infer|incompatible types|object is possibly|does not exist on type|implicitly has an 'any')/i,
  lines: [
    {
      id: 'no-silencing',
      text: 'Solve it by narrowing or correcting the type, not with `!`, a cast, any or an ignore comment.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:ts ?\(?\d{4}|not assignable|typescript|mypy|pyright|object is possibly|does not exist on type|implicitly has an)/i,
      unless: /\b(?:casts?\b|ignore\b|silenc|idiomatic|as any\b)/i,
    },
  ],
  slots: [surroundingCode],
}

const ASKS_FOR_A_FIX = /\b(?:fix|correct|repair|make it work)\b/i

export const fixInLongCode: Genre = {
  id: 'fix-in-long-code',
  title: 'Fix in long code',
  cue: (document) => codeLines(document) >= LONG_CODE && ASKS_FOR_A_FIX.test(document.said),
  lines: [
    {
      id: 'minimal-fix',
      text: 'Change no more than the fix needs.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:minimal|smallest|no more than|only (?:change|fix)|rewrite|improve|without (?:changing|touching)|can'?t (?:touch|change))/i,
    },
  ],
  slots: [],
}

export const errorInCode: Genre = {
  id: 'error-in-code',
  title: 'Error with the code beside it',
  cue: (document) => hasCode(document) && (ERROR_NAME.test(document.said) || shows(document, ERROR_NAME)),
  lines: [],
  slots: [],
}

export const errorMessage: Genre = {
  id: 'error-message',
  title: 'Error message alone',
  cue: (document) => ERROR_NAME.test(document.said) || shows(document, ERROR_NAME),
  lines: [],
  slots: [surroundingCode],
}
