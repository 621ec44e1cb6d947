import { describe, expect, it } from 'vitest'
import type { SelectedTechnique } from '../select/selection.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'
import type { Addition } from './addition.ts'
import { type OptimiseInput, optimise } from './optimise.ts'

const line = (text: string, worth: Addition['worth'] = 2, more: Partial<Addition> = {}): Addition => ({
  technique: 'constraints',
  line: text,
  text,
  place: { at: 'after-request' },
  worth,
  instruction: true,
  ...more,
})

const chosen = (...additions: Addition[]): SelectedTechnique => ({
  id: 'constraints',
  title: '',
  score: 0.8,
  reason: '',
  additions,
  plan: [],
})

const kept = (additions: Addition[], more: Partial<OptimiseInput> = {}): string[] =>
  optimise({
    text: 'the prompt',
    chosen: [chosen(...additions)],
    complexity: 'moderate',
    target: TARGET_PRESETS.default,
    require: [],
    ...more,
  }).map(({ text }) => text)

const FIVE = [
  line('Alpha stays first.', 1),
  line('Bravo follows quickly.'),
  line('Charlie brings water.', 3),
  line('Delta carries ropes.'),
  line('Golf counts everybody.'),
]

describe('optimise', () => {
  it('keeps at most three instructions for a moderate prompt, most valuable first', () => {
    expect(kept(FIVE)).toEqual(['Charlie brings water.', 'Bravo follows quickly.', 'Delta carries ropes.'])
  })

  it('keeps five for a complex one, and lets in what merely helps', () => {
    expect(kept(FIVE, { complexity: 'complex' })).toHaveLength(5)
  })

  it('gives a small target two', () => {
    expect(kept(FIVE, { complexity: 'complex', target: TARGET_PRESETS.small })).toHaveLength(2)
  })

  it('says nothing that the prompt says already', () => {
    expect(kept([line('Mind the gap.')], { text: 'Please: Mind the gap.' })).toEqual([])
  })

  it('says the same thing once', () => {
    expect(
      kept([
        line('State how touching intervals are treated.', 3),
        line('Say how touching intervals are handled and treated.'),
      ]),
    ).toEqual(['State how touching intervals are treated.'])
  })

  it('drops the least valuable when the budget is short', () => {
    expect(kept(FIVE, { maxAddedTokens: 6 })).toEqual(['Charlie brings water.'])
  })

  it('keeps the caller’s facts whatever the budget', () => {
    const fact = line('Use these facts: a: b.', 3, { instruction: false })
    expect(kept([fact, ...FIVE], { maxAddedTokens: 0 })).toEqual(['Use these facts: a: b.'])
  })

  it('puts edges around material only beside an instruction', () => {
    const edge = line('```\n', 2, { instruction: false, technique: 'delimiters' })
    expect(kept([edge])).toEqual([])
    expect(kept([edge, line('Bravo follows quickly.')])).toContain('```\n')
    expect(kept([edge], { require: ['delimiters'] })).toEqual(['```\n'])
  })
})
