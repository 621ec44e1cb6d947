// What an experienced developer would add to a request for code. The narrow kinds come first: their traps are sharper.

import { makerBoard } from '../code-debugging/recurring.ts'
import { judgedByOpening } from '../opening.ts'
import type { Playbook } from '../playbook.ts'
import { callScript } from '../professional-writing/asking-people.ts'
import { statement } from '../statement.ts'
import { bareProgram, emailCheck } from './bare.ts'
import { regex, schema, spreadsheetFormula } from './data.ts'
import { dataFrame } from './data-frames.ts'
import { booking, concurrency, model, smartContract } from './guarded.ts'
import { containers, infrastructureAsCode, pipeline } from './infrastructure.ts'
import { browserExtension, component, webPage, wholeApp } from './pages.ts'
import {
  csvExport,
  madeUpData,
  mergedTables,
  pdfText,
  resizedImages,
  sameFiles,
  sameRecords,
} from './piles-of-files.ts'
import { algorithm, anyCode, classic, diagram, extending, porting, tests } from './programs.ts'
import { query, queryAbsent, queryOverTime, queryTopN } from './queries.ts'
import { officeMacro, script, shellCommand } from './scripts.ts'
import { backup, host, schedule, webServer } from './servers.ts'
import { bot, endpoint, scraper } from './services.ts'
import { security } from './sign-in.ts'
import {
  cachedService,
  calculatorApp,
  chatApp,
  countdown,
  darkMode,
  modelApp,
  sendingForm,
  sharedLimit,
  shopCheckout,
  sortableTable,
} from './small-apps.ts'
import { calendar, interval, money, parsing } from './values.ts'
import { idleAccounts, leakedSecret, ownEcho, patching, readingsAlarm, watcher } from './watching.ts'
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
    callScript,
    bareProgram,
    tests,
    porting,
    extending,
    regex,
    diagram,
    smartContract,
    spreadsheetFormula,
    mergedTables,
    leakedSecret,
    idleAccounts,
    officeMacro,
    schema,
    queryAbsent,
    queryTopN,
    queryOverTime,
    query,
    dataFrame,
    patching,
    backup,
    schedule,
    webServer,
    host,
    infrastructureAsCode,
    pipeline,
    containers,
    browserExtension,
    ownEcho,
    makerBoard,
    readingsAlarm,
    watcher,
    bot,
    scraper,
    device,
    model,
    game,
    algorithm,
    booking,
    sharedLimit,
    cachedService,
    chatApp,
    modelApp,
    shopCheckout,
    countdown,
    darkMode,
    calculatorApp,
    wholeApp,
    webPage,
    sendingForm,
    sortableTable,
    component,
    security,
    endpoint,
    sameFiles,
    resizedImages,
    pdfText,
    sameRecords,
    csvExport,
    madeUpData,
    shellCommand,
    emailCheck,
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
