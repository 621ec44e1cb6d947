import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { API_KEY_RANDOM_BYTES, apiKeyPrefix, formatApiKey, isWellFormedApiKey } from './api-key.ts'

const randomBytes = fc.uint8Array({ minLength: API_KEY_RANDOM_BYTES, maxLength: API_KEY_RANDOM_BYTES })
const keys = randomBytes.map(formatApiKey)
const digit = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

describe('an API key', () => {
  it('is bp_, 27 digits of secret and 6 of checksum, whatever the randomness', () => {
    fc.assert(fc.property(keys, (key) => /^bp_[0-9A-Za-z]{33}$/.test(key) && isWellFormedApiKey(key)))
    expect(formatApiKey(new Uint8Array(20))).toBe('bp_0000000000000000000000000002MvMGi')
    expect(formatApiKey(new Uint8Array(20).fill(255))).toMatch(/^bp_[0-9A-Za-z]{33}$/)
  })

  it('keeps every random bit: different bytes give different keys', () => {
    fc.assert(
      fc.property(randomBytes, fc.nat(API_KEY_RANDOM_BYTES * 8 - 1), (bytes, bit) => {
        const flipped = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        return formatApiKey(bytes) !== formatApiKey(flipped)
      }),
    )
  })

  it('is refused with one wrong character', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 3, max: 35 }), digit, (key, at, wrong) => {
        fc.pre(key[at] !== wrong)
        return !isWellFormedApiKey(key.slice(0, at) + wrong + key.slice(at + 1))
      }),
    )
  })

  it('is refused with two neighbours swapped', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 3, max: 34 }), (key, at) => {
        fc.pre(key[at] !== key[at + 1])
        return !isWellFormedApiKey(key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2))
      }),
    )
  })

  it('is refused when cut, padded or in any other text', () => {
    fc.assert(fc.property(keys, fc.nat(35), (key, length) => !isWellFormedApiKey(key.slice(0, length))))
    fc.assert(fc.property(keys, (key) => !isWellFormedApiKey(`${key}\n`) && !isWellFormedApiKey(` ${key}`)))
    fc.assert(fc.property(fc.string(), (text) => !isWellFormedApiKey(text)))
  })

  it('is shown by its first nine characters', () => {
    fc.assert(fc.property(keys, (key) => apiKeyPrefix(key).length === 9 && key.startsWith(apiKeyPrefix(key))))
  })

  it('is made of exactly twenty bytes', () => {
    for (const length of [0, 19, 21]) expect(() => formatApiKey(new Uint8Array(length))).toThrow(RangeError)
  })
})
