// Questions and the one line that many kinds of trouble share.

import type { Line, Slot } from '../playbook.ts'

export const versions: Slot = {
  id: 'versions',
  question: 'Which versions of the language, framework and operating system?',
  given:
    /\b(?:v?\d+\.\d+|(?:python|node|java|php|ruby|go|react|angular|vue|django|rails|spring|ubuntu|debian|windows|macos|swift|kotlin|postgres|mysql|k8s|kubernetes|excel|unity|\.net|jdk|c\+\+) ?v?\d+)/i,
  fact: 'Versions',
}

export const surroundingCode: Slot = {
  id: 'code',
  question: 'Can you paste the code around the failing line?',
  given:
    /[{};]\s*(?:\n|$)|\b(?:def|function|class|const|let|var|public|return|import|SELECT|select)\b[^.\n]{0,60}[(={;*]|=>|<\w+[^>]*>|^\s*\w+ ?=[^=]/m,
  fact: 'Code around the failing line',
}

export const minimalFix: Line = {
  id: 'minimal-fix',
  text: 'Change no more than the fix needs.',
  technique: 'constraints',
  worth: 2,
  material: true,
  when: /\b(?:fix\b|correct\b|repair|make it work)/i,
  unless:
    /\b(?:minimal|smallest|no more than|only (?:change|fix)|without (?:changing|touching)|can'?t (?:touch|change))/i,
}
