import { expect, it } from 'vitest'
import { claimWriteContract } from '../../tests/contracts/claim-write.ts'
import { ANSWER_MS, CLAIM_MS } from '../idempotency/claim.ts'
import { createClaimsIsolate } from './claims-isolate.ts'

const create = () => {
  const clock = { now: 1_800_000_000_000 }
  return { clock, claim: createClaimsIsolate(() => clock.now) }
}

claimWriteContract('isolate memory', () => {
  const { clock, claim } = create()
  return {
    claim,
    passClaimTime: () => {
      clock.now += CLAIM_MS
    },
  }
})

const keep = async (claim: ReturnType<typeof createClaimsIsolate>, name: string, sealed: string) => {
  const claimed = await claim({ name, fingerprint: 'f' })
  if (claimed.state === 'taken') await claimed.keep(sealed)
}

it('an answer is forgotten after a day', async () => {
  const { clock, claim } = create()
  await keep(claim, 'one', 'sealed')
  clock.now += ANSWER_MS - 1
  expect((await claim({ name: 'one', fingerprint: 'f' })).state).toBe('answered')
  clock.now += 1
  expect((await claim({ name: 'one', fingerprint: 'f' })).state).toBe('taken')
})

it('answers do not fill the isolate', async () => {
  const { claim } = create()
  for (let n = 0; n < 5; n++) await keep(claim, `w${n}`, 'x'.repeat(1_000_000))
  expect((await claim({ name: 'w4', fingerprint: 'f' })).state).toBe('answered')
  expect((await claim({ name: 'w0', fingerprint: 'f' })).state).toBe('taken')
})
