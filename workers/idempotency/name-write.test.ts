import { describe, expect, it } from 'vitest'
import { createNameWrite } from './name-write.ts'

const SECRET = 'a secret of these tests alone, 32 characters'
const SCOPE = { tenant: 'org', method: 'POST', path: '/v1/feedback', key: 'key-1' }
const nameWrite = createNameWrite(SECRET)

describe('the names of a write', () => {
  it('are the same for every retry, in every isolate', async () => {
    expect(await createNameWrite(SECRET)(SCOPE, 'body')).toEqual(await nameWrite(SCOPE, 'body'))
  })

  it('have the shapes of a hash and of a ULID', async () => {
    expect(await nameWrite(SCOPE, 'body')).toEqual({
      name: expect.stringMatching(/^[0-9a-f]{64}$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
    })
  })

  it.each([
    { ...SCOPE, tenant: 'other' },
    { ...SCOPE, method: 'DELETE' },
    { ...SCOPE, path: '/v1/enhance' },
    { ...SCOPE, key: 'key-2' },
    { ...SCOPE, tenant: 'org","POST', method: '' },
  ])('are all others in another scope: %j', async (scope) => {
    const here = Object.values(await nameWrite(SCOPE, 'body'))
    const there = Object.values(await nameWrite(scope, 'body'))
    expect(new Set([...here, ...there]).size).toBe(6)
  })

  it('of another body differ in fingerprint and id: what is stored under the id is another thing', async () => {
    const one = await nameWrite(SCOPE, 'body')
    const other = await nameWrite(SCOPE, 'another')
    expect(other.name).toBe(one.name)
    expect(other.fingerprint).not.toBe(one.fingerprint)
    expect(other.id).not.toBe(one.id)
  })

  it('cannot be computed without the secret', async () => {
    const guessed = await createNameWrite('another secret, of 32 characters')(SCOPE, 'body')
    const real = await nameWrite(SCOPE, 'body')
    expect(guessed.name).not.toBe(real.name)
    expect(guessed.id).not.toBe(real.id)
  })
})
