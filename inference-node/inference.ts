// The model at work: prompts in, classifications out. Tokenizes, batches and leaves the computing to the sessions.

import { describeError } from '../core/describe-error.ts'
import type { InferenceResult } from '../core/inference-contract.ts'
import { readOutputs } from '../core/intents/read-outputs.ts'
import { createBatcher } from './batcher.ts'
import { type Env, type Provider, shareOut } from './env.ts'
import type { Instruments } from './instruments.ts'
import type { Log } from './log.ts'
import { type Chosen, chooseProvider } from './model/choose-provider.ts'
import { createPool } from './model/pool.ts'
import type { Outputs } from './model/protocol.ts'
import { sessionStarter } from './model/session-starter.ts'
import { loadTokenizer } from './model/tokenizer.ts'
import { chooseModel, type RegisteredModel, readRegistry, verifiedPath } from './registry.ts'

interface ClassifyOptions {
  readonly deadlineMs: number
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal
  readonly embeddings: boolean
}

export interface Inference {
  readonly model: RegisteredModel
  readonly models: readonly RegisteredModel[]
  readonly provider: Provider
  readonly refused: Chosen['refused']
  readonly sessions: {
    readonly wanted: number
    readonly ready: () => number
    readonly pids: () => readonly number[]
  }
  /** @throws what `Batcher.submit` throws. */
  readonly classify: (prompts: readonly string[], options: ClassifyOptions) => Promise<InferenceResult[]>
  readonly stop: () => Promise<void>
}

/**
 * On a CPU prompts are computed one by one: batches save no more than a few hundredths there, and int8 activations share
 * one scale per batch, so that an answer would depend on who else asked. See docs/decisions/0011.
 */
const BATCH_TOKENS: Readonly<Record<Provider, number>> = {
  cpu: 1,
  cuda: 16_384,
  tensorrt: 16_384,
  webgpu: 16_384,
}

/** Loads the model and starts its sessions; ready when the first is. @throws ModelError, NoProviderError. */
export const createInference = async (env: Env, instruments: Instruments, log: Log): Promise<Inference> => {
  const models = await readRegistry(env.MODELS_DIR)
  const model = chooseModel(models, env.MODEL_VERSION)
  const encode = await loadTokenizer(await verifiedPath(env.MODELS_DIR, model.tokenizer), model.maxTokens)
  const start = sessionStarter(env, model, (detail) => log({ level: 'warn', event: 'session-said', detail }))
  const { provider, refused, session } = await chooseProvider(env.PROVIDERS, start)

  const { sessions } = shareOut(env, provider)
  const now = () => performance.now()
  const batcher = createBatcher<Int32Array, Row>({
    sizeOf: (ids) => ids.length,
    batchSize: env.BATCH_TOKENS ?? BATCH_TOKENS[provider],
    queueSize: env.QUEUE_TOKENS,
    now,
    onBatch: instruments.onBatch,
    onDropped: instruments.onDropped,
  })
  const pool = createPool<Row>(session, {
    sessions,
    start: (signal) => start(provider, signal),
    take: batcher.take,
    resultsOf: rowsOf,
    onRun: instruments.onRun,
    onHopeless: batcher.refuseAll,
    onReplaced: instruments.onReplaced,
    onFailed: (error) =>
      log({ level: 'error', event: 'run-failed', detail: error.message, error: describeError(error) }),
    onEnded: (error) =>
      log({ level: 'error', event: 'session-ended', detail: error.message, error: describeError(error) }),
  })
  instruments.watch('inference_waiting_prompts', 'Prompts in the queue.', () => batcher.waiting().items)
  instruments.watch('inference_waiting_tokens', 'Their tokens.', () => batcher.waiting().size)
  instruments.watch('inference_sessions', 'Sessions that compute or could.', pool.ready)

  return {
    model,
    models,
    provider,
    refused,
    sessions: { wanted: sessions, ready: pool.ready, pids: pool.pids },
    classify: async (prompts, { deadlineMs, signal, embeddings }) => {
      const deadline = now() + deadlineMs
      // Tokenizing costs time too: not for those who will be refused.
      batcher.admit(prompts.map(encode.guess), deadline)
      const encoded = await encode(prompts)
      const rows = await batcher.submit(
        encoded.map(({ ids }) => ids),
        { deadline, signal },
      )
      instruments.onClassified(prompts.length)
      return rows.map((row, i) => ({
        ...readOutputs(row),
        truncated: encoded[i]?.truncated ?? false,
        ...(embeddings && { embedding: Array.from(row.embedding, rounded) }),
      }))
    },
    stop: pool.stop,
  }
}

/** More digits than a 32-bit number has would only lengthen the answer. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The model's outputs for one prompt. */
interface Row {
  readonly probabilities: Float32Array
  readonly complexity: number
  readonly signals: Float32Array
  readonly embedding: Float32Array
}

const rowsOf = ({ probabilities, complexity, signals, embedding }: Outputs, rows: number): Row[] => {
  const row = (values: Float32Array, i: number) => {
    const width = values.length / rows
    return values.subarray(i * width, (i + 1) * width)
  }
  return Array.from({ length: rows }, (_, i) => ({
    probabilities: row(probabilities, i),
    complexity: complexity[i] ?? 1,
    signals: row(signals, i),
    embedding: row(embedding, i),
  }))
}
