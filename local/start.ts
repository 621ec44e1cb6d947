// `npm start`: everything that BetterPrompts needs, on this machine, in one process tree.

import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { createDb, type Db } from '../db/client.ts'
import { compareMigrations, migrate } from '../db/commands/migrations.ts'
import { readSettings as readFile, STAND_IN_SETTINGS } from '../db/commands/settings.ts'
import { claimFolder, requireFreePort } from './claim.ts'
import { DEVELOPMENT_KEY_FILE, seedDevelopmentKey } from './development-key.ts'
import { startPart } from './part.ts'
import {
  LOCAL_INFERENCE_TOKEN,
  readSettings,
  type Settings,
  SettingsError,
  STAND_IN_TOKEN,
} from './settings.ts'
import { createStack, type Stack, StartError } from './stack.ts'
import { report, say, statusLine } from './status.ts'
import { startWorker } from './worker.ts'

/** A first start builds the database's folder and may be slow; a request waits this many milliseconds at most. */
const DATABASE_TIMEOUT_MS = 30_000

const main = async (): Promise<void> => {
  const devVars = readFile('.dev.vars')
  const settings = readSettings(process.env, devVars)
  claimFolder()
  await requireFreePort(settings.port, 'PORT')
  if (settings.neonPort) await requireFreePort(settings.neonPort, 'NEON_PORT')
  if (settings.upstashPort) await requireFreePort(settings.upstashPort, 'UPSTASH_PORT')
  if (settings.inferencePort) await requireFreePort(settings.inferencePort, 'INFERENCE_PORT')
  const stack = createStack()
  endOnSignal(stack)
  say('\n  BetterPrompts\n')
  const { DATABASE_URL: url = '', NEON_HTTP_ENDPOINT: endpoint } = { ...devVars, ...settings.workerVariables }
  try {
    const key = await bringUp(stack, settings, createDb({ url, endpoint, timeoutMs: DATABASE_TIMEOUT_MS }))
    sayWhere(settings, key)
  } catch (error) {
    if (ending) return
    await stack.stop()
    throw error
  }
}

/** Starts all parts at once and reports one after the other. Gives the development key, where there is one. */
const bringUp = async (stack: Stack, settings: Settings, db: Db): Promise<string | undefined> => {
  const parts = [
    startPostgres(stack, settings),
    startRedis(stack, settings),
    startInference(stack, settings),
    startEdge(stack, settings),
  ] as const
  for (const part of parts) part.catch(() => undefined)
  const [postgres, redis, inference, worker] = parts
  await report('Postgres', postgres)
  const key = settings.neonPort ? await prepareDatabase(db, settings) : await inspectDatabase(db)
  await report('Redis', redis)
  await report('Inference', inference)
  await report('Worker', worker)
  return key
}

const startPostgres = async (stack: Stack, { neonPort, postgresUrl }: Settings): Promise<string> => {
  if (!neonPort) return 'the database of DATABASE_URL in .dev.vars'
  const environment = { NEON_PORT: String(neonPort), NEON_DATA: '.local/postgres' }
  const start = (log: string) => startPart({ command: [processFile('neon')], environment, log })
  const { pid } = await stack.start('Postgres', start)
  return `127.0.0.1:${neonPort}  ${postgresUrl ? 'for POSTGRES_URL' : 'in .local/postgres'}, process ${pid}`
}

const startRedis = async (stack: Stack, { upstashPort, redisUrl }: Settings): Promise<string> => {
  if (!upstashPort) return 'the service of UPSTASH_REDIS_REST_URL in .dev.vars'
  const environment = { UPSTASH_PORT: String(upstashPort), UPSTASH_TOKEN: STAND_IN_TOKEN }
  const start = (log: string) => startPart({ command: [processFile('upstash')], environment, log })
  const { pid } = await stack.start('Redis', start)
  return `127.0.0.1:${upstashPort}  ${redisUrl ? 'for REDIS_URL' : 'in memory'}, process ${pid}`
}

