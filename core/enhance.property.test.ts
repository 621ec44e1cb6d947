import { readFileSync } from 'node:fs'
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
/** Prompts as people write them: the golden book's, or any file of `{"prompt": …}` or `{"text": …}`, one a line. */
const PROMPTS = process.env.PROPERTY_PROMPTS ?? new URL('../tests/golden/prompts.jsonl', import.meta.url)

const written: string[] = readFileSync(PROMPTS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map((row) => row.prompt ?? row.text)

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
  { weight: 3, arbitrary: fc.constantFrom(...written) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...written), fc.constantFrom(...written), fc.nat(400))
      .map(([one, other, cut]) => `${one.slice(0, cut)}\n\n${other}`),
  },
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

/** Ways to ask for the answer alone. */
const ALONE = [
  'Only the answer.',
  'Just the answer, no explanation.',
  'Answer in one word.',
  'Reply in one sentence.',
]
const EXPLAINS =
  /\b(?:say|state|name|show|explain|give|list|mark|point out) (?:\w+ )?(?:how|why|what|which|where|whether|the (?:reason|cause|steps))\b/i

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

  it('asks for no explanation where the answer alone is wanted', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...written),
        fc.constantFrom(...ALONE),
        request,
        async (said, demand, sent) => {
          const { enhanced, techniques } = await enhance({
            ...sent,
            prompt: `${said}\n\n${demand}`,
            preferences: { prefer: [], require: [], exclude: [] },
            context: {},
            answers: {},
          })
          const added = techniques.flatMap(({ added: spans }) => spans)
          const texts = added.map(({ start, end }) => enhanced.slice(start, end))
          expect(texts.filter((text) => EXPLAINS.test(text))).toEqual([])
        },
      ),
      { numRuns: CASES },
    ))

  it('fences nothing that could break out of its fence', () =>
    check(async (sent) => {
      const { enhanced, techniques } = await enhance(sent)
      const marks = techniques
        .filter(({ id }) => id === 'delimiters')
        .flatMap(({ added }) => added)
        .sort((a, b) => a.start - b.start)
      for (let i = 0; i + 1 < marks.length; i += 2) {
        const [open, close] = [marks[i], marks[i + 1]]
        if (!open || !close) throw new Error('a mark without its other half')
        const inside = enhanced.slice(open.end, close.start)
        expect(inside).not.toContain(enhanced.slice(close.start, close.end).trim())
      }
    }))

  it('says why whenever nothing was changed', () =>
    check(async (sent) => {
      const { unchanged, unchangedReason, enhanced } = await enhance(sent)
      expect(unchanged).toBe(enhanced === sent.prompt)
      expect(Boolean(unchangedReason)).toBe(unchanged)
    }))
})
