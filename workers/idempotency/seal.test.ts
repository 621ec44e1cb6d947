import { describe, expect, it } from 'vitest'
import { createSeal } from './seal.ts'

const SECRET = 'a secret of these tests alone, 32 characters'
const SCOPE = { tenant: 'org', method: 'POST', path: '/v1/enhance', key: 'key-1' }
const TEXT = '{"prompt":"Grüße 🌳 from the garden"}'

describe('a sealed answer', () => {
  it('is opened by whoever has the secret and the key', async () => {
    const sealed = await createSeal(SECRET).close(TEXT, SCOPE)
    expect(await createSeal(SECRET).open(sealed, SCOPE)).toBe(TEXT)
  })

  it('may be empty, or long', async () => {
    const seal = createSeal(SECRET)
    for (const text of ['', 'ü'.repeat(1_000_000)]) {
      expect(await seal.open(await seal.close(text, SCOPE), SCOPE)).toBe(text)
    }
  })

  it('shows nothing of what is in it, and is never the same twice', async () => {
    const seal = createSeal(SECRET)
    const sealed = await seal.close(TEXT, SCOPE)
    expect(sealed).toMatch(/^[A-Za-z0-9+/]+=*$/)
    expect(atob(sealed)).not.toContain('garden')
    expect(await seal.close(TEXT, SCOPE)).not.toBe(sealed)
  })

  it.each([
    ['secret', 'another secret, of 32 characters', SCOPE],
    ['key', SECRET, { ...SCOPE, key: 'key-2' }],
    ['tenant', SECRET, { ...SCOPE, tenant: 'other' }],
    ['method', SECRET, { ...SCOPE, method: 'DELETE' }],
    ['path', SECRET, { ...SCOPE, path: '/v1/enhance/batch' }],
  ])('is not opened with another %s', async (_, secret, scope) => {
    const sealed = await createSeal(SECRET).close(TEXT, SCOPE)
    await expect(createSeal(secret).open(sealed, scope)).rejects.toThrow()
  })

  it('is not opened when somebody has changed it', async () => {
    const seal = createSeal(SECRET)
    const sealed = await seal.close(TEXT, SCOPE)
    for (const at of [0, 20, sealed.length - 3]) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      await expect(seal.open(sealed.slice(0, at) + other + sealed.slice(at + 1), SCOPE)).rejects.toThrow()
    }
    for (const nonsense of ['', '%%%', sealed.slice(0, 20)]) {
      await expect(seal.open(nonsense, SCOPE)).rejects.toThrow()
    }
  })
})
