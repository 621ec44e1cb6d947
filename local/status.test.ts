import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { statusLine } from './status.ts'

const plain = (...line: Parameters<typeof statusLine>) => stripVTControlCharacters(statusLine(...line))

it('a status line shows its time at the 80th column', () => {
  const line = plain('done', 'Postgres', '127.0.0.1:5433', 12_345)
  expect(line).toMatch(/^ {2}✓ Postgres {4}127\.0\.0\.1:5433 +12\.3 s$/)
  expect(line).toHaveLength(80)
})

it('a status line without a time ends with its text', () => {
  expect(plain('note', 'Redis', 'gone')).toBe('  ! Redis       gone')
})
