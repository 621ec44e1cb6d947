// The command line against a real Worker app over HTTP, with a terminal made of strings.

import { afterEach, describe, expect, it } from 'vitest'
import { createServers } from '../../tests/listen.ts'
import { UNREACHABLE } from '../../tests/unreachable.ts'
import { run } from './run.ts'
import { createPaint } from './screen/paint.ts'

const LANDLORD = 'write an email to my landlord asking for a rent reduction'
/** Reads the same to the memory app's classifier and to the edge model. */
const CODE = 'write a python function to merge overlapping intervals'

const { listen, listenAsBetterPrompts, end } = createServers()
afterEach(end)

interface Given {
  readonly environment?: Readonly<Record<string, string>>
  readonly localUrl?: string
  readonly developmentKey?: string
  readonly width?: number
}

const betterprompts = async (words: readonly string[], given: Given = {}) => {
  let out = ''
  let err = ''
  const code = await run(words, {
    stdin: (async function* () {})(),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    screen: given.width ? { width: given.width, paint: createPaint(false) } : undefined,
    environment: given.environment ?? {},
    localUrl: given.localUrl ?? UNREACHABLE,
    readDevelopmentKey: () => given.developmentKey,
    version: '1.2.3',
    now: () => 0,
  })
  return { code, out, err }
}

describe('with a server that was named', () => {
  it('gives the answer of the API and its address', async () => {
    const { url, key, logged } = await listenAsBetterPrompts()
    const environment = { BETTERPROMPTS_URL: `${url}/`, BETTERPROMPTS_API_KEY: key }
    const { code, out } = await betterprompts(['--json', LANDLORD], { environment })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: expect.any(String), prompt: LANDLORD, via: url })
    expect(logged).toContainEqual(
      expect.objectContaining({ route: '/v1/enhance', status: 200, tier: 'free' }),
    )
  })

  it('sends every wish in the words of the API', async () => {
    const { url } = await listenAsBetterPrompts()
    const wishes = ['--target', 'claude', '--require', 'role', '--prefer', 'rubric', '--exclude', 'few-shot']
    const more = [
      '--max-tokens',
      '50',
      '--answer',
      'language_version=3.12',
      '--audience',
      'the team',
      '--purpose',
      'a code review',
    ]
    const { code, err } = await betterprompts(['--url', url, ...wishes, ...more, CODE])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('asks it to keep the prompt out of the history', async () => {
    const { url, key, events } = await listenAsBetterPrompts()
    const environment = { BETTERPROMPTS_URL: url, BETTERPROMPTS_API_KEY: key }
    await betterprompts(['--no-store', '--explain', LANDLORD], { environment })
    await betterprompts([CODE], { environment })
    expect(events.told).toMatchObject([{ kind: 'history', prompt: CODE }])
  })

  it('explains with what the server rejected', async () => {
    const { url } = await listenAsBetterPrompts()
    const { out } = await betterprompts(['--explain', '--url', url, LANDLORD])
    expect(out).toContain('Considered and not used')
    expect(out).toContain(url)
  })

  it('lints there, too', async () => {
    const { url } = await listenAsBetterPrompts()
    const { code, out } = await betterprompts([
      'lint',
      '--json',
      '--url',
      url,
      'summarize the attached report',
    ])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'absent-material' }], via: url })
  })

  it('says in plain words why it was refused, and ends with 3', async () => {
    const { url } = await listenAsBetterPrompts()
    const { code, out, err } = await betterprompts([LANDLORD], {
      environment: { BETTERPROMPTS_URL: url, BETTERPROMPTS_API_KEY: 'bp_nonsense' },
    })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^betterprompts: The API key is not accepted\.\n {2}\S/)
  })

  it('names the fields that a server with other rules refuses', async () => {
    const problem = {
      title: 'The request breaks a rule',
      detail: 'The request breaks a rule, see errors.',
      errors: [{ field: 'answers.goal', rule: 'must be short' }],
    }
    const url = await listen((_request, response) => response.writeHead(422).end(JSON.stringify(problem)))
    const { err } = await betterprompts(['--url', url, LANDLORD])
    expect(err).toContain('\n  answers.goal must be short.\n')
  })

  it('says when to try again', async () => {
    const url = await listen((_request, response) =>
      response.writeHead(429, { 'Retry-After': '7' }).end(JSON.stringify({ title: 'Too many requests' })),
    )
    expect((await betterprompts(['--url', url, LANDLORD])).err).toContain('Try again in 7 s.')
  })

  it('does not answer by itself when that server is away', async () => {
    const environment = { BETTERPROMPTS_URL: UNREACHABLE }
    const { code, out, err } = await betterprompts([LANDLORD], { environment })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toBe(`betterprompts: ${UNREACHABLE} cannot be reached.\n`)
  })

  it('takes nothing for an answer that is none', async () => {
    for (const body of ['<h1>Welcome to nginx!</h1>', 'null', '[]', '{"enhanced":"rm -rf"}']) {
      const url = await listen((_request, response) => response.end(body))
      const { code, err } = await betterprompts(['--url', url, LANDLORD])
      expect(code).toBe(3)
      expect(err).toContain('is not BetterPrompts')
    }
  })

  it('refuses an address that is none', async () => {
    expect(await betterprompts(['--url', 'localhost:8787', LANDLORD])).toMatchObject({
      code: 2,
      err: expect.stringContaining('http://'),
    })
  })
})

