import { expect, it } from 'vitest'
import { createUlid } from './ulid.ts'

it('begins with the time as the specification writes it', () => {
  expect(createUlid(1_469_918_176_385)).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/)
})

it('sorts by time and does not repeat', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => createUlid(1_700_000_000_000 + at))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(Array.from({ length: 1_000 }, () => createUlid(0))).size).toBe(1_000)
})
