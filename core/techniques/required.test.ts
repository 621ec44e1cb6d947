// What holds for every technique when a caller requires it, whatever its own restraint.

import { describe, expect, it } from 'vitest'
import { createEnhance, type EnhanceResult } from '../enhance.ts'
import { cutAdded } from '../generate/fidelity.ts'
import { classifyOnEdge } from '../intents/edge-classifier.ts'
import type { IntentLabel } from '../intents/labels.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'
import { reasons, type Target } from '../targets/target.ts'
import { TECHNIQUES } from './index.ts'
import type { EnhanceContext, Technique, TechniqueId } from './technique.ts'

interface Sample {
  readonly prompt: string
  readonly intent: IntentLabel
  readonly context?: EnhanceContext
  readonly answers?: Readonly<Record<string, string>>
}

const SAMPLES: readonly Sample[] = [
  { prompt: 'write a python function to merge overlapping intervals', intent: 'code_generation' },
  { prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning' },
  { prompt: 'thanks, that helped!', intent: 'conversation' },
  { prompt: 'fix the grammar: me and him goes to the store yesterday', intent: 'rewriting' },
  { prompt: 'Reply to the {{ticket}} politely.', intent: 'professional_writing' },
  { prompt: 'Should I take the offer in Leeds or stay where I am?', intent: 'problem_solving' },
  { prompt: 'Make <request>this</request> shorter:\n```\nhello\n```', intent: 'rewriting' },
]

const TARGETS: readonly Target[] = [
  TARGET_PRESETS.default,
  TARGET_PRESETS.claude,
  TARGET_PRESETS['gpt-4o'],
  TARGET_PRESETS['llama-8b'],
]

const HOW_TO_THINK =
  /step by step|\bthink|\bthoughts?\b|\bdrafts?\b|double-check|check (?:your|it|the result)|show your|\bfirst (?:recall|lay|write|list|answer|name)/i

const requiring = (id: TechniqueId, sample: Sample, target: Target): Promise<EnhanceResult> =>
  createEnhance(async (document) => ({
    classification: {
      ...classifyOnEdge(document),
      intent: { label: sample.intent, confidence: 0.95, source: 'edge' },
    },
    cache: 'bypass',
    degraded: [],
  }))({
    prompt: sample.prompt,
    context: sample.context ?? {},
    answers: sample.answers ?? {},
    preferences: { prefer: [], require: [id], exclude: [] },
    format: 'text',
    latency: 'fast',
    target,
  })

const samplesOf = ({ examples }: Technique): readonly Sample[] => [
  ...examples.picks,
  ...examples.skips,
  ...SAMPLES,
]

const everyResult = async (technique: Technique) => {
  const cases = samplesOf(technique).flatMap((sample) => TARGETS.map((target) => ({ sample, target })))
  return Promise.all(
    cases.map(async (it) => ({ ...it, result: await requiring(technique.id, it.sample, it.target) })),
  )
}

const pieces = ({ enhanced, techniques }: EnhanceResult, id?: TechniqueId): string[] =>
  techniques
    .filter((technique) => id === undefined || technique.id === id)
    .flatMap(({ added }) => added.map(({ start, end }) => enhanced.slice(start, end)))

describe.each(Object.values(TECHNIQUES))('$id, when it is required', (technique) => {
  it('keeps the prompt byte for byte, and our own check finds nothing wrong', async () => {
    for (const { sample, result } of await everyResult(technique)) {
      const spans = result.techniques.flatMap(({ added }) => added)
      expect(cutAdded(result.enhanced, spans)).toBe(sample.prompt)
      expect(result.unchangedReason ?? '').not.toContain('our own check')
    }
  })

  it('changes nothing the second time', async () => {
    for (const { sample, target, result } of await everyResult(technique)) {
      const again = await requiring(technique.id, { ...sample, prompt: result.enhanced }, target)
      expect(again.enhanced).toBe(result.enhanced)
    }
  })

  it('tells no model that reasons how to think', async () => {
    for (const { sample, target, result } of await everyResult(technique)) {
      if (!reasons(target)) continue
      for (const piece of pieces(result)) expect(piece).not.toMatch(HOW_TO_THINK)
      for (const { prompt } of result.plan ?? [])
        expect(prompt.replace(sample.prompt, '')).not.toMatch(HOW_TO_THINK)
    }
  })

  it('adds nothing where the answer alone is wanted, a role aside', async () => {
    const sample = { prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning' } as const
    if (technique.id === 'role') return
    for (const target of TARGETS) {
      const result = await requiring(technique.id, sample, target)
      expect(pieces(result, technique.id)).toEqual([])
    }
  })

  it('puts no words about a text into the text', async () => {
    const sample = {
      prompt: 'Write an email to my landlord asking for a rent reduction',
      intent: 'professional_writing',
    } as const
    for (const target of TARGETS)
      for (const piece of pieces(await requiring(technique.id, sample, target), technique.id))
        expect(piece).not.toMatch(/\banswer\b(?! is for)|recommend|passage|yardstick|principle|steps that/i)
  })

  it('plans calls that carry the request and refer only to earlier answers', async () => {
    for (const { sample, result } of await everyResult(technique))
      for (const [index, { prompt, purpose }] of (result.plan ?? []).entries()) {
        expect(purpose).toMatch(/^\p{Lu}.*\.$/u)
        expect(prompt).toContain(sample.prompt)
        for (const [, number] of prompt.matchAll(/\{\{answer:(\d+)\}\}/g))
          expect(Number(number)).toBeLessThanOrEqual(index)
      }
  })
})

it('a plan carries what the caller gave besides the prompt', async () => {
  const sample = {
    prompt: 'Write an email to my landlord asking for a rent reduction',
    intent: 'professional_writing',
    context: { purpose: 'a letter sent by post' },
    answers: { amount: '150 euros a month' },
  } as const
  const { plan = [] } = await requiring('self-refine', sample, TARGET_PRESETS.default)
  expect(plan).toHaveLength(3)
  for (const { prompt } of plan) expect(prompt).toMatch(/a letter sent by post[\s\S]*150 euros a month/)
})

it('what is never added is not added when it is required either', async () => {
  for (const { result } of await everyResult(TECHNIQUES['emotional-stakes']))
    expect(pieces(result, 'emotional-stakes')).toEqual([])
})
