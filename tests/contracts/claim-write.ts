// What everybody must do who remembers writes and their answers.

import { describe, expect, it } from 'vitest'
import type { Claim, ClaimWrite } from '../../workers/idempotency/claim.ts'

const write = (fingerprint = 'f1') => ({ name: crypto.randomUUID(), fingerprint })

const taken = (claim: Claim) => {
  if (claim.state !== 'taken') throw new Error(`The write is ${claim.state}, not taken`)
  return claim
}

interface Memory {
  readonly claim: ClaimWrite
  /** Lets the claims that stand now expire. */
  readonly passClaimTime: () => Promise<void> | void
}

export const claimWriteContract = (name: string, create: () => Memory) =>
  describe(`${name} as a memory for writes`, () => {
    it('gives a write to the first who comes, and tells the others that it is running', async () => {
      const { claim } = create()
      const one = write()
      expect((await claim(one)).state).toBe('taken')
      expect(await claim(one)).toEqual({ state: 'running', fingerprint: 'f1', degraded: [] })
    })

    it('gives it to one only of those who come at the same time', async () => {
      const { claim } = create()
      const one = write()
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(one)))
      expect(claims.filter(({ state }) => state === 'taken')).toHaveLength(1)
    })

    it('remembers the answer, and to what', async () => {
      const { claim } = create()
      const one = write()
      await taken(await claim(one)).keep('sealed')
      const answered = { state: 'answered', fingerprint: 'f1', sealed: 'sealed', degraded: [] }
      expect(await claim(one)).toEqual(answered)
      expect(await claim({ ...one, fingerprint: 'f2' })).toEqual(answered)
    })

    it('keeps writes apart', async () => {
      const { claim } = create()
      await taken(await claim(write())).keep('sealed')
      expect((await claim(write())).state).toBe('taken')
    })

    it('forgets what was released', async () => {
      const { claim } = create()
      const one = write()
      await taken(await claim(one)).release()
      expect((await claim({ ...one, fingerprint: 'f2' })).state).toBe('taken')
    })

    it('gives a write anew when it was never answered', async () => {
      const { claim, passClaimTime } = create()
      const one = write()
      await claim(one)
      await passClaimTime()
      expect((await claim(one)).state).toBe('taken')
    })

    it('does not listen to the first any more when a second has taken over', async () => {
      const { claim, passClaimTime } = create()
      const one = write()
      const late = taken(await claim(one))
      await passClaimTime()
      const second = taken(await claim(one))
      await late.release()
      expect((await claim(one)).state).toBe('running')
      await late.keep('of the first')
      await second.keep('of the second')
      await late.keep('of the first')
      expect(await claim(one)).toMatchObject({ state: 'answered', sealed: 'of the second' })
    })
  })
