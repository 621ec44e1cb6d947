// The process that holds one ONNX session. A run blocks its event loop, and a crash of native code ends it: neither may
// happen in the server. It lives as long as the server's end of the channel.

import type { InferenceSession } from 'onnxruntime-node'
import { openSession, run } from './onnx-session.ts'
import type { Order, Reply } from './protocol.ts'

let session: InferenceSession | undefined

const answer = async (order: Order): Promise<Reply> => {
  try {
    if (order.type === 'load') {
      session = await openSession(order)
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

process.on('message', async (order: Order) => {
  const reply = await answer(order)
  if (process.connected) process.send?.(reply)
})
process.on('disconnect', () => process.exit(0))
// A terminal sends these to the whole group; the server decides when its sessions end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
