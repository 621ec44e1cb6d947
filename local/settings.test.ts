import { describe, expect, it } from 'vitest'
import { LOCAL_INFERENCE_TOKEN, readSettings, SettingsError, STAND_IN_TOKEN } from './settings.ts'

const upstash = { UPSTASH_REDIS_REST_URL: 'https://own.upstash.io', UPSTASH_REDIS_REST_TOKEN: 'own' }
const inference = { INFERENCE_URL: 'https://inference.own', INFERENCE_TOKEN: 'own' }
const DATABASE_URL = 'postgres://own:own@own.neon.tech/own'

describe('the settings of npm start', () => {
  it('start both stand-ins, and tell the Worker where they are', () => {
    expect(readSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      neonPort: 5433,
      upstashPort: 8079,
      inferencePort: 8001,
      postgresUrl: undefined,
      redisUrl: undefined,
      workerVariables: {
        DATABASE_URL: 'postgres://local:local@localhost/betterprompts',
        NEON_HTTP_ENDPOINT: 'http://127.0.0.1:5433/sql',
        UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:8079',
        UPSTASH_REDIS_REST_TOKEN: STAND_IN_TOKEN,
        INFERENCE_URL: 'http://127.0.0.1:8001',
        INFERENCE_TOKEN: LOCAL_INFERENCE_TOKEN,
        EVENTS_VIA: 'outbox',
        CACHE_KEY_SECRET: expect.stringMatching(/.{32}/),
      },
    })
  })

  it('follow the variables that move a port', () => {
    const ports = { PORT: '1', NEON_PORT: '2', UPSTASH_PORT: '3', INFERENCE_PORT: '4' }
    const { port, workerVariables } = readSettings(ports, {})
    expect(port).toBe(1)
    expect(workerVariables.NEON_HTTP_ENDPOINT).toBe('http://127.0.0.1:2/sql')
    expect(workerVariables.UPSTASH_REDIS_REST_URL).toBe('http://127.0.0.1:3')
    expect(workerVariables.INFERENCE_URL).toBe('http://127.0.0.1:4')
  })

  it.each(['0', '-1', '65536', '1.5', 'eight', '80 80'])('refuse the port "%s" by name', (PORT) => {
    expect(() => readSettings({ PORT }, {})).toThrow(
      new SettingsError(`PORT must be a port from 1 to 65535, not "${PORT}"`),
    )
  })

  it('start no Postgres beside a database of your own', () => {
    const { neonPort, upstashPort, workerVariables } = readSettings({}, { DATABASE_URL })
    expect({ neonPort, upstashPort }).toEqual({ neonPort: undefined, upstashPort: 8079 })
    expect(Object.keys(workerVariables)).not.toContain('DATABASE_URL')
  })

  it('start no Redis beside an Upstash database of your own', () => {
    const { neonPort, upstashPort, workerVariables } = readSettings({}, upstash)
    expect({ neonPort, upstashPort }).toEqual({ neonPort: 5433, upstashPort: undefined })
    expect(Object.keys(workerVariables)).not.toContain('UPSTASH_REDIS_REST_URL')
  })

  it('start no inference server beside one of your own', () => {
    const { inferencePort, workerVariables } = readSettings({}, inference)
    expect(inferencePort).toBeUndefined()
    expect(Object.keys(workerVariables)).not.toContain('INFERENCE_URL')
  })

  it('take it from the environment too, and tell the Worker', () => {
    const { inferencePort, workerVariables } = readSettings(inference, {})
    expect(inferencePort).toBeUndefined()
    expect(workerVariables).toMatchObject(inference)
  })

  it('let .dev.vars win over the environment', () => {
    const { workerVariables } = readSettings(
      { INFERENCE_URL: 'https://other', INFERENCE_TOKEN: 'other' },
      inference,
    )
    expect(Object.keys(workerVariables)).not.toContain('INFERENCE_URL')
    expect(Object.keys(workerVariables)).not.toContain('INFERENCE_TOKEN')
  })

  it.each(Object.keys(inference))('do not take %s alone from the environment', (name) => {
    expect(() => readSettings({ [name]: 'alone' }, {})).toThrow(
      new SettingsError('INFERENCE_URL and INFERENCE_TOKEN: the environment must set both or neither'),
    )
  })

  it('put a real Postgres and a real Redis behind the stand-ins', () => {
    const real = { POSTGRES_URL: 'postgres://own/own', REDIS_URL: 'redis://own' }
    const { postgresUrl, redisUrl, ...rest } = readSettings(real, {})
    expect({ POSTGRES_URL: postgresUrl, REDIS_URL: redisUrl }).toEqual(real)
    expect({ ...rest, postgresUrl: undefined, redisUrl: undefined }).toEqual(readSettings({}, {}))
  })

  it('open the API to a network only where it is asked for', () => {
    expect(readSettings({ HOST: '0.0.0.0' }, {}).host).toBe('127.0.0.1')
    expect(readSettings({ API_HOST: '0.0.0.0' }, {}).host).toBe('0.0.0.0')
  })

  it('keep the caches under the secret of the environment', () => {
    expect(readSettings({ CACHE_KEY_SECRET: 'x' }, {}).workerVariables.CACHE_KEY_SECRET).toBe('x')
  })

  it('leave the secret of the caches to .dev.vars where it has one', () => {
    expect(readSettings({}, { CACHE_KEY_SECRET: 'x' }).workerVariables).not.toHaveProperty('CACHE_KEY_SECRET')
  })

  it.each(Object.keys({ ...upstash, ...inference }))('do not take %s alone', (name) => {
    expect(() => readSettings({}, { [name]: 'alone' })).toThrow(SettingsError)
  })

  it('take the stores from .dev.vars only, whatever the shell has for other projects', () => {
    expect(readSettings({ DATABASE_URL, ...upstash }, {})).toEqual(readSettings({}, {}))
  })
})
