// What every memory for classifications must do, wherever it remembers.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../core/intents/classification.ts'
import type { ClassificationCache } from '../../workers/ports.ts'

const asker = { origin: 'http://localhost' }
const key = (): string => crypto.randomUUID().replaceAll('-', '')

/** As the inference server would say it. */
export const INFERRED: Classification = {
  intent: { label: 'translation', confidence: 0.987, source: 'inference' },
  complexity: { level: 'simple', score: 1.02 },
  signals: { reasoning: 0, creativity: 0.25, constraints: 1, domain: 0.125, ambiguity: 3 },
  truncated: false,
  model: 'test-1',
}
const TORN: Classification = {
  ...INFERRED,
  intent: { ...INFERRED.intent, confidence: 0.5, second: { label: 'rewriting', confidence: 0.4 } },
  truncated: true,
}

export const classificationCacheContract = (name: string, create: () => ClassificationCache) =>
  describe(`${name} as a memory for classifications`, () => {
    it('knows nothing that it was not told', async () => {
      expect(await create().read([key(), key()], asker)).toEqual([undefined, undefined])
    })

    it('gives back what it was told, unchanged, in the order of the question', async () => {
      const cache = create()
      const [one, two] = [key(), key()]
      const entries = [
        [one, INFERRED],
        [two, TORN],
      ] as const
      await cache.write(entries, asker)
      expect(await cache.read([two, key(), one], asker)).toEqual([TORN, undefined, INFERRED])
    })

    it('takes a newer word for an older one', async () => {
      const cache = create()
      const one = key()
      await cache.write([[one, INFERRED]], asker)
      await cache.write([[one, TORN]], asker)
      expect(await cache.read([one], asker)).toEqual([TORN])
    })
  })
