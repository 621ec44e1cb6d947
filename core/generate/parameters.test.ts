import { describe, expect, it } from 'vitest'
import type { IntentLabel } from '../intents/labels.ts'
import { parse } from '../prompt/parse.ts'
import { TARGET_PRESETS, type TargetPreset } from '../targets/presets.ts'
import { parameters } from './parameters.ts'

const settings = (prompt: string, intent: IntentLabel, preset: TargetPreset) =>
  parameters(parse(prompt), { intent, complexity: 'moderate', target: TARGET_PRESETS[preset] })

const ORDER = 'Return the order as JSON with fields number, total.\n\n"Order 4711, 129.90 euros."'

describe('settings of the API', () => {
  it('are effort for a target that reasons, and no temperature', () => {
    expect(settings('Prove it.', 'reasoning', 'gpt-5')).toEqual({ reasoningEffort: 'medium' })
  })

  it('are a temperature of zero where there is one right answer and the target does not reason', () => {
    expect(settings('Prove it.', 'reasoning', 'gpt-4o')).toEqual({ temperature: 0 })
    expect(settings('Write a poem.', 'creative_writing', 'gpt-4o')).toBeUndefined()
  })

  it('are the JSON mode with the schema of the named fields', () => {
    expect(settings(ORDER, 'professional_writing', 'gpt-4o')).toEqual({
      responseFormat: 'json',
      responseSchema: expect.objectContaining({ type: 'object', required: ['number', 'total'] }),
    })
  })

  it('are the JSON mode alone where no fields are named', () => {
    expect(settings('Return the order as JSON: "Order 4711"', 'professional_writing', 'gpt-4o')).toEqual({
      responseFormat: 'json',
    })
  })

  it('have no JSON for a target without a JSON mode', () => {
    expect(settings(ORDER, 'professional_writing', 'llama-70b')).toBeUndefined()
  })
})
