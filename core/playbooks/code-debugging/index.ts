// What somebody who debugs for a living asks of an answer: the cause, the evidence, and a fix that changes nothing else.

import type { Playbook } from '../playbook.ts'
import {
  anyTrouble,
  concurrency,
  dependencies,
  deployment,
  errorInCode,
  errorMessage,
  flaky,
  git,
  layout,
  log,
  memory,
  slowCode,
  slowQuery,
  spreadsheet,
  trace,
  types,
  wrongResult,
} from './failures.ts'
import { explainCode, refactor, review, securityReview, writeTests } from './reading.ts'

export const codeDebugging: Playbook = {
  intent: 'code_debugging',
  never: [
    'A rewrite, a new library, comments, type hints or tests that nobody asked for',
    'A demand for the whole file or for a diff: how the fix is shown is left open',
    'A version or an environment taken for granted',
  ],
  genres: [
    securityReview,
    review,
    writeTests,
    slowQuery,
    memory,
    slowCode,
    refactor,
    explainCode,
    concurrency,
    flaky,
    git,
    dependencies,
    layout,
    spreadsheet,
    deployment,
    trace,
    log,
    types,
    errorInCode,
    errorMessage,
    wrongResult,
    anyTrouble,
  ],
}
