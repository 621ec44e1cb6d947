// What the server and the process with its session say to each other, over the channel that `fork` makes.

import type { Provider } from '../env.ts'

export interface Load {
  readonly type: 'load'
  /** Path of the ONNX file. */
  readonly model: string
  readonly provider: Provider
  /** Threads of one run. */
  readonly threads: number
  /** Tokens of the longest input, for the warm-up. */
  readonly maxTokens: number
}

interface Run {
  readonly type: 'run'
  readonly inputs: readonly Int32Array[]
}

export type Order = Load | Run

/** The model's outputs for a batch, row after row. */
export interface Outputs {
  readonly probabilities: Float32Array
  readonly complexity: Float32Array
  readonly signals: Float32Array
  readonly embedding: Float32Array
}

export const OUTPUT_NAMES = [
  'probabilities',
  'complexity',
  'signals',
  'embedding',
] as const satisfies (keyof Outputs)[]

export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'outputs'; readonly outputs: Outputs; readonly runMs: number }
  | { readonly type: 'failed'; readonly reason: string }
