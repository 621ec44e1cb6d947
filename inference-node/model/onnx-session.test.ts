import { expect, it } from 'vitest'
import { feedsOf, requireWidths } from './onnx-session.ts'

it('pads ids with zeros to the longest, and masks what is padding', () => {
  const { input_ids, attention_mask } = feedsOf([Int32Array.of(2, 30_000, 3), Int32Array.of(2, 3)])
  expect(input_ids?.dims).toEqual([2, 3])
  expect(Array.from(input_ids?.data as BigInt64Array)).toEqual([2n, 30_000n, 3n, 2n, 3n, 0n])
  expect(Array.from(attention_mask?.data as BigInt64Array)).toEqual([1n, 1n, 1n, 1n, 1n, 0n])
})

it('takes no model whose outputs would be read as something else', () => {
  const outputs = (signals: number) => ({
    probabilities: new Float32Array(19),
    complexity: new Float32Array(1),
    signals: new Float32Array(signals),
    embedding: new Float32Array(384),
  })
  expect(() => requireWidths(outputs(5))).not.toThrow()
  expect(() => requireWidths(outputs(4))).toThrow('the model has 4 values of signals where 5 are read')
})
