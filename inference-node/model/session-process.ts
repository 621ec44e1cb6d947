// The process that holds one ONNX session. A run blocks its event loop, and a crash of native code ends it: neither may
// happen in the server. It lives as long as the server's end of the channel.

import { InferenceSession, Tensor } from 'onnxruntime-node'
import { type Load, type Order, OUTPUT_NAMES, type Outputs, type Reply } from './protocol.ts'

let session: InferenceSession | undefined

const answer = async (order: Order): Promise<Reply> => {
  try {
    if (order.type === 'load') {
      session = await load(order)
      return { type: 'ready' }
    }
    if (session === undefined) throw new Error('no model is loaded')
    const start = performance.now()
    const outputs = await run(session, order.inputs)
    return { type: 'outputs', outputs, runMs: performance.now() - start }
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

const load = async ({ model, provider, threads, maxTokens }: Load): Promise<InferenceSession> => {
  const created = await InferenceSession.create(model, {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
  })
  const absent = OUTPUT_NAMES.filter((name) => !created.outputNames.includes(name))
  if (absent.length > 0) throw new Error(`the model has no output named ${absent.join(', ')}`)
  // Memory is laid out and kernels are compiled by the first runs; no caller should wait for that.
  for (const length of [Math.min(16, maxTokens), maxTokens])
    await run(created, [new Int32Array(length).fill(1)])
  return created
}

const run = async (loaded: InferenceSession, inputs: readonly Int32Array[]): Promise<Outputs> => {
  const outputs = await loaded.run(feedsOf(inputs), [...OUTPUT_NAMES])
  return Object.fromEntries(OUTPUT_NAMES.map((name) => [name, outputs[name]?.data])) as unknown as Outputs
}

/** Token ids and mask as int64, padded with zeros to the longest. */
const feedsOf = (inputs: readonly Int32Array[]): Record<string, Tensor> => {
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
  return {
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', mask, shape),
  }
}

process.on('message', async (order: Order) => {
  const reply = await answer(order)
  if (process.connected) process.send?.(reply)
})
process.on('disconnect', () => process.exit(0))
// A terminal sends these to the whole group; the server decides when its sessions end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
