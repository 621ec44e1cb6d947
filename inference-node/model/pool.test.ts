import { expect, it, vi } from 'vitest'
import { createPool, type PoolOptions } from './pool.ts'
import { type Session, SessionEndedError } from './session.ts'

const fakeSession = () => {
  const end = new AbortController()
  const kill = () => end.abort(new SessionEndedError('SIGKILL'))
  const session: Session = {
    pid: 1,
    ended: end.signal,
    run: async () => ({ outputs: {} as never, runMs: 1 }),
    stop: async () => kill(),
  }
  return { session, kill }
}

const never = <T>() => new Promise<T>(() => {})
/** Nothing to do until the session ends. */
const takeNothing = (ended: AbortSignal) =>
  new Promise<never>((_, reject) => ended.addEventListener('abort', () => reject(ended.reason)))

const setUp = (first: Session, more: Partial<PoolOptions<string>>) => {
  const told = { onRun: vi.fn(), onEnded: vi.fn(), onHopeless: vi.fn() }
  const resultsOf = () => ['result']
  const pool = createPool(first, {
    sessions: 1,
    start: () => never<Session>(),
    take: takeNothing,
    resultsOf,
    ...told,
    ...more,
  })
  return { ...told, pool }
}

it('gives up hope when no session is left and two starts have failed', async () => {
  const first = fakeSession()
  const start = vi.fn(() => Promise.reject(new Error('no such file')))
  const { pool, onHopeless } = setUp(first.session, { start })
  first.kill()
  await vi.waitUntil(() => onHopeless.mock.calls.length > 0)
  expect(start).toHaveBeenCalledTimes(2)
  await pool.stop()
})

it('keeps hope while another session computes', async () => {
  const first = fakeSession()
  const start = vi.fn(() => Promise.reject(new Error('no memory')))
  const { pool, onHopeless } = setUp(first.session, { sessions: 2, start })
  await vi.waitUntil(() => start.mock.calls.length > 2)
  expect(onHopeless).not.toHaveBeenCalled()
  await pool.stop()
})
