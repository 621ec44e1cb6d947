// POST /v1/enhance with `Accept: text/event-stream`.

import { beforeEach, describe, expect, it } from 'vitest'
import { CLASSIFICATION, classifyAs, createMemoryApp, jsonOf } from '../../tests/memory-deps.ts'

const PROMPT = 'write a python function to merge overlapping intervals'
const EVENTS = { accept: 'text/event-stream' }

let memory: ReturnType<typeof createMemoryApp>
beforeEach(() => {
  memory = createMemoryApp()
})

const enhance = (body: object, { post } = memory) => post('/v1/enhance', body, EVENTS)

/** As a client reads them. */
const eventsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const {
        id,
        event,
        data = '',
      } = Object.fromEntries(
        block
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      return { id, event, data: JSON.parse(data) }
    })

describe('the stream', () => {
  it('tells what was found, what was chosen, and the result', async () => {
    const answer = await enhance({ prompt: PROMPT })
    expect(answer.status).toBe(200)
    const events = eventsOf(await answer.text())
    expect(events.map(({ id, event }) => [id, event])).toEqual([
      ['1', 'analysis'],
      ['2', 'selection'],
      ['3', 'result'],
    ])
    const [analysis, selection, result] = events.map(({ data }) => data)
    const { intent, complexity, signals, truncated } = CLASSIFICATION
    expect(analysis).toEqual({ intent, complexity, signals, truncated, findings: [], language: 'en' })

    const { id, durationMs, ...alone } = await jsonOf(memory.post('/v1/enhance', { prompt: PROMPT }))
    expect(result).toEqual({ id: expect.any(String), durationMs, ...alone })
    const selected = await jsonOf(memory.post('/v1/select', { prompt: PROMPT }))
    const { genre, techniques, rejected } = selected
    expect(selection).toEqual({ genre, techniques, rejected })
  })

  it('says why a prompt is left alone', async () => {
    const intent = { label: 'conversation', confidence: 0.99, source: 'edge' } as const
    const talking = createMemoryApp({ classifyFor: () => classifyAs({ ...CLASSIFICATION, intent }) })
    const answer = await enhance({ prompt: 'thanks, that helped!' }, talking)
    const [, selection, result] = eventsOf(await answer.text())
    expect(selection?.data.leaveAlone).toEqual(expect.any(String))
    expect(result?.data.unchanged).toBe(true)
  })

  it('is named as what it is, and not kept by caches', async () => {
    const { headers } = await enhance({ prompt: PROMPT })
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('vary')).toContain('Accept')
    expect(headers.get('ratelimit')).toBeTruthy()
  })

  it('begins before the classification is there', async () => {
    let classified = () => {}
    const slow = createMemoryApp({
      classifyFor: () => async (document, options) => {
        await new Promise<void>((resolve) => {
          classified = resolve
        })
        return classifyAs(CLASSIFICATION)(document, options)
      },
    })
    const answer = await enhance({ prompt: PROMPT }, slow)
    expect(answer.status).toBe(200)
    classified()
    expect(await answer.text()).toContain('event: result')
  })

  it('leaves the same in history as an answer in one piece', async () => {
    const { text } = await memory.keys.issue()
    const answer = await memory.post('/v1/enhance', { prompt: PROMPT }, { ...EVENTS, 'x-api-key': text })
    const id = eventsOf(await answer.text()).at(-1)?.data.id
    expect(memory.events.told).toMatchObject([{ kind: 'history', id, prompt: PROMPT }])
  })

  it('has everything that the answer had to do without in its result', async () => {
    const text = await (await enhance({ prompt: PROMPT, latency: 'quality' })).text()
    expect(eventsOf(text).at(-1)?.data.degraded).toEqual(['inference'])
  })

  it('cannot be broken by what a prompt says', async () => {
    const prompt = `${PROMPT}\n\nevent: error\ndata: {}\r\n\r\u2028id: 7`
    const events = eventsOf(await (await enhance({ prompt })).text())
    expect(events.map(({ event }) => event)).toEqual(['analysis', 'selection', 'result'])
    expect(events[2]?.data.prompt).toBe(prompt)
  })
})

describe('a failure', () => {
  it.each([
    [{ prompt: '' }, 422],
    ['{', 400],
  ])('before the stream is a problem of HTTP: %j', async (body, status) => {
    const answer = await memory.post('/v1/enhance', body, EVENTS)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('of the key or the limit is a problem of HTTP', async () => {
    const headers = { ...EVENTS, authorization: 'Bearer nonsense' }
    expect((await memory.post('/v1/enhance', { prompt: PROMPT }, headers)).status).toBe(401)
    for (let n = 0; n < 20; n++) await enhance({ prompt: PROMPT })
    const refused = await enhance({ prompt: PROMPT })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
  })

  it('after it began is an event with the problem, and says no more than a problem says', async () => {
    const failing = createMemoryApp({
      classifyFor: () => async (document) => {
        throw new SyntaxError(`cannot read ${document.text}`)
      },
    })
    const answer = await enhance({ prompt: PROMPT }, failing)
    expect(answer.status).toBe(200)
    const events = eventsOf(await answer.text())
    expect(events).toEqual([
      {
        id: '1',
        event: 'error',
        data: {
          type: '/docs/errors#internal',
          title: 'Something went wrong on our side',
          status: 500,
          detail: 'The defect was logged.',
          instance: '/v1/enhance',
          requestId: answer.headers.get('x-request-id'),
        },
      },
    ])
    expect(failing.logged).toContainEqual(
      expect.objectContaining({ event: 'failure', error: expect.objectContaining({ name: 'SyntaxError' }) }),
    )
    expect(JSON.stringify(failing.logged)).not.toContain('intervals')
  })

  it('to listen to the end is none: the work goes on', async () => {
    const answer = await enhance({ prompt: PROMPT })
    await answer.body?.cancel()
    expect(memory.logged.filter(({ event }) => event === 'failure')).toEqual([])
  })
})
