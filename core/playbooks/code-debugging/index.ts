// What somebody who debugs for a living asks of an answer: the cause, the evidence, and a fix that changes nothing else.

import { leakedSecret } from '../code-generation/watching.ts'
import { judgedByOpening } from '../opening.ts'
import type { Playbook } from '../playbook.ts'
import { errorInCode, errorMessage, fixInLongCode, log, trace, types } from './errors.ts'
import { explainCode, refactor, review, securityReview, writeTests } from './reading.ts'
import {
  checkedQuery,
  crossOrigin,
  garbledText,
  killedForMemory,
  makerBoard,
  missingFiles,
  missingSetting,
  ported,
  reviewedPattern,
  shiftedDate,
  statusCode,
  tooWide,
} from './recurring.ts'
import { anyTrouble, layout, spreadsheet, wrongQuery, wrongResult } from './results.ts'
import { deployment, outage } from './running.ts'
import { memory, slowCode, slowDelicateQuery, slowQuery } from './slow.ts'
import { concurrency, dependencies, environment, flaky, flakyByTime, git } from './surroundings.ts'

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

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
    leakedSecret,
    killedForMemory,
    reviewedPattern,
    checkedQuery,
    slowDelicateQuery,
    slowQuery,
    memory,
    slowCode,
    explainCode,
    ported,
    garbledText,
    shiftedDate,
    missingSetting,
    missingFiles,
    crossOrigin,
    concurrency,
    flakyByTime,
    flaky,
    makerBoard,
    environment,
    refactor,
    git,
    dependencies,
    tooWide,
    layout,
    spreadsheet,
    outage,
    deployment,
    trace,
    log,
    types,
    fixInLongCode,
    errorInCode,
    errorMessage,
    statusCode,
    wrongQuery,
    wrongResult,
    anyTrouble,
  ].map(judgedByOpening(OPENING)),
}
