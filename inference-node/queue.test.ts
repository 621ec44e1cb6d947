import { describe, expect, it } from 'vitest'
import { createQueue } from './queue.ts'

const entry = (name: string, size: number, returned = false) => ({ name, size, returned })
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).join(' ')

describe('takes what is alike in size', () => {
  it('as many as fit with padding', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    for (const name of 'abcde') queue.add([entry(name, 40)])
    expect(names(queue.takeAlike(128))).toBe('a b c')
    expect(names(queue.takeAlike(128))).toBe('d e')
    expect(queue.takeAlike(128)).toEqual([])
  })

  it('and leaves long ones for later, without padding short ones to their length', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('short', 40), entry('long', 160), entry('middle', 60), entry('longer', 170)])
    expect(names(queue.takeAlike(1024))).toBe('short middle')
    expect(names(queue.takeAlike(1024))).toBe('long longer')
  })

  it('treats all that is very short alike: another run costs more than padding', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('hi', 3), entry('sentence', 30)])
    expect(names(queue.takeAlike(1024))).toBe('hi sentence')
  })

  it('gives one that is longer than a batch a batch of its own', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('huge', 5000), entry('huger', 5001)])
    expect(names(queue.takeAlike(1024))).toBe('huge')
  })
})

describe('is fair', () => {
  it('lets a single prompt pass most of a large request that came before', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add(Array.from({ length: 100 }, (_, i) => entry(`bulk${i}`, 100)))
    expect(names(queue.takeAlike(200))).toBe('bulk0 bulk1')
    queue.add([entry('single', 120)])
    expect(names(queue.takeAlike(120))).toBe('single')
  })

  it('does not let what comes later keep an old one waiting for ever', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('long', 160)])
    const rounds: string[] = []
    while (!rounds.includes('long') && rounds.length < 100) {
      queue.add([entry('short', 30), entry('short', 30)])
      rounds.push(names(queue.takeAlike(64)))
    }
    expect(rounds.length).toBeLessThan(10)
  })
})

describe('puts back', () => {
  it('first and alone: it may be what ended the worker', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('a', 10), entry('b', 10)])
    queue.addFirst(entry('back', 10, true))
    expect(names(queue.takeAlike(1024))).toBe('back')
    expect(names(queue.takeAlike(1024))).toBe('a b')
  })
})

it('counts what waits', () => {
  const queue = createQueue<ReturnType<typeof entry>>()
  queue.add([entry('a', 10), entry('b', 20), entry('c', 400)])
  expect(queue.size()).toBe(430)
  queue.remove(({ name }) => name === 'c')
  expect(queue.size()).toBe(30)
  queue.takeAlike(1024)
  expect(queue.size()).toBe(0)
})
