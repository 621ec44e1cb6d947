import { describe, expect, it } from 'vitest'
import { editOf, sendVerdict, unsent, verdictOf } from './feedback.ts'

const answer = { id: '01K' }

describe('a verdict', () => {
  it.each([
    [{ helped: true, out: [], copied: false }, { rating: 5 }],
    [{ helped: false, out: [], copied: false }, { rating: 1 }],
    [
      { helped: true, out: [], copied: true },
      { rating: 5, outcome: 'used' },
    ],
    [
      { helped: true, out: ['rubric', 'role', 'rubric'], copied: true },
      {
        rating: 5,
        outcome: 'edited',
        techniques: [
          { id: 'rubric', verdict: 'harmed' },
          { id: 'role', verdict: 'harmed' },
        ],
      },
    ],
  ] as const)('of %j is %j', (given, verdict) => {
    expect(verdictOf({ answer, ...given })).toEqual({ enhancementId: '01K', ...verdict })
  })

  it('can tell what was made of the text', () => {
    expect(editOf(answer, 'mine')).toEqual({ enhancementId: '01K', outcome: 'edited', edited: 'mine' })
  })

  it('goes out under a key of its own, so that a second try counts once', async () => {
    const sent: { path: unknown; key: string | null; body: unknown }[] = []
    const send: typeof fetch = async (path, init) => {
      const key = new Headers(init?.headers).get('idempotency-key')
      sent.push({ path, key, body: JSON.parse(String(init?.body)) })
      return sent.length === 1
        ? new Response('', { status: 503 })
        : Response.json({ id: 'f' }, { status: 201 })
    }
    const verdict = verdictOf({ answer, helped: true, out: [], copied: false })
    expect((await sendVerdict(verdict, { key: '', once: 'one' }, send)).failure).toBeDefined()
    expect(await sendVerdict(verdict, { key: '', once: 'one' }, send)).toEqual({ value: { id: 'f' } })
    expect(sent).toEqual(Array(2).fill({ path: '/v1/feedback', key: 'one', body: verdict }))
  })

  it('is not sent where nobody takes it', async () => {
    const missing: typeof fetch = async () => new Response('{}', { status: 404 })
    const outcome = await sendVerdict(editOf(answer, 'x'), { key: '', once: 'one' }, missing)
    expect(outcome.failure).toBeDefined()
  })

  it('that did not arrive says why, and when to try again', () => {
    expect(unsent({ message: 'Too many requests.', rules: {}, retryAfter: 7 })).toEqual({
      message: 'Your answer could not be sent. Too many requests.',
      rules: {},
      retryAfter: 7,
    })
    const { message } = unsent({ message: '', rules: { key: 'The API key is not accepted.' } })
    expect(message).toBe('Your answer could not be sent. The API key is not accepted.')
  })
})
