// The real process: its pipes, its exit codes, its silence.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createServers } from '../../tests/listen.ts'
import { UNREACHABLE } from '../../tests/unreachable.ts'

const COMMAND = fileURLToPath(new URL('./betterprompts', import.meta.url))
const LANDLORD = 'write an email to my landlord asking for a rent reduction'
const BETTER = `${LANDLORD}\n\nUse only the facts given here; where one is needed, leave it in [brackets].`

const { listenAsBetterPrompts, end } = createServers()
afterEach(end)

const start = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawn(COMMAND, words, { env: { PATH: process.env.PATH, ...environment } })

/** Runs it offline, or on the server that `environment` names. */
const betterprompts = async (
  words: readonly string[],
  { stdin = '', environment }: { stdin?: string | Uint8Array; environment?: Record<string, string> } = {},
) => {
  const child = start(environment ? words : ['--offline', ...words], environment)
  child.stdin.end(stdin)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code }
}

describe('the process in a pipe', () => {
  it('gives the better prompt of its argument and nothing else', async () => {
    expect(await betterprompts([LANDLORD])).toEqual({ out: `${BETTER}\n`, err: '', code: 0 })
  })

  it('gives back the line end that came in, or none', async () => {
    expect(await betterprompts([], { stdin: LANDLORD })).toEqual({ out: BETTER, err: '', code: 0 })
    expect((await betterprompts(['-'], { stdin: `${LANDLORD}\r\n` })).out).toBe(`${BETTER}\r\n`)
  })

  it('changes nothing of what it has made better already', async () => {
    expect((await betterprompts([], { stdin: `${BETTER}\n` })).out).toBe(`${BETTER}\n`)
  })

  it('gives what the server answers, and nothing else', async () => {
    const { url, key, logged } = await listenAsBetterPrompts()
    const environment = { BETTERPROMPTS_URL: url, BETTERPROMPTS_API_KEY: key }
    const prompt = 'write a python function to merge overlapping intervals'
    const { out, err, code } = await betterprompts([], { stdin: `${prompt}\n`, environment })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toBe(
      `${prompt}\n\nState how touching intervals, unsorted input and empty input are treated.\n`,
    )
    expect(logged).toHaveLength(1)
  })

  it('never colours, whatever the environment asks for', async () => {
    const environment = { FORCE_COLOR: '3', TERM: 'xterm-256color', COLORTERM: 'truecolor' }
    for (const words of [[LANDLORD], ['--explain', LANDLORD], ['lint', 'summarize the attached report']]) {
      const { out, err } = await betterprompts(['--offline', ...words], { environment })
      expect(out).not.toBe('')
      expect(out + err).not.toContain('\x1b')
    }
  })

  it('answers in JSON', async () => {
    const { out } = await betterprompts(['--json', LANDLORD])
    expect(JSON.parse(out)).toMatchObject({ enhanced: BETTER, via: 'offline' })
  })
})

describe('the process ends', () => {
  it('with 0 or 1 after lint', async () => {
    expect(await betterprompts(['lint', LANDLORD])).toEqual({ out: '', err: '', code: 0 })
    const { out, code } = await betterprompts(['lint'], { stdin: 'Hello.\nSummarize the attached report\n' })
    expect(code).toBe(1)
    expect(out).toContain('2:11  absent-material\n')
    expect(out).toContain('2 │ Summarize the attached report\n    │           ^^^^^^^^^^^^^^^^^^^\n')
  })

  it('with 2 when it is called wrongly, and says so on standard error only', async () => {
    for (const words of [['--colour'], ['--target', 'hal', LANDLORD], []]) {
      const { out, err, code } = await betterprompts(words)
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toMatch(/^betterprompts: .+\n {2}See betterprompts --help\.\n$/s)
    }
  })

  it('with 3 when the server refuses', async () => {
    const { url } = await listenAsBetterPrompts()
    const environment = { BETTERPROMPTS_URL: url, BETTERPROMPTS_API_KEY: 'bp_nonsense' }
    const { out, err, code } = await betterprompts([LANDLORD], { environment })
    expect({ out, code }).toEqual({ out: '', code: 3 })
    expect(err).toContain('betterprompts: The API key is not accepted.\n')
  })

  it('with 3 when the server that was named is away', async () => {
    const { out, err, code } = await betterprompts([LANDLORD], {
      environment: { BETTERPROMPTS_URL: UNREACHABLE },
    })
    expect({ out, err, code }).toEqual({
      out: '',
      err: `betterprompts: ${UNREACHABLE} cannot be reached.\n`,
      code: 3,
    })
  })

  it('quietly when its reader has read enough', async () => {
    const child = start(['--offline', '--json', 'x '.repeat(15_000)])
    child.stdin.end()
    child.stdout.destroy()
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect({ err, code }).toEqual({ err: '', code: 0 })
  })

  it('quietly when it is interrupted', async () => {
    const child = start(['-'])
    const closed = once(child, 'close')
    const said = Promise.all([text(child.stdout), text(child.stderr)])
    child.stdin.write('write an ')
    setTimeout(() => child.kill('SIGINT'), 300)
    expect(await closed).toEqual([null, 'SIGINT'])
    expect(await said).toEqual(['', ''])
  })
})
