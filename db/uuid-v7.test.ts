import { afterEach, expect, it, vi } from 'vitest'
import { uuidV7 } from './uuid-v7.ts'

afterEach(() => void vi.useRealTimers())

it('an id is a UUID of version 7 and never comes twice', () => {
  const ids = Array.from({ length: 10_000 }, uuidV7)
  expect(
    ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

it('ids sort by the time of their making', () => {
  vi.useFakeTimers()
  const ids = [0, 1, 4095, 4096, 1_800_000_000_000, 2 ** 48 - 1].map((now) => {
    vi.setSystemTime(now)
    return uuidV7()
  })
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.at(-1)).toMatch(/^ffffffff-ffff-7/)
})
