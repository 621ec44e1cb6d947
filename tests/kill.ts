// `npm run chaos:kill`: ends the whole local system with SIGKILL in the middle of enhance and feedback calls, starts it
// again, and counts what is there of what was answered. By hand, while no `npm start` runs here: it takes a minute or two.

import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { openConfiguredDb } from '../db/commands/settings.ts'

const CALLS = 2_000
const CALLERS = 8
const API = `http://127.0.0.1:${process.env.PORT ?? 8787}`
const START = fileURLToPath(new URL('../local/start.ts', import.meta.url))
const DRAIN_MS = 15_000

const start = async (): Promise<number> => {
  const child = spawn(process.execPath, [START], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const data of child.stdout) {
    output += data
    if (output.includes('Ctrl-C ends everything')) return child.pid as number
  }
  throw new Error(`npm start ended:\n${output}`)
}

const childrenOf = (pid: number): number[] => {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = list.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const below = (parent: number): number[] =>
    pairs.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

const killAll = (pid: number): number => {
  const all = [pid, ...childrenOf(pid)]
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
  return all.length
}

interface Answered {
  readonly id: string
  /** Unix milliseconds. */
  readonly at: number
}

const post = async (path: string, body: unknown): Promise<{ id: string } | undefined> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key()}` }
  try {
    const answer = await fetch(API + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return answer.ok ? ((await answer.json()) as { id: string }) : undefined
  } catch {
    return undefined
  }
}
const key = (): string => readFileSync('.local/dev-key', 'utf8').trim()

/** Enhance, then feedback on it, by several callers; `strike` in the middle. */
const load = async (strike: () => void) => {
  const enhanced: Answered[] = []
  const said: Answered[] = []
  let sent = 0
  const call = async (answers: Answered[], path: string, body: unknown) => {
    sent += 1
    if (sent === CALLS / 2) strike()
    const answer = await post(path, body)
    if (answer) answers.push({ id: answer.id, at: Date.now() })
    else await new Promise((resolve) => setTimeout(resolve, 5))
    return answer
  }
  const caller = async () => {
    while (sent < CALLS) {
      const prompt = `plan a week in Lisbon for ${sent} people`
      const answer = await call(enhanced, '/v1/enhance', { prompt })
      if (answer) await call(said, '/v1/feedback', { enhancementId: answer.id, rating: 1 + (sent % 5) })
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  return { enhanced, said }
}

/** How often each id is in the table. */
const countIn = async (table: 'history' | 'feedback', answered: readonly Answered[]) => {
  const ids = sql.param(answered.map(({ id }) => id))
  const { rows } = await openConfiguredDb().execute(
    sql`select id, count(*)::int as times from ${sql.identifier(table)} where id = any(${ids}::text[]) group by id`,
  )
  return new Map(rows.map(({ id, times }) => [id as string, times as number]))
}

/** The 600 requests of a minute must not be in the way. */
const setTier = async (tier: 'pro' | 'enterprise') => {
  await openConfiguredDb().execute(sql`update organizations set tier = ${tier} where name = 'Development'`)
}

let pid = await start()
await setTier('enterprise')
const fate = { at: 0, processes: 0 }
const { enhanced, said } = await load(() => {
  fate.processes = killAll(pid)
  fate.at = Date.now()
})
pid = await start()
await new Promise((resolve) => setTimeout(resolve, DRAIN_MS))
await setTier('pro')
const [kept, stored] = [await countIn('history', enhanced), await countIn('feedback', said)]
killAll(pid)

const missing = enhanced.filter(({ id }) => !kept.has(id))
const oldest = Math.max(0, ...missing.map(({ at }) => fate.at - at))
const lost = said.filter(({ id }) => !stored.has(id))
const twice = [...kept.values(), ...stored.values()].filter((times) => times > 1)
console.log(`
  killed            ${fate.processes} processes at call ${CALLS / 2} of ${CALLS}
  feedback          ${said.length} answered, ${stored.size} stored, ${lost.length} lost
  history           ${enhanced.length} answered, ${kept.size} stored, ${missing.length} missing
  oldest missing    ${missing.length > 0 ? `answered ${oldest} ms before the kill` : 'none'}
  stored twice      ${twice.length}
`)
if (lost.length > 0 || twice.length > 0 || oldest > 1_000) process.exitCode = 1
process.exit()
