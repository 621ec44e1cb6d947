// What an experienced developer would add to a request for code. The narrow kinds come first: their traps are sharper.

import { judgedByOpening } from '../opening.ts'
import type { Playbook } from '../playbook.ts'
import { statement } from '../statement.ts'
import { regex, schema, spreadsheetFormula } from './data.ts'
import { dataFrame } from './data-frames.ts'
import { booking, concurrency, model, smartContract } from './guarded.ts'
import { containers, infrastructureAsCode, pipeline } from './infrastructure.ts'
import { browserExtension, component, webPage, wholeApp } from './pages.ts'
import { algorithm, anyCode, classic, diagram, extending, porting, tests } from './programs.ts'
import { query, queryAbsent, queryOverTime, queryTopN } from './queries.ts'
import { officeMacro, script, shellCommand } from './scripts.ts'
import { backup, host, schedule, webServer } from './servers.ts'
import { bot, endpoint, scraper } from './services.ts'
import { security } from './sign-in.ts'
import { calendar, interval, money, parsing } from './values.ts'
import { device, game } from './worlds.ts'

const OPENING = 300

export const codeGeneration: Playbook = {
  intent: 'code_generation',
  never: [
    'A library, framework, version, licence or test that was not asked for',
    'Comments, type hints or documentation as a demand',
    'Code wrapped in JSON, or any other envelope around it',
    'Anything for exercises that every model knows by heart',
  ],
  genres: [
    statement,
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
    dataFrame,
    backup,
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
  ].map(judgedByOpening(OPENING)),
}
