// Starts a session on a provider, with the model's file that suits it.

import { type Env, type Provider, shareOut } from '../env.ts'
import { ModelError, type RegisteredModel, verifiedPath } from '../registry.ts'
import { type Session, startSession } from './session.ts'

export type StartOn = (provider: Provider, signal?: AbortSignal) => Promise<Session>

/**
 * `onLine` takes each line that a session prints. The file is checked at each start, since it may be another one by now. Rejects with ModelError or with what the
 * provider said.
 */
export const sessionStarter =
  (env: Env, { version, onnx, maxTokens }: RegisteredModel, onLine: (line: string) => void): StartOn =>
  async (provider, signal) => {
    const file = provider === 'cpu' ? onnx.cpu : onnx.gpu
    if (file === undefined) throw new ModelError(`${version} has no file for GPUs`)
    const model = await verifiedPath(env.MODELS_DIR, file)
    return startSession(
      { model, provider, threads: shareOut(env, provider).threads, maxTokens },
      { signal, onLine },
    )
  }
