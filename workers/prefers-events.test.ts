import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './context.ts'
import { prefersEvents } from './prefers-events.ts'

const app = new Hono<AppEnv>().get('/', (c) => c.json(prefersEvents(c)))
const prefers = async (accept?: string) =>
  (await app.request('/', { headers: accept === undefined ? {} : { accept } })).json()

describe('events are given to whoever would rather have them', () => {
  it.each([
    'text/event-stream',
    'Text/Event-Stream',
    'text/event-stream; charset=utf-8',
    'text/*',
    'text/event-stream, application/json;q=0.9',
    'application/json;q=0.1, text/event-stream;q=0.2',
    'text/event-stream, */*',
    'text/event-stream, */*;q=0.1',
    'application/json;q=0, text/event-stream;q=0.001',
  ])('%s', async (accept) => {
    expect(await prefers(accept)).toBe(true)
  })
})

describe('JSON is given otherwise', () => {
  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'application/*',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'application/json, text/event-stream',
    'text/event-stream, application/json',
    'text/event-stream;q=0.5, application/json',
    'text/event-stream;q=0.5, */*',
    'text/event-stream;q=0',
    'text/*, text/event-stream;q=0',
    '*/*, text/event-stream;q=0.5',
    'image/png',
    'nonsense;;;q=,',
  ])('%s', async (accept) => {
    expect(await prefers(accept)).toBe(false)
  })
})
