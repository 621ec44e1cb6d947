// What every classifier must do, whichever model answers.

import { describe, expect, it } from 'vitest'
import type { Classify } from '../../core/intents/classification.ts'
import { INTENT_LABELS } from '../../core/intents/labels.ts'
import { parse } from '../../core/prompt/parse.ts'

const PROMPTS = [
  'write a python function to merge overlapping intervals',
  'thanks!',
  '日本の首都は？',
  '🙂',
  'x'.repeat(32_000),
]

export const classifyContract = (name: string, classify: Classify) =>
  describe(`${name} as a classifier`, () => {
    it.each(PROMPTS)('stays on its scales for %.20s', async (prompt) => {
      const { classification } = await classify(parse(prompt), { latency: 'balanced' })
      const { intent, complexity, signals } = classification
      expect(INTENT_LABELS).toContain(intent.label)
      expect(intent.confidence).toBeGreaterThan(0)
      expect(intent.confidence).toBeLessThanOrEqual(1)
      expect(complexity.score).toBeGreaterThanOrEqual(1)
      expect(complexity.score).toBeLessThanOrEqual(5)
      for (const signal of Object.values(signals)) {
        expect(signal).toBeGreaterThanOrEqual(0)
        expect(signal).toBeLessThanOrEqual(3)
      }
    })

    it('says the same of the same prompt', async () => {
      const [first, second] = await Promise.all(
        PROMPTS.slice(0, 2).map(() => classify(parse('plan a week in Lisbon'), { latency: 'fast' })),
      )
      expect(second?.classification).toEqual(first?.classification)
    })
  })
