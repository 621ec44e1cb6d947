import { describe, expect, it } from 'vitest'
import { createBoundedMap } from './bounded-map.ts'

describe('a bounded map', () => {
  it('forgets what was used longest ago when it is full', () => {
    const map = createBoundedMap<string, number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.get('a')
    map.set('c', 3)
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
  })

  it('replaces an entry without making room for it', () => {
    const map = createBoundedMap<string, number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.set('b', 3)
    expect([map.get('a'), map.get('b')]).toEqual([1, 3])
  })

  it('counts what entries weigh, if it is told', () => {
    const map = createBoundedMap<string, string>(10, (text) => text.length)
    map.set('a', 'xxxx')
    map.set('b', 'xxxx')
    map.set('a', 'xx')
    map.set('c', 'xxxx')
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual(['xx', 'xxxx', 'xxxx'])
    map.set('d', 'xxxxxx')
    expect([map.get('a'), map.get('b'), map.get('c'), map.get('d')]).toEqual([
      undefined,
      undefined,
      'xxxx',
      'xxxxxx',
    ])
  })

  it('does not keep what is heavier than all it may hold', () => {
    const map = createBoundedMap<string, string>(3, (text) => text.length)
    map.set('a', 'xxxx')
    expect(map.get('a')).toBeUndefined()
  })
})
