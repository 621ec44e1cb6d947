import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWellFormedApiKey } from '../core/api-key.ts'

const START = fileURLToPath(new URL('./start.ts', import.meta.url))
const WORKER = 'export default { fetch: (request, env) => Response.json(env) }'

const folder = mkdtempSync(join(tmpdir(), 'start-'))
let ports: { PORT: string; NEON_PORT: string; UPSTASH_PORT: string; INFERENCE_PORT: string }

/** `npm start` in the folder, with a Worker that answers with its variables. */
const start = (environment: Partial<typeof ports> = {}) => {
  const child = spawn(process.execPath, [START], {
    cwd: folder,
    env: { ...process.env, ...ports, ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const ended = once(child, 'exit')
  const says = (text: string) => expect.poll(() => output, { timeout: 90_000, interval: 50 }).toContain(text)
  return { child, says, ended, output: () => output }
}

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

/** Each part leads a group of its own, with all that it started. */
const groups = (output: string) => [...output.matchAll(/process (\d+)/g)].map(([, pid]) => Number(pid))
const lives = (group: number) => {
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}
const noneLives = (output: string) =>
  expect.poll(() => groups(output).filter(lives), { timeout: 15_000 }).toEqual([])

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

beforeAll(async () => {
  ports = {
    PORT: await freePort(),
    NEON_PORT: await freePort(),
    UPSTASH_PORT: await freePort(),
    INFERENCE_PORT: await freePort(),
  }
  write('wrangler.toml', 'name = "test"\nmain = "index.js"\ncompatibility_date = "2026-10-01"\n')
  write('index.js', WORKER)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', { timeout: 180_000 }, () => {
  let key: string

  it('brings everything up, brings back what is killed, and leaves no process behind', async () => {
    write('.env', 'REDIS_PASSWORD=of-docker-compose\n')
    const { child, says, ended, output } = start()
    await says('Ctrl-C ends everything')
    expect(output()).toMatch(
      /✓ Postgres .*\n.*✓ Migrations {2}applied 0000_extensions.*\n.*✓ Redis .*\n.*✓ Inference .*\n.*✓ Worker /,
    )
    expect(
      output()
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([])
    expect(groups(output()).map(lives)).toEqual([true, true, true, true])

    key = read('.local/dev-key').trim()
    expect(isWellFormedApiKey(key)).toBe(true)
    expect(output()).toContain(key)
    expect(statSync(join(folder, '.local/dev-key')).mode & 0o777).toBe(0o600)
    const variables = await (await fetch(`http://127.0.0.1:${ports.PORT}`)).json()
    expect(variables).toMatchObject({ NEON_HTTP_ENDPOINT: `http://127.0.0.1:${ports.NEON_PORT}/sql` })
    expect(variables).not.toHaveProperty('REDIS_PASSWORD')

    const again = start({ PORT: await freePort() })
    await again.ended
    expect([again.child.exitCode, again.output()]).toEqual([
      1,
      expect.stringContaining('It runs here already'),
    ])

    process.kill(groups(output())[1] as number, 'SIGKILL')
    await says('Redis       gone (SIGKILL), comes back in 10 s')
    await says('Redis       back')

    child.kill('SIGTERM')
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    await noneLives(output())
  })

  it('uses its data again, starts no stand-in for what .dev.vars names, and takes all with it when it is killed', async () => {
    write('.dev.vars', 'UPSTASH_REDIS_REST_URL=https://own.upstash.io\nUPSTASH_REDIS_REST_TOKEN=own\n')
    const { child, says, output } = start()
    await says('Ctrl-C ends everything')
    expect(output()).toContain('all applied before')
    expect(output()).toContain(key)
    expect(output()).toContain('the service of UPSTASH_REDIS_REST_URL in .dev.vars')
    const variables = await (await fetch(`http://127.0.0.1:${ports.PORT}`)).json()
    expect(variables).toMatchObject({ UPSTASH_REDIS_REST_URL: 'https://own.upstash.io' })
    expect(groups(output())).toHaveLength(3)
    child.kill('SIGKILL')
    await noneLives(output())
    rmSync(join(folder, '.dev.vars'))
  })

  it('says what is wrong with a Worker that does not build, and ends', async () => {
    write('index.js', `import './nowhere.js'\n${WORKER}`)
    const { child, ended, output } = start()
    await ended
    expect(child.exitCode).toBe(1)
    expect(output()).toMatch(/Worker did not start: Build failed.*Could not resolve "\.\/nowhere\.js"/s)
    await noneLives(output())
  })

  it.each(['PORT', 'NEON_PORT', 'UPSTASH_PORT', 'INFERENCE_PORT'] as const)(
    'names the variable that moves a taken port: %s',
    async (name) => {
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const port = String((taken.address() as AddressInfo).port)
      const { child, ended, output } = start({ [name]: port })
      await ended
      expect(child.exitCode).toBe(1)
      expect(output()).toContain(`Port ${port} is taken. Choose another one: ${name}=`)
      taken.close()
    },
  )
})
