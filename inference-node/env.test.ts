import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.ts'

const INFERENCE_TOKEN = 'a-token-of-the-tests'

describe('shares the cores out', () => {
  it.each([
    [1, { SESSIONS: 1, SESSION_THREADS: 1 }],
    [2, { SESSIONS: 2, SESSION_THREADS: 1 }],
    [8, { SESSIONS: 2, SESSION_THREADS: 4 }],
  ])('of %i on a CPU', (cores, expected) => {
    expect(parseEnv({ INFERENCE_TOKEN }, cores)).toMatchObject(expected)
  })

  it('and lets one session have all of a GPU', () => {
    expect(parseEnv({ INFERENCE_TOKEN, PROVIDERS: 'cuda, cpu' }, 8)).toMatchObject({
      PROVIDERS: ['cuda', 'cpu'],
      SESSIONS: 1,
    })
  })
})

describe('names the field and the rule, never the value', () => {
  it.each([
    [{}, 'INFERENCE_TOKEN must be the token that callers send'],
    [{ INFERENCE_TOKEN: 'short' }, 'INFERENCE_TOKEN must have at least 16 characters'],
    [{ INFERENCE_TOKEN, INFERENCE_PORT: 'http' }, 'INFERENCE_PORT must be a number'],
    [{ INFERENCE_TOKEN, SESSIONS: '0' }, 'SESSIONS must be at least 1'],
    [{ INFERENCE_TOKEN, PROVIDERS: 'tpu' }, 'PROVIDERS.0 must list some of cpu, cuda, tensorrt, webgpu'],
  ])('%j', (variables, message) => {
    expect(() => parseEnv(variables)).toThrow(`Configuration: ${message}`)
  })
})
