// What a formula shows in the cases nobody thinks of when asking for it.

import { short } from '../condition.ts'
import type { Line } from '../playbook.ts'

export const FORMULA_RESULTS: readonly Line[] = [
  {
    id: 'no-match-or-several',
    text: 'Say what shows when nothing matches, and which row counts when several do.',
    technique: 'constraints',
    worth: 3,
    when: short(
      300,
      /\b(?:look(?:s|ing)? ?up|[xv]lookup|index.?match|find(?:s)? the|returns? the (?:value|price|name)|(?:match|pull|get|bring)\w*\b[^.\n]{0,40}\bfrom (?:another|the other|a second|a different|sheet))/,
    ),
    unless:
      /\b(?:nothing matches|not found|no match|if ?(?:error|na)|n\/a|several|multiple|all (?:the )?match|last \w+day|explain|difference)/i,
    explains: true,
  },
  {
    id: 'percent-of-nothing',
    text: 'Say what it shows when the earlier value is zero, blank or negative.',
    technique: 'constraints',
    worth: 3,
    when: short(
      300,
      /\b(?:percent\w*|%|growth|relative) ?(?:change|increase|decrease|growth|difference|variance|rate)?\b/,
      /\b(?:change|increase|decrease|growth|difference|variance)\b/,
    ),
    unless: /\b(?:zero|blanks?\b|negative|div\/0|iferror|discount|raise by|format\w*)/i,
    explains: true,
  },
  {
    id: 'three-word-names',
    text: 'Say what comes out for names of one, three or more words.',
    technique: 'constraints',
    worth: 3,
    when: short(300, /\b(?:split|separat|extract|get|divid)\w*\b/, /\b(?:first|last|full|sur)[- ]?names?\b/),
    unless: /\b(?:middle|three|double|von\b|de la|comma)/i,
    explains: true,
  },
]
