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
  const told = {
    onRun: vi.fn(),
    onFailed: vi.fn(),
    onEnded: vi.fn(),
    onReplaced: vi.fn(),
    onHopeless: vi.fn(),
  }
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

it('counts a session that takes the place of another, and no start that failed', async () => {
  const [first, second] = [fakeSession(), fakeSession()]
  const start = vi.fn(async () => second.session)
  start.mockRejectedValueOnce(new Error('no memory'))
  const { pool, onReplaced } = setUp(first.session, { start })
  expect(onReplaced).not.toHaveBeenCalled()
  first.kill()
  await vi.waitUntil(() => pool.ready() === 1 && start.mock.calls.length === 2)
  expect(onReplaced).toHaveBeenCalledTimes(1)
  await pool.stop()
})

it('says why a run failed, and goes on', async () => {
  const { session } = fakeSession()
  const failure = new Error('shapes differ')
  const reject = vi.fn()
  const batch = { items: [], resolve: vi.fn(), reject, putBack: vi.fn() }
  const take = vi
    .fn(takeNothing as (ended: AbortSignal) => Promise<typeof batch>)
    .mockResolvedValueOnce(batch)
  const { pool, onFailed } = setUp({ ...session, run: () => Promise.reject(failure) }, { take })
  await vi.waitUntil(() => take.mock.calls.length === 2)
  expect(onFailed).toHaveBeenCalledWith(failure)
  expect(reject).toHaveBeenCalledWith(failure)
  await pool.stop()
})

it('does not wait for a session that still loads when it stops', async () => {
  const { session } = fakeSession()
  const start = (signal: AbortSignal) =>
    new Promise<Session>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  await setUp(session, { sessions: 2, start }).pool.stop()
})
