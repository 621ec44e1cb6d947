// Finds out which execution provider works here, by loading the model with each in turn.

import type { Provider } from '../env.ts'
import type { Session } from './session.ts'

interface Refusal {
  readonly provider: Provider
  readonly reason: string
}

export interface Chosen {
  readonly provider: Provider
  /** Those tried before, and why each would not do. */
  readonly refused: readonly Refusal[]
  readonly session: Session
}

class NoProviderError extends Error {
  constructor(refused: readonly Refusal[]) {
    super(
      `No provider can run the model: ${refused.map(({ provider, reason }) => `${provider}: ${reason}`).join('; ')}`,
    )
    this.name = 'NoProviderError'
  }
}

/** The first of `providers` that loads the model and runs it. @throws NoProviderError with the reason of each. */
export const chooseProvider = async (
  providers: readonly Provider[],
  start: (provider: Provider) => Promise<Session>,
): Promise<Chosen> => {
  const refused: Refusal[] = []
  for (const provider of providers) {
    try {
      return { provider, refused, session: await start(provider) }
    } catch (error) {
      refused.push({ provider, reason: reasonOf(error) })
    }
  }
  throw new NoProviderError(refused)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim()
