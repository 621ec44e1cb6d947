import { describe, expect, it } from 'vitest'
import { nextBatch, pauseAfter } from './next-batch.ts'

const rows = (count: number, bytes = 500, attempts = 0) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${attempts}-${String(n).padStart(4, '0')}`,
    bytes,
    attempts,
  }))

describe('the next batch', () => {
  it('has two hundred small ones', () => {
    expect(nextBatch(rows(300), 0)).toHaveLength(200)
    expect(nextBatch([], 0)).toEqual([])
  })

  it('has a megabyte of large ones, and the first however large', () => {
    expect(nextBatch(rows(200, 340_000), 0)).toHaveLength(2)
    expect(nextBatch(rows(2, 3_000_000), 0)).toEqual(['0-0000'])
  })

  it('does not pass a large one over for a small one behind it', () => {
    const waiting = [...rows(2, 600_000), { id: 'small', bytes: 1, attempts: 0 }]
    expect(nextBatch(waiting, 0)).toEqual(['0-0000'])
  })

  it('is half as long after each failure, down to one', () => {
    const sizes = [0, 1, 2, 7, 8, 31, 32, 1_000].map((failures) => nextBatch(rows(200), failures).length)
    expect(sizes).toEqual([200, 100, 50, 1, 1, 1, 1, 1])
  })

  it('leaves alone what failed alone', () => {
    expect(nextBatch([...rows(3), ...rows(1, 500, 1)], 0)).toHaveLength(3)
    expect(nextBatch(rows(3, 500, 1), 0)).toEqual(['1-0000'])
  })

  it.each([0, 77, 299])('brings all others to Postgres when number %i never goes', (at) => {
    const waiting = rows(300)
    const never = waiting[at]?.id
    let failures = 0
    let tries = 0
    while (waiting.length > 1 && tries < 100) {
      tries += 1
      waiting.sort((a, b) => a.attempts - b.attempts || (a.id < b.id ? -1 : 1))
      const ids = nextBatch(waiting.slice(0, 200), failures)
      const [only] = waiting
      if (ids.length === 1 && only) only.attempts += 1
      failures = ids.includes(never ?? '') ? failures + 1 : 0
      if (failures === 0) waiting.splice(0, ids.length)
    }
    expect(waiting).toMatchObject([{ id: never }])
    expect(tries).toBeLessThan(60)
  })
})

it('waits longer after each failure, a minute at most', () => {
  expect([1, 2, 3, 6, 7, 2_000].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000])
})
