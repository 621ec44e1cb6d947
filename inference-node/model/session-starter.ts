// Starts a session on a provider, with the model's file that suits it.

import type { Env, Provider } from '../env.ts'
import { type RegisteredModel, verifiedPath } from '../registry.ts'
import { type Session, startSession } from './session.ts'

export type StartOn = (provider: Provider, signal?: AbortSignal) => Promise<Session>

/** The file is checked at each start, since it may be another one by now. Rejects with ModelError or what the provider said. */
export const sessionStarter =
  (env: Env, { onnx, maxTokens }: RegisteredModel): StartOn =>
  async (provider, signal) =>
    startSession(
      {
        model: await verifiedPath(env.MODELS_DIR, (provider !== 'cpu' && onnx.gpu) || onnx.cpu),
        provider,
        threads: env.SESSION_THREADS,
        maxTokens,
      },
      signal,
    )
