import { describe, expect, it } from 'vitest'
import { parseEnv, shareOut } from './env.ts'

const INFERENCE_TOKEN = 'a-token-of-the-tests'

describe('shares the cores out', () => {
  const env = parseEnv({ INFERENCE_TOKEN })

  it.each([
    [1, { sessions: 1, threads: 1 }],
    [2, { sessions: 2, threads: 1 }],
    [8, { sessions: 2, threads: 4 }],
  ])('of %i on a CPU', (cores, expected) => {
    expect(shareOut(env, 'cpu', cores)).toEqual(expected)
  })

  it('and lets one session have all of a GPU', () => {
    expect(shareOut(env, 'cuda', 8)).toEqual({ sessions: 1, threads: 8 })
  })

  it('as it is told to', () => {
    expect(shareOut({ ...env, SESSIONS: 3, SESSION_THREADS: 2 }, 'cpu', 8)).toEqual({
      sessions: 3,
      threads: 2,
    })
  })
})

it('takes an empty variable for an absent one', () => {
  const absent = parseEnv({ INFERENCE_TOKEN })
  expect(
    parseEnv({ INFERENCE_TOKEN, INFERENCE_PORT: '', DRAIN_MS: '', PROVIDERS: '', MODEL_VERSION: '' }),
  ).toEqual(absent)
})

describe('names the field and the rule, never the value', () => {
  it.each([
    [{}, 'INFERENCE_TOKEN must be the token that callers send'],
    [{ INFERENCE_TOKEN: 'short' }, 'INFERENCE_TOKEN must have at least 16 characters'],
    [{ INFERENCE_TOKEN: 'words with blanks' }, 'INFERENCE_TOKEN must be of ASCII characters without blanks'],
    [{ INFERENCE_TOKEN, INFERENCE_PORT: 'http' }, 'INFERENCE_PORT must be a number'],
    [{ INFERENCE_TOKEN, SESSIONS: '0' }, 'SESSIONS must be at least 1'],
    [{ INFERENCE_TOKEN, PROVIDERS: 'tpu' }, 'PROVIDERS must list some of cpu, cuda, tensorrt, webgpu'],
  ])('%j', (variables, message) => {
    expect(() => parseEnv(variables)).toThrow(`Configuration: ${message}`)
  })
})
