import { describe, expect, it } from 'vitest'
import { LOCAL_INFERENCE_TOKEN, readSettings, SettingsError, STAND_IN_TOKEN } from './settings.ts'

const upstash = { UPSTASH_REDIS_REST_URL: 'https://own.upstash.io', UPSTASH_REDIS_REST_TOKEN: 'own' }
const inference = { INFERENCE_URL: 'https://inference.own', INFERENCE_TOKEN: 'own' }
const DATABASE_URL = 'postgres://own:own@own.neon.tech/own'

describe('the settings of npm start', () => {
  it('start both stand-ins, and tell the Worker where they are', () => {
    expect(readSettings({}, {})).toEqual({
      port: 8787,
      neonPort: 5433,
      upstashPort: 8079,
      inferencePort: 8001,
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

  it('say where INFERENCE_URL belongs, rather than pass over it', () => {
    expect(() => readSettings(inference, {})).toThrow('INFERENCE_URL belongs into .dev.vars')
  })

  it('leave the secret of the caches to .dev.vars where it has one', () => {
    expect(readSettings({}, { CACHE_KEY_SECRET: 'x' }).workerVariables).not.toHaveProperty('CACHE_KEY_SECRET')
  })

  it.each(Object.keys({ ...upstash, ...inference }))('do not take %s alone', (name) => {
    expect(() => readSettings({}, { [name]: 'alone' })).toThrow(SettingsError)
  })

  it('take these from .dev.vars only, whatever the shell has for other projects', () => {
    expect(readSettings({ DATABASE_URL, ...upstash }, {})).toEqual(readSettings({}, {}))
  })
})
