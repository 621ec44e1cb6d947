import { describe, expect, it } from 'vitest'
import { inSlices } from './in-slices.ts'

const texts = (count: number) => Array.from({ length: count }, (_, n) => `text ${n}`)

/** Asks a server that takes this long for a text, and cannot answer some slices; on a clock of its own. */
const ask = async (
  count: number,
  textMs: number,
  fails: (slice: readonly string[]) => boolean = () => false,
) => {
  let time = 0
  let out = 0
  let mostOut = 0
  const asked: string[][] = []
  const answered: string[] = []
  const answer = async (slice: readonly string[]) => {
    asked.push([...slice])
    mostOut = Math.max(mostOut, ++out)
    await Promise.resolve()
    time += slice.length * textMs
    out--
    if (fails(slice)) return false
    answered.push(...slice)
    return true
  }
  await inSlices(texts(count), answer, () => time)
  return { asked, answered, mostOut, sizes: asked.map(({ length }) => length) }
}

describe('texts in slices', () => {
  it.each([0, 1, 4, 5, 100])('are asked for once each: %i of them', async (count) => {
    expect((await ask(count, 1)).asked.flat().toSorted()).toEqual(texts(count).toSorted())
  })

  it('go out two slices at a time', async () => {
    expect((await ask(100, 1)).mostOut).toBe(2)
  })

  it.each([
    ['large, but no larger than sixteen, where the server is fast', 1, 16],
    ['small where it is slow', 30, 3],
    ['single texts where it is very slow', 500, 1],
  ])('are %s', async (_what, textMs, size) => {
    const { sizes } = await ask(100, textMs)
    expect(Math.max(...sizes.slice(2))).toBe(size)
  })

  it('are asked for one by one when a slice came to nothing', async () => {
    const { answered, sizes } = await ask(40, 10, ({ length }) => length > 1)
    expect(answered.toSorted()).toEqual(texts(40).toSorted())
    expect(sizes.slice(0, 3)).toEqual([4, 4, 1])
  })

  it('lose only the one that never gets an answer', async () => {
    const { answered } = await ask(100, 1, (slice) => slice.includes('text 7'))
    expect(answered.toSorted()).toEqual(
      texts(100)
        .filter((text) => text !== 'text 7')
        .toSorted(),
    )
  })

  it('are given up when nothing is answered', async () => {
    expect((await ask(100, 1, () => true)).sizes).toEqual([4, 4, 1, 1])
  })
})
