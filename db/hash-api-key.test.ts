import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashApiKey } from './hash-api-key.ts'

it('the hash of a key is its SHA-256 in hex', async () => {
  expect(await hashApiKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  await fc.assert(
    fc.asyncProperty(fc.string(), async (key) => {
      expect(await hashApiKey(key)).toBe(createHash('sha256').update(key).digest('hex'))
    }),
  )
})
