// What every memory for classifications must do, wherever it remembers.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../core/intents/classification.ts'
import type { ClassificationCache } from '../../workers/ports.ts'

const key = (): string => crypto.randomUUID().replaceAll('-', '')

const SURE: Classification = {
  intent: { label: 'translation', confidence: 0.987, source: 'inference' },
  complexity: { level: 'simple', score: 1.02 },
  signals: { reasoning: 0, creativity: 0.25, constraints: 1, domain: 0.125, ambiguity: 3 },
  truncated: false,
  model: 'test-1',
}
const TORN: Classification = {
  ...SURE,
  intent: { ...SURE.intent, confidence: 0.5, second: { label: 'rewriting', confidence: 0.4 } },
  truncated: true,
}

export const classificationCacheContract = (name: string, create: () => ClassificationCache) =>
  describe(`${name} as a memory for classifications`, () => {
    it('knows nothing that it was not told', async () => {
      expect(await create().read([key(), key()])).toEqual([undefined, undefined])
    })

    it('gives back what it was told, unchanged, in the order of the question', async () => {
      const cache = create()
      const [one, two] = [key(), key()]
      await cache.write([
        [one, SURE],
        [two, TORN],
      ])
      expect(await cache.read([two, key(), one])).toEqual([TORN, undefined, SURE])
    })

    it('takes a newer word for an older one', async () => {
      const cache = create()
      const one = key()
      await cache.write([[one, SURE]])
      await cache.write([[one, TORN]])
      expect(await cache.read([one])).toEqual([TORN])
    })
  })
