import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonShape } from './json-shape.ts'

it.each([
  ['', 0, 0],
  ['1', 0, 0],
  ['{"a":[1,2,{"b":[]}]}', 4, 2],
  ['"[[[[,,,,"', 0, 0],
  ['["\\"[[[,"]', 1, 0],
  ['["\\\\",[]]', 2, 1],
  ['[[[', 3, 0],
  ['"never closed [[', 0, 0],
])('%s is %i deep and has %i commas', (json, depth, commas) => {
  expect(jsonShape(json)).toEqual({ depth, commas })
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

it('measures what a serializer writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonShape(JSON.stringify(value)).depth).toBe(depthOf(value))
    }),
  )
})
