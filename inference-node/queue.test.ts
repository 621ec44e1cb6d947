import { describe, expect, it } from 'vitest'
import { createQueue } from './queue.ts'

const entry = (name: string, size: number, returns = 0) => ({ name, size, returns })
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

  it('takes single prompts in the order they came, short or long', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('long', 160)])
    for (let i = 0; i < 9; i++) queue.add([entry('short', 10)])
    expect(names(queue.takeAlike(64))).toBe('long')
  })

  it('gives a large request its third of the work though single ones come as fast as they are taken', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add(Array.from({ length: 50 }, () => entry('bulk', 60)))
    const rounds: string[] = []
    while (rounds.length < 40) {
      queue.add([entry('single', 60)])
      rounds.push(names(queue.takeAlike(60)))
    }
    expect(rounds.filter((name) => name === 'bulk').length).toBeGreaterThanOrEqual(13)
    expect(rounds.filter((name) => name === 'single').length).toBeGreaterThanOrEqual(20)
  })
})

describe('puts back', () => {
  it('first and alone: it may be what ended the worker', () => {
    const queue = createQueue<ReturnType<typeof entry>>()
    queue.add([entry('a', 10), entry('b', 10)])
    queue.addFirst(entry('back', 10, 1))
    expect(names(queue.takeAlike(1024))).toBe('back')
    expect(names(queue.takeAlike(1024))).toBe('a b')
  })
})

it('tells what the last entry of a request would have before it', () => {
  const queue = createQueue<ReturnType<typeof entry>>()
  queue.add([entry('bulk', 100), entry('bulk', 100), entry('bulk', 100)])
  queue.add([entry('single', 10)])
  expect(queue.ahead([10])).toEqual({ standing: 110, passing: 0 })
  expect(queue.ahead([100, 100])).toEqual({ standing: 210, passing: 200 })
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