describe('with a key and no address', () => {
  it('asks the server on this machine', async () => {
    const { url, key } = await listenAsBetterPrompts()
    const environment = { BETTERPROMPTS_API_KEY: key }
    const { out } = await betterprompts(['--json', LANDLORD], { localUrl: url, environment })
    expect(JSON.parse(out)).toMatchObject({ via: url })
  })

  it('shows the key to nobody else who listens there, and says what to do', async () => {
    const shown: unknown[] = []
    const stranger = await listen(({ headers }, response) => {
      shown.push(headers.authorization)
      response.end('{"status":"up"}')
    })
    for (const localUrl of [stranger, UNREACHABLE]) {
      const environment = { BETTERPROMPTS_API_KEY: 'bp_any' }
      const { code, out, err } = await betterprompts([LANDLORD], { localUrl, environment })
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err.replaceAll(/\s+/g, ' ')).toBe(
        `betterprompts: BetterPrompts cannot be reached at ${localUrl}. ` +
          'Is `npm start` running? `--offline` answers on this machine. ',
      )
    }
    expect(shown).toEqual([undefined])
  })
})

describe('with a server on this machine that nobody named', () => {
  it('asks it with the development key', async () => {
    const { url, key } = await listenAsBetterPrompts()
    const { out } = await betterprompts(['--json', LANDLORD], { localUrl: url, developmentKey: key })
    expect(JSON.parse(out)).toMatchObject({ via: url })
  })

  it('leaves it alone where npm start never ran, with --offline, and when something else listens there', async () => {
    const { url, key, logged } = await listenAsBetterPrompts()
    const stranger = await listen((_request, response) => response.end('{"status":"up"}'))
    for (const [words, given] of [
      [[], { localUrl: url }],
      [['--offline'], { localUrl: url, developmentKey: key }],
      [[], { localUrl: stranger, developmentKey: key }],
      [[], { localUrl: UNREACHABLE, developmentKey: key }],
    ] as const) {
      const { out, err } = await betterprompts(['--json', ...words, LANDLORD], given)
      expect(JSON.parse(out)).toMatchObject({ via: 'offline' })
      expect(err).toBe('')
    }
    expect(logged).toEqual([])
  })

  it('does not wait for one that takes its time', async () => {
    const url = await listen(() => undefined)
    const { out } = await betterprompts(['--json', LANDLORD], { localUrl: url, developmentKey: 'bp_any' })
    expect(JSON.parse(out)).toMatchObject({ via: 'offline' })
  })

  it('answers offline when it goes away in between, and says so', async () => {
    const url = await listen((request, response) =>
      request.url === '/healthz' ? response.end('{"status":"ok"}') : request.socket.destroy(),
    )
    const { code, out, err } = await betterprompts([LANDLORD], { localUrl: url, developmentKey: 'bp_any' })
    expect({ code, err }).toEqual({
      code: 0,
      err: `betterprompts: ${url} cannot be reached. Answered offline.\n`,
    })
    expect(out).toContain(LANDLORD)
  })
})

describe('offline', () => {
  it('answers in the shape of the API, but for the id that nobody remembers', async () => {
    const { url } = await listenAsBetterPrompts()
    const keys = async (...words: string[]) =>
      Object.keys(JSON.parse((await betterprompts(words)).out)).sort()
    const there = (await keys('--json', '--url', url, CODE)).filter((name) => name !== 'id')
    expect(await keys('--json', '--offline', CODE)).toEqual(there)
    const lintThere = (await keys('lint', '--json', '--url', url, CODE)).filter((name) => name !== 'id')
    expect(await keys('lint', '--json', '--offline', CODE)).toEqual(lintThere)
  })

  it('shows on a terminal what was added and what only the user can say', async () => {
    const { out } = await betterprompts(['--offline', LANDLORD], { width: 80 })
    expect(out.split('\n').slice(0, 6)).toEqual([
      `  ${LANDLORD}`,
      '',
      '+ Use only the facts given here; where one is needed, leave it in [brackets].',
      '',
      '─'.repeat(80),
      'Only you can say',
    ])
  })

  it('says when an answer came to nothing', async () => {
    const { out, err } = await betterprompts([
      '--offline',
      '--answer',
      'amount=80 euros less',
      '--answer',
      'amuont=x',
      LANDLORD,
    ])
    expect(out).toContain('80 euros less')
    expect(err).toBe('betterprompts: the answer to “amuont” was not used; this prompt does not ask for it.\n')
  })

  it('says on a terminal that lint found nothing, and in a pipe nothing', async () => {
    expect(await betterprompts(['lint', '--offline', 'thanks!'], { width: 80 })).toMatchObject({
      out: 'No findings.\n',
    })
    expect(await betterprompts(['lint', '--offline', 'thanks!'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('help and version', () => {
  it('fit into 80 columns and end well', async () => {
    const { code, out } = await betterprompts(['--help'])
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(80)
    expect(await betterprompts(['--version'])).toEqual({ code: 0, out: 'betterprompts 1.2.3\n', err: '' })
  })
})
