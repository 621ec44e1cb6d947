import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError, STAND_IN_TOKEN } from './settings.ts'

const upstash = { UPSTASH_REDIS_REST_URL: 'https://own.upstash.io', UPSTASH_REDIS_REST_TOKEN: 'own' }
const DATABASE_URL = 'postgres://own:own@own.neon.tech/own'

describe('the settings of npm start', () => {
  it('start both stand-ins, and tell the Worker where they are', () => {
    expect(readSettings({}, {})).toEqual({
      port: 8787,
      neonPort: 5433,
      upstashPort: 8079,
      redisUrl: undefined,
      workerVariables: {
        DATABASE_URL: 'postgres://local:local@localhost/betterprompts',
        NEON_HTTP_ENDPOINT: 'http://127.0.0.1:5433/sql',
        UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:8079',
        UPSTASH_REDIS_REST_TOKEN: STAND_IN_TOKEN,
      },
    })
  })

  it('follow the variables that move a port', () => {
    const { port, workerVariables } = readSettings({ PORT: '1', NEON_PORT: '2', UPSTASH_PORT: '3' }, {})
    expect(port).toBe(1)
    expect(workerVariables.NEON_HTTP_ENDPOINT).toBe('http://127.0.0.1:2/sql')
    expect(workerVariables.UPSTASH_REDIS_REST_URL).toBe('http://127.0.0.1:3')
  })

  it.each(['0', '-1', '65536', '1.5', 'eight', '80 80'])('refuse the port "%s" by name', (PORT) => {
    expect(() => readSettings({ PORT }, {})).toThrow(
      new SettingsError(`PORT must be a port from 1 to 65535, not "${PORT}"`),
    )
  })

  it('start no Postgres beside a database of your own', () => {
    const { neonPort, upstashPort, workerVariables } = readSettings({}, { DATABASE_URL })
    expect({ neonPort, upstashPort }).toEqual({ neonPort: undefined, upstashPort: 8079 })
    expect(Object.keys(workerVariables)).toEqual(['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'])
  })

  it('start no Redis beside an Upstash database of your own', () => {
    const { neonPort, upstashPort, workerVariables } = readSettings({}, upstash)
    expect({ neonPort, upstashPort }).toEqual({ neonPort: 5433, upstashPort: undefined })
    expect(Object.keys(workerVariables)).toEqual(['DATABASE_URL', 'NEON_HTTP_ENDPOINT'])
  })

  it.each(Object.keys(upstash))('do not take %s alone', (name) => {
    expect(() => readSettings({}, { [name]: 'alone' })).toThrow(SettingsError)
  })

  it('take these from .dev.vars only, whatever the shell has for other projects', () => {
    expect(readSettings({ DATABASE_URL, ...upstash }, {})).toEqual(readSettings({}, {}))
  })
})