const startInference = async (stack: Stack, { inferencePort }: Settings): Promise<string> => {
  if (!inferencePort) return 'the server of INFERENCE_URL'
  const environment = { INFERENCE_PORT: String(inferencePort), INFERENCE_TOKEN: LOCAL_INFERENCE_TOKEN }
  const start = (log: string) => startPart({ command: [INFERENCE_SERVER], environment, log })
  const { pid } = await stack.start('Inference', start)
  return `127.0.0.1:${inferencePort}  with the model in models, process ${pid}`
}

const startEdge = async (stack: Stack, settings: Settings): Promise<string> => {
  const onBroken = (what: string): void =>
    say(statusLine('failed', 'Worker', `${what}, see .local/logs/worker.log`))
  const { pid } = await stack.start('Worker', (log) => startWorker(settings, log, onBroken))
  return `127.0.0.1:${settings.port}  by wrangler dev, process ${pid}`
}

/** Migrations and seed are for what stands behind the stand-in only: no other database is changed unasked. */
const prepareDatabase = async (db: Db, { workerVariables }: Settings): Promise<string> => {
  const settings = Object.entries(workerVariables).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(STAND_IN_SETTINGS, settings.join(''), { mode: 0o600 })
  process.once('exit', () => rmSync(STAND_IN_SETTINGS, { force: true }))
  await report(
    'Migrations',
    migrate(db).then((names) => (names.length > 0 ? `applied ${names.join(', ')}` : 'all applied before')),
  )
  return await seedDevelopmentKey(db)
}

const inspectDatabase = async (db: Db): Promise<undefined> => {
  const note = (text: string): void => say(statusLine('note', 'Migrations', text))
  try {
    const { pending } = await compareMigrations(db)
    if (pending.length > 0) note(`${pending.length} to apply: npm run db:migrate`)
  } catch (error) {
    note(`unknown, the database does not answer: ${(error as Error).message}`)
  }
}

const sayWhere = ({ port, inferencePort }: Settings, key: string | undefined): void => {
  const api = `http://127.0.0.1:${port}`
  say(`\n  Page  ${api}\n  API   ${api}/v1\n  Docs  ${api}/docs`)
  if (inferencePort) say(`        http://127.0.0.1:${inferencePort}/docs  (inference server)`)
  say(
    key
      ? `  Key   ${key}  (also in ${DEVELOPMENT_KEY_FILE})`
      : '  Key   npm run db:seed makes one in your database',
  )
  say('  Logs  .local/logs\n')
  say(`  curl ${api}/v1/enhance -H 'content-type: application/json' \\`)
  if (key) say(`    -H "authorization: Bearer $(cat ${DEVELOPMENT_KEY_FILE})" \\`)
  say(`    -d '{"prompt": "write a sql query for the top customers"}'\n`)
  say('  Ctrl-C ends everything; deleting .local resets it.\n')
}

const INFERENCE_SERVER = fileURLToPath(new URL('../inference-node/main.ts', import.meta.url))

const processFile = (name: string): string =>
  fileURLToPath(new URL(`./processes/${name}.ts`, import.meta.url))

/** npm passes a Ctrl-C on to us that we got ourselves, so only after this many milliseconds is a second one meant. */
const SAME_SIGNAL_MS = 1_000

let ending = false

/** A second signal does not wait: the parts end by themselves when we are gone. */
const endOnSignal = (stack: Stack): void => {
  let began = 0
  const end = async (): Promise<void> => {
    if (ending && performance.now() - began > SAME_SIGNAL_MS) process.exit(1)
    if (ending) return
    ending = true
    began = performance.now()
    await stack.stop()
    say('\n  Everything has ended.\n')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StartError)) throw error
  process.stderr.write(`\n  ${styleText('red', '✗')} ${error.message}\n\n`)
  process.exit(1)
}
