import { describe, expect, it, vi } from 'vitest'
import { inSlices, TEXTS_AT_ONCE } from './in-slices.ts'

const texts = (count: number) => Array.from({ length: count }, (_, n) => `text ${n}`)
const saying = (...answers: boolean[]) => vi.fn(async (_slice: readonly string[]) => answers.shift() ?? true)

describe('texts in slices', () => {
  it.each([0, 1, 8, 9, 100])('are asked for once each: %i of them', async (count) => {
    const ask = saying()
    await inSlices(texts(count), ask)
    expect(ask.mock.calls.flatMap(([slice]) => slice)).toEqual(texts(count))
    for (const [slice] of ask.mock.calls) expect(slice.length).toBeLessThanOrEqual(8)
  })

  it('go out two slices at a time', async () => {
    let out = 0
    let most = 0
    await inSlices(texts(100), async (slice) => {
      out += slice.length
      most = Math.max(most, out)
      await new Promise((resolve) => setTimeout(resolve, 1))
      out -= slice.length
      return true
    })
    expect(most).toBe(TEXTS_AT_ONCE)
  })

  it('are all asked for when one slice comes to nothing', async () => {
    const ask = saying(true, true, false)
    await inSlices(texts(100), ask)
    expect(ask.mock.calls.flatMap(([slice]) => slice)).toHaveLength(100)
  })

  it('are given up after two of them', async () => {
    const ask = saying(false, false)
    await inSlices(texts(100), ask)
    expect(ask).toHaveBeenCalledTimes(2)
  })
})
