import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Classification } from '../intents/classification.ts'
import { edgeClassify } from '../intents/edge-classifier.ts'
import { lint } from '../lint/lint.ts'
import { parse } from '../prompt/parse.ts'
import { alreadyAdded } from '../select/already-added.ts'
import { select } from '../select/select.ts'
import { TARGET_PRESETS, type TargetPreset } from '../targets/presets.ts'
import { TECHNIQUES } from './index.ts'
import { TECHNIQUE_IDS, type Technique, type TechniqueExample } from './technique.ts'

const NOT_TECHNIQUES = [
  'index',
  'technique',
  'genre-lines',
  'own-line',
  'fence',
  'forms',
  'planned-prompt',
  'target-classes',
  'technique-lines',
]

/** In the catalogue only to say why nobody gets it. */
const NEVER_ADDED = new Set<string>(['emotional-stakes'])

const sure = (example: TechniqueExample): Classification => {
  const read = edgeClassify(example.prompt)
  return { ...read, intent: { label: example.intent, confidence: 0.95, source: 'edge' } }
}

const chosen = (technique: Technique, example: TechniqueExample): boolean => {
  const document = parse(example.prompt)
  const selection = select({
    classification: sure(example),
    document,
    findings: lint(document, {}),
    target: TARGET_PRESETS[(example.target ?? 'default') as TargetPreset],
    context: example.context ?? {},
    answers: example.answers ?? {},
    preferences: { prefer: example.prefer ? [technique.id] : [], require: [], exclude: [] },
  })
  return selection.chosen.some(({ id }) => id === technique.id)
}

const table = (side: 'picks' | 'skips') =>
  Object.values(TECHNIQUES).flatMap((technique) =>
    technique.examples[side].map((example) => [technique.id, example.prompt, technique, example] as const),
  )

describe('the registry of techniques', () => {
  it('has every file, and every file is in it', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.replace('.ts', ''))
      .filter((name) => !NOT_TECHNIQUES.includes(name))
    expect(files.toSorted()).toEqual([...TECHNIQUE_IDS].toSorted())
  })

  it('keys each technique by its own id', () => {
    for (const [key, { id }] of Object.entries(TECHNIQUES)) expect(id).toBe(key)
  })

  it('has symmetric conflicts', () => {
    for (const { id, conflictsWith } of Object.values(TECHNIQUES))
      for (const other of conflictsWith)
        expect(TECHNIQUES[other].conflictsWith, `${other} ↔ ${id}`).toContain(id)
  })

  it('names a paper, its year and the strength of the evidence for each', () => {
    for (const { source, evidence } of Object.values(TECHNIQUES)) {
      expect(source.url).toMatch(/^https:\/\/(arxiv\.org\/abs\/\d{4}\.\d{4,5}|doi\.org\/10\.\S+)$/)
      expect(source.year).toBeGreaterThan(2019)
      expect(evidence.note.length).toBeGreaterThan(20)
    }
  })

  it('chooses nothing by default that has no evidence at all', () => {
    for (const { byDefault, evidence } of Object.values(TECHNIQUES))
      if (evidence.strength === 'none') expect(byDefault).toBe(false)
  })

  it('says for each in a sentence where it helps and where it harms', () => {
    for (const { id, helps, harms } of Object.values(TECHNIQUES))
      for (const sentence of [helps, harms]) expect(sentence, id).toMatch(/^\p{Lu}[^\n]{20,180}\.$/u)
  })

  it('has an example that picks each technique and one that skips it', () => {
    for (const { id, examples } of Object.values(TECHNIQUES)) {
      expect(examples.picks.length > 0, `${id} picks`).toBe(!NEVER_ADDED.has(id))
      expect(examples.skips.length, `${id} skips`).toBeGreaterThan(0)
    }
  })

  it('recognises every fixed sentence in a prompt that has it already', () => {
    for (const { id, sentences } of Object.values(TECHNIQUES))
      for (const sentence of sentences) {
        const text = sentence.endsWith(':') ? `${sentence} as given.` : sentence
        expect([...alreadyAdded(parse(`Do it.\n\n${text}`))], sentence).toContain(id)
      }
  })

  it('has every form among its sentences, and the small one shorter than the large one', () => {
    for (const { forms, sentences } of Object.values(TECHNIQUES)) {
      if (!forms) continue
      expect(sentences).toEqual(Object.values(forms))
      if (forms.small) expect(forms.small.length).toBeLessThan((forms.process ?? forms.outcome).length)
    }
  })

  it.each(table('picks'))('%s is chosen for “%s”', (_id, _prompt, technique, example) => {
    expect(chosen(technique, example)).toBe(true)
  })

  it.each(table('skips'))('%s is not chosen for “%s”', (_id, _prompt, technique, example) => {
    expect(chosen(technique, example)).toBe(false)
  })
})
