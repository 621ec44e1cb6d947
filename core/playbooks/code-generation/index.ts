// What an experienced developer would add to a request for code. The narrow kinds come first: their traps are sharper.

import type { Genre, Playbook } from '../playbook.ts'
import { query, queryAbsent, queryOverTime, queryTopN, regex, schema, spreadsheetFormula } from './data.ts'
import { containers, host, infrastructureAsCode, pipeline, schedule, webServer } from './infrastructure.ts'
import {
  bot,
  browserExtension,
  component,
  device,
  endpoint,
  game,
  scraper,
  webPage,
  wholeApp,
} from './interfaces.ts'
import { algorithm, anyCode, classic, diagram, extending, porting, tests } from './programs.ts'
import { officeMacro, script, shellCommand } from './scripts.ts'
import {
  booking,
  calendar,
  concurrency,
  interval,
  model,
  money,
  parsing,
  security,
  smartContract,
} from './subjects.ts'

/** Long requests mention many things by the way: what is asked for stands in their first sentences. */
const OPENING = 300

const judgedByOpening = (genre: Genre): Genre => {
  const { cue } = genre
  return cue instanceof RegExp
    ? { ...genre, cue: ({ requestText }) => cue.test(requestText.slice(0, OPENING)) }
    : genre
}

export const codeGeneration: Playbook = {
  intent: 'code_generation',
  never: [
    'A library, framework, version, licence or test that was not asked for',
    'Comments, type hints or documentation as a demand',
    'Code wrapped in JSON, or any other envelope around it',
    'Anything for exercises that every model knows by heart',
  ],
  genres: [
    tests,
    porting,
    extending,
    regex,
    diagram,
    smartContract,
    spreadsheetFormula,
    officeMacro,
    schema,
    queryAbsent,
    queryTopN,
    queryOverTime,
    query,
    schedule,
    webServer,
    host,
    infrastructureAsCode,
    pipeline,
    containers,
    browserExtension,
    bot,
    scraper,
    device,
    model,
    game,
    algorithm,
    booking,
    wholeApp,
    webPage,
    component,
    security,
    endpoint,
    shellCommand,
    classic,
    interval,
    calendar,
    money,
    concurrency,
    script,
    parsing,
    anyCode,
  ].map(judgedByOpening),
}
