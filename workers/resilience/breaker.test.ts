import { beforeEach, describe, expect, it } from 'vitest'
import { CircuitOpen, createBreaker } from './breaker.ts'

describe('a breaker', () => {
  let time = 0
  let asked = 0
  let healthy = true
  const seen: unknown[] = []
  const busy = new Error('busy')
  const ask = async () => {
    asked += 1
    if (!healthy) throw new Error('down')
    return 'answer'
  }
  const guarded = () => {
    const guard = createBreaker({
      dependency: 'redis',
      failures: 2,
      restMs: 5_000,
      now: () => time,
      onFailure: (error) => seen.push(error),
      counts: (error) => error !== busy,
    })
    return { one: guard(ask), other: guard(ask), refuse: guard(() => Promise.reject(busy)) }
  }
  const fail = async (call: () => Promise<unknown>) => expect(call()).rejects.toThrow('down')

  beforeEach(() => {
    time = 1_000_000
    asked = 0
    healthy = true
    seen.length = 0
  })

  it('lets calls through while they succeed, and after a single failure', async () => {
    const { one } = guarded()
    healthy = false
    await fail(one)
    healthy = true
    expect(await one()).toBe('answer')
    healthy = false
    await fail(one)
    await fail(one)
    expect(asked).toBe(4)
  })

  it('stops asking after failures in a row, whichever function met them', async () => {
    const { one, other } = guarded()
    healthy = false
    await fail(one)
    await fail(other)
    await expect(one()).rejects.toBeInstanceOf(CircuitOpen)
    expect(asked).toBe(2)
  })

  it('lets one call try after the rest, the others still not', async () => {
    const { one } = guarded()
    healthy = false
    await fail(one)
    await fail(one)
    time += 5_000
    const [first, second] = await Promise.allSettled([one(), one()])
    expect(first).toMatchObject({ reason: { message: 'down' } })
    expect(second).toMatchObject({ reason: expect.any(CircuitOpen) })
    expect(asked).toBe(3)
  })

  it('closes when the trial succeeds', async () => {
    const { one } = guarded()
    healthy = false
    await fail(one)
    await fail(one)
    healthy = true
    time += 5_000
    expect(await one()).toBe('answer')
    expect(await one()).toBe('answer')
  })

  it('is not opened by failures that say nothing of health, and does not forget the others over them', async () => {
    const { one, refuse } = guarded()
    for (let n = 0; n < 5; n++) await expect(refuse()).rejects.toBe(busy)
    healthy = false
    await fail(one)
    await expect(refuse()).rejects.toBe(busy)
    await fail(one)
    await expect(one()).rejects.toBeInstanceOf(CircuitOpen)
    expect(seen).toHaveLength(8)
  })

  it('reports each failure, but not the calls it refuses', async () => {
    const { one } = guarded()
    healthy = false
    await fail(one)
    await fail(one)
    await expect(one()).rejects.toBeInstanceOf(CircuitOpen)
    expect(seen).toHaveLength(2)
  })
})
