// Questions and the one line that many kinds of trouble share.

import { askedOnlyFor } from '../condition.ts'
import type { Slot } from '../playbook.ts'

const CODE =
  /^\s*=\s*[A-Z]+\(|[{};]\s*(?:\n|$)|\)\s*\{|\w\.\w+\(|\w\([^)\n]+\)|`[^`\n]+`|\b(?:def|function|class|const|let|var|public|return|import|SELECT|select)\b[^.\n]{0,60}[(={;*]|=>|<\w+[^>]*>|(?:^|\n)\s*\w+ ?=[^=]|\b(?:state lock|process\.env)\b|not allowed assistive|SQLSTATE/

export const versions: Slot = {
  id: 'versions',
  question: 'Which version of the language and framework is it?',
  given:
    /\b(?:v?\d+\.\d+|(?:python|node|java|php|ruby|go|react|angular|vue|django|rails|spring|ubuntu|debian|windows|macos|swift|kotlin|postgres|mysql|k8s|kubernetes|excel|unity|\.net|jdk|c\+\+) ?v?\d+)/i,
  fact: 'Versions',
}

export const surroundingCode: Slot = {
  id: 'code',
  question: 'Can you paste the code around the failing line?',
  given: new RegExp(
    `${CODE.source}|\\bwhat (?:does|is|are)\\b[^?\\n]{0,80}\\b(?:mean|for)\\b|\\bexit code \\d`,
    'm',
  ),
  fact: 'Code around the failing line',
}

/** For trouble that no error message and no code shows. */
export const codeAndCase: Slot = {
  id: 'code',
  wording: 'code/case',
  question: 'Can you paste the code, with one case: what comes out and what you expect?',
  given: askedOnlyFor(
    /\b(?:bugs?|broken|does ?n[o']?t (?:work|update|change|sort|return|save|do|fire|show)|not working|fix (?:it|this|that|my)|wrong|crash\w*|keeps?|jumps?|stuck|flickers?|(?:returns?|prints?|gives?|shows?) (?:nothing|null|undefined|0|zero|the wrong))\b/,
    new RegExp(`${CODE.source}|^[\\s\\S]{400}`),
  ),
  fact: 'The code and one case',
}

/** What decides a trouble between machines. */
export const logs: Slot = {
  id: 'logs',
  question: 'What do the logs say at the moment it fails?',
  given:
    /\b(?:logs?:|log (?:only )?says?|error:|exception|err!|traceback|status \d|refused|denied|already allocated|timed? ?out|exec format|no such file|not found|forbidden|segfault|segmentation|certificate|cors\b|oom\w*|exit code|memory|failed to|unable to|cannot\b|must be\b|immutable|invalid)|[A-Z]\w+Error\b|\bE[A-Z]{4,}\b|["'`][^"'`\n]{15,}["'`]/i,
  fact: 'Log',
}
