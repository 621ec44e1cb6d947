import { expect, it } from 'vitest'
import { chooseProvider } from './choose-provider.ts'
import type { Session } from './session.ts'

const session = {} as Session

it('uses the first that works, and says why those before it did not', async () => {
  const chosen = await chooseProvider(['tensorrt', 'cuda', 'cpu'], async (provider) => {
    if (provider === 'cpu') return session
    throw new Error(`${provider} is not here`)
  })
  expect(chosen).toEqual({
    provider: 'cpu',
    session,
    refused: [
      { provider: 'tensorrt', reason: 'tensorrt is not here' },
      { provider: 'cuda', reason: 'cuda is not here' },
    ],
  })
})

it('gives up with the reason of each', async () => {
  const failing = chooseProvider(['cuda', 'cpu'], async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('No provider can run the model: cuda: no; cpu: no')
})
