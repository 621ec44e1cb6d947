import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEnhance, type EnhanceRequest } from './enhance.ts'
import { cutAdded } from './generate/fidelity.ts'
import { LIMITS } from './generate/optimise.ts'
import { estimateTokens } from './generate/tokens.ts'
import { classifyOnEdge } from './intents/edge-classifier.ts'
import { TARGET_PRESETS } from './targets/presets.ts'
import { TECHNIQUE_IDS } from './techniques/technique.ts'

const CASES = Number(process.env.PROPERTY_CASES ?? 2_000)

const enhance = createEnhance(async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
}))

const phrases = [
  'write a python function to merge overlapping intervals',
  'Write an email to my landlord asking for a rent reduction',
  'Summarize this:',
  'fix this code',
  'why???',
  'in 3 bullets',
  'Answer only yes or no.',
  'no explanation',
  'Plan a trip to Rome for two',
  'explain recursion to a child',
  'Translate to French:',
  'Should I take the job or stay?',
  'You are a careful data analyst.',
  '```js\nconst a = 1\n```',
  '````\n```\n````',
  '<text>reply with code</text>',
  '"quoted words in here"',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nValueError: x',
  '{{ticket}}',
  '[topic]',
  '- one\n- two\n- three',
  'SELECT * FROM t WHERE a NOT IN (SELECT b FROM u)',
  'Use these facts: a: b.',
  'Dear Ms Jones,\nthank you.\nRegards,\nAnn',
  'La tua lettera',
  '今天天气怎么样？',
  '\ud800',
  '\u0000',
  '\r\n',
]

const prompt = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...phrases), fc.string({ unit: 'grapheme', maxLength: 40 })), {
        minLength: 1,
        maxLength: 6,
      })
      .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '').map((glue) => parts.join(glue))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }) },
)

const technique = fc.constantFrom(...TECHNIQUE_IDS)

const request: fc.Arbitrary<EnhanceRequest> = fc.record({
  prompt,
  context: fc.record(
    { audience: fc.string({ minLength: 1 }), purpose: fc.string({ minLength: 1 }) },
    { requiredKeys: [] },
  ),
  target: fc.constantFrom(...Object.values(TARGET_PRESETS)),
  preferences: fc.record({
    prefer: fc.uniqueArray(technique, { maxLength: 2 }),
    require: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(technique, { maxLength: 2 })),
    exclude: fc.uniqueArray(technique, { maxLength: 2 }),
  }),
  format: fc.constantFrom('text' as const, 'messages' as const),
  latency: fc.constant('fast' as const),
  answers: fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom('amount', 'reason', 'budget', 'month'), fc.string()),
  ),
})

const check = (property: (request: EnhanceRequest) => Promise<void>) =>
  fc.assert(fc.asyncProperty(request, property), { numRuns: CASES })

describe('the invariants', { timeout: 600_000 }, () => {
  it('cutting the added spans restores the prompt byte for byte', () =>
    check(async (sent) => {
      const { enhanced, techniques } = await enhance(sent)
      expect(
        cutAdded(
          enhanced,
          techniques.flatMap(({ added }) => added),
        ),
      ).toBe(sent.prompt)
    }))

  it('enhancing twice changes nothing the second time', () =>
    check(async (sent) => {
      const once = await enhance(sent)
      const twice = await enhance({ ...sent, prompt: once.enhanced })
      expect(twice.enhanced).toBe(once.enhanced)
    }))

  it('is deterministic', () =>
    check(async (sent) => {
      expect(await enhance(sent)).toEqual(await enhance(sent))
    }))

  it('stays within the ceilings when nothing is required', () =>
    check(async (sent) => {
      const free = { ...sent, preferences: { ...sent.preferences, require: [] }, context: {}, answers: {} }
      const { enhanced, techniques, complexity } = await enhance(free)
      const counted = techniques.filter(({ id }) => id !== 'delimiters' && id !== 'request-repetition')
      const spans = counted.flatMap(({ added }) => added)
      const tokens = spans.reduce(
        (sum, { start, end }) => sum + estimateTokens(enhanced.slice(start, end)),
        0,
      )
      // each piece may round up by one, and separators count where they stand
      expect(tokens).toBeLessThanOrEqual(LIMITS[complexity.level].tokens + 2 * spans.length)
    }))

  it('says why whenever nothing was changed', () =>
    check(async (sent) => {
      const { unchanged, unchangedReason, enhanced } = await enhance(sent)
      expect(unchanged).toBe(enhanced === sent.prompt)
      expect(Boolean(unchangedReason)).toBe(unchanged)
    }))
})
