// `npm run chaos:kill`: ends the whole local system with SIGKILL in the middle of enhance and feedback calls, starts it
// again while the callers go on, and counts what is there of what was answered. By hand, while no `npm start` runs here:
// it takes some minutes.

import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { openConfiguredDb } from '../db/commands/settings.ts'

const CALLS = 2_000
const CALLERS = 8
const API = `http://127.0.0.1:${process.env.PORT ?? 8787}`
const START = fileURLToPath(new URL('../local/start.ts', import.meta.url))
/** Longer than usage and the outbox take. */
const DRAIN_MS = 15_000
const ANSWER_WITHIN_MS = 20_000

interface Answered {
  readonly id: string
  /** Unix milliseconds. */
  readonly at: number
}

const start = async (): Promise<number> => {
  const child = spawn(process.execPath, [START], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const data of child.stdout) {
    output += data
    if (output.includes('Ctrl-C ends everything')) return child.pid as number
  }
  throw new Error(`npm start ended:\n${output}`)
}

const treeOf = (pid: number): number[] => {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = list.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const below = (parent: number): number[] =>
    pairs.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)])
  return [pid, ...below(pid)]
}

const killAll = (pid: number): number => {
  const all = treeOf(pid)
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
  return all.length
}

const key = (): string => readFileSync('.local/dev-key', 'utf8').trim()

/** The id of the answer. Sent again, as a careful caller would, until there is one. */
const post = async (path: string, body: unknown): Promise<Answered> => {
  const idempotencyKey = randomUUID()
  for (;;) {
    try {
      const answer = await fetch(API + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${key()}`,
          'idempotency-key': idempotencyKey,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      if (answer.ok) return { id: ((await answer.json()) as { id: string }).id, at: Date.now() }
      await answer.body?.cancel()
    } catch {
      // Nobody is there, or somebody was cut off.
    }
    await pause(200)
  }
}

/** Enhance, then feedback on it, by several callers; `strike` in the middle. */
const load = async (strike: () => void) => {
  const enhanced: Answered[] = []
  const said: Answered[] = []
  let sent = 0
  const call = async (answers: Answered[], path: string, body: unknown) => {
    sent += 1
    if (sent === CALLS / 2) strike()
    const answer = await post(path, body)
    answers.push(answer)
    return answer
  }
  const caller = async () => {
    while (sent < CALLS) {
      const prompt = `plan a week in Lisbon for ${sent} people`
      const { id } = await call(enhanced, '/v1/enhance', { prompt })
      await call(said, '/v1/feedback', { enhancementId: id, rating: 1 + (sent % 5) })
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  return { enhanced, said }
}

/** How often each id is in that column. */
const countIn = async (table: string, column: string, answered: readonly Answered[]) => {
  const ids = sql.param(answered.map(({ id }) => id))
  const { rows } = await openConfiguredDb().execute(
    sql`select ${sql.identifier(column)} as id, count(*)::int as times from ${sql.identifier(table)}
      where ${sql.identifier(column)} = any(${ids}::text[]) group by 1`,
  )
  return new Map(rows.map(({ id, times }) => [id as string, times as number]))
}

/** The 600 requests of a minute must not be in the way. */
const setTier = async (tier: 'pro' | 'enterprise') => {
  await openConfiguredDb().execute(sql`update organizations set tier = ${tier} where name = 'Development'`)
}

let pid = await start()
let again: Promise<number> | undefined
try {
  await setTier('enterprise')
  const fate = { at: 0, processes: 0 }
  const { enhanced, said } = await load(() => {
    fate.processes = killAll(pid)
    fate.at = Date.now()
    again = start()
  })
  pid = (await again) ?? pid
  await pause(DRAIN_MS)
  const kept = await countIn('history', 'id', enhanced)
  const stored = await countIn('feedback', 'id', said)
  const words = await countIn('feedback', 'enhancement_id', enhanced)
  const missing = enhanced.filter(({ id }) => !kept.has(id))
  const oldest = Math.max(0, ...missing.map(({ at }) => fate.at - at))
  const lost = said.filter(({ id }) => !stored.has(id))
  const twice = [...words.values()].filter((times) => times > 1)
  console.log(`
  killed          ${fate.processes} processes at call ${CALLS / 2} of ${CALLS}
  feedback        ${said.length} answered, ${said.length - lost.length} stored, ${lost.length} lost, ${twice.length} stored twice
  history         ${enhanced.length} answered, ${kept.size} stored, ${missing.length} missing
  oldest missing  ${missing.length > 0 ? `answered ${oldest} ms before the kill` : 'none'}
`)
  if (lost.length > 0 || twice.length > 0 || oldest > 1_000) process.exitCode = 1
} finally {
  await setTier('pro').catch(() => undefined)
  killAll(pid)
}
process.exit()
