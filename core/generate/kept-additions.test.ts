import { expect, it } from 'vitest'
import { createEnhance } from '../enhance.ts'
import { classifyOnEdge } from '../intents/edge-classifier.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'
import { keepAdditions, restoreAdditions } from './kept-additions.ts'

const enhance = createEnhance(async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
}))

it.each([
  'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums',
  'why is this slow?\n\nSELECT * FROM orders o JOIN items i ON i.order_id = o.id WHERE lower(o.city) = $1',
  'thanks!',
])('what is kept of an answer gives it back: %.30s', async (prompt) => {
  const { enhanced, techniques } = await enhance({
    prompt,
    context: { audience: 'my boss' },
    preferences: { prefer: ['rubric', 'role'], require: ['decomposition'], exclude: [] },
    format: 'text',
    latency: 'fast',
    answers: {},
    target: TARGET_PRESETS.claude,
  })
  const restored = restoreAdditions(prompt, keepAdditions({ enhanced, techniques }))
  expect(restored.enhanced).toBe(enhanced)
  const spans = (list: readonly { id: string; added: readonly object[] }[]) =>
    Object.fromEntries(list.filter(({ added }) => added.length > 0).map(({ id, added }) => [id, added]))
  expect(spans(restored.techniques)).toEqual(spans(techniques))
})

it('keeps the order of additions at one place', () => {
  const techniques = [
    { id: 'rubric', title: '', score: 1, reason: '', added: [{ start: 3, end: 5 }] },
    { id: 'role', title: '', score: 1, reason: '', added: [{ start: 0, end: 3 }] },
  ] as const
  const kept = keepAdditions({ enhanced: 'r: c!hi', techniques })
  expect(kept).toEqual([
    { technique: 'role', at: 0, text: 'r: ' },
    { technique: 'rubric', at: 0, text: 'c!' },
  ])
  expect(restoreAdditions('hi', kept).enhanced).toBe('r: c!hi')
})
