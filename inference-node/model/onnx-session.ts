// An ONNX session as we run it, and token ids as it wants them.

import { InferenceSession, Tensor } from 'onnxruntime-node'
import { INTENT_LABELS } from '../../core/intents/labels.ts'
import { SIGNAL_NAMES } from '../../core/intents/read-outputs.ts'
import { type Load, OUTPUT_NAMES, type Outputs } from './protocol.ts'

/** Loads the model and runs it once or twice. Rejects with what the provider says. */
export const openSession = async ({ model, provider, threads, maxTokens }: Omit<Load, 'type'>) => {
  const session = await InferenceSession.create(model, {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
  })
  const absent = OUTPUT_NAMES.filter((name) => !session.outputNames.includes(name))
  if (absent.length > 0) throw new Error(`the model has no output named ${absent.join(', ')}`)
  // Memory is laid out and kernels are compiled by the first runs; no caller should wait for that.
  for (const length of [Math.min(16, maxTokens), maxTokens])
    requireWidths(await run(session, [new Int32Array(length).fill(1)]))
  return session
}

/** Values for one prompt. An embedding may have any number of them. */
const WIDTHS = { probabilities: INTENT_LABELS.length, complexity: 1, signals: SIGNAL_NAMES.length } as const

/** @throws Error for outputs, of one prompt, that would be read as something else. */
export const requireWidths = (outputs: Outputs): void => {
  for (const [name, width] of Object.entries(WIDTHS) as [keyof typeof WIDTHS, number][]) {
    const { length } = outputs[name]
    if (length !== width) throw new Error(`the model has ${length} values of ${name} where ${width} are read`)
  }
}

/** Blocks the event loop while the model computes. */
export const run = async (session: InferenceSession, inputs: readonly Int32Array[]): Promise<Outputs> => {
  const outputs = await session.run(feedsOf(inputs), [...OUTPUT_NAMES])
  return Object.fromEntries(OUTPUT_NAMES.map((name) => [name, outputs[name]?.data])) as unknown as Outputs
}

/** Token ids and mask as int64, padded with zeros to the longest. */
export const feedsOf = (inputs: readonly Int32Array[]): Record<string, Tensor> => {
  const width = Math.max(...inputs.map(({ length }) => length))
  const ids = new BigInt64Array(inputs.length * width)
  const mask = new BigInt64Array(inputs.length * width)
  // Ids are never negative, so the low half of a little-endian int64 is all of it.
  const [low, ones] = [new Int32Array(ids.buffer), new Int32Array(mask.buffer)]
  for (const [row, input] of inputs.entries()) {
    for (let at = 0, cell = row * width * 2; at < input.length; at++, cell += 2) {
      low[cell] = input[at] ?? 0
      ones[cell] = 1
    }
  }
  const shape = [inputs.length, width]
  return { input_ids: new Tensor('int64', ids, shape), attention_mask: new Tensor('int64', mask, shape) }
}
