// What the server measures of itself; /metrics gives it to Prometheus.

import type { BatcherOptions } from './batcher.ts'
import { createMetrics } from './metrics.ts'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const ITEMS = [1, 2, 4, 8, 16, 32, 64, 128, 256]

export type Instruments = ReturnType<typeof createInstruments>

export const createInstruments = () => {
  const { counter, gauge, histogram, text } = createMetrics()
  const requests = counter(
    'inference_requests_total',
    'Requests to /v1/classify by HTTP status; 499: the caller left.',
  )
  const requestSeconds = histogram('inference_request_seconds', 'From a request to its answer.', SECONDS)
  const prompts = counter('inference_prompts_total', 'Prompts that were classified.')
  const dropped = counter('inference_dropped_prompts_total', 'Prompts that were not, by reason.')
  const batchPrompts = histogram('inference_batch_prompts', 'Prompts in a batch.', ITEMS)
  const waitSeconds = histogram('inference_wait_seconds', 'Longest wait of a prompt in a batch.', SECONDS)
  const runSeconds = histogram('inference_run_seconds', 'Time of the model for a batch.', SECONDS)
  const replaced = counter(
    'inference_sessions_replaced_total',
    'Sessions that took the place of one that ended.',
  )
  const tokens = counter(
    'inference_tokens_total',
    'Tokens that the model read, by kind: of a prompt, or padding.',
  )

  const onBatch: BatcherOptions<unknown>['onBatch'] = ({ items, size, padded, waitedMs }) => {
    batchPrompts(items)
    waitSeconds(waitedMs / 1000)
    tokens(size, { kind: 'prompt' })
    tokens(padded - size, { kind: 'padding' })
  }
  const onDropped: BatcherOptions<unknown>['onDropped'] = (reason, items) => dropped(items, { reason })

  return {
    onBatch,
    onDropped,
    onRun: (runMs: number) => runSeconds(runMs / 1000),
    onReplaced: () => replaced(),
    onRequest: (status: number, durationMs: number) => {
      requests(1, { status: String(status) })
      requestSeconds(durationMs / 1000)
    },
    onClassified: (count: number) => prompts(count),
    watch: (name: string, help: string, read: () => number) => gauge(name, help, read),
    text,
  }
}
