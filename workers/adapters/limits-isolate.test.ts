import { expect, it } from 'vitest'
import { TIERS } from '../../core/access/tiers.ts'
import { takeRequestContract } from '../../tests/contracts/take-request.ts'
import { createLimitsIsolate } from './limits-isolate.ts'

takeRequestContract('isolate memory', () => createLimitsIsolate(() => Date.now()))

it('starts afresh with the next minute', async () => {
  let time = 90_000
  const take = createLimitsIsolate(() => time)
  const spender = { id: 'someone', tier: 'anonymous' } as const
  for (let n = 0; n < TIERS.anonymous.requestsPerMinute; n++) await take(spender, 1)
  expect(await take(spender, 1)).toMatchObject({ allowed: false, resetsAt: 120_000 })
  time = 120_000
  expect(await take(spender, 1)).toMatchObject({ allowed: true, resetsAt: 180_000 })
})
