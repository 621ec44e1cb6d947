import { expect, it } from 'vitest'
import { classifyContract } from '../../tests/contracts/classify.ts'
import { classifyEdge } from './classify-edge.ts'

classifyContract('the edge model', classifyEdge)

it.each([
  ['fast', []],
  ['balanced', []],
  ['quality', ['inference']],
] as const)('asked for %s, does without %j', async (latency, missing) => {
  expect(await classifyEdge('plan a week in Lisbon', { latency })).toMatchObject({
    cache: 'miss',
    degraded: missing,
  })
})
