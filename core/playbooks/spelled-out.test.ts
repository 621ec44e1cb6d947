import { expect, it } from 'vitest'
import type { Genre } from './playbook.ts'
import { untilSpelledOut } from './spelled-out.ts'

const genre: Genre = {
  id: 'general',
  title: 'Other',
  lines: [
    {
      id: 'options-differ',
      text: 'Let no two of them be versions of the same idea.',
      technique: 'constraints',
      worth: 2,
      unless: /\bversions of the same\b/i,
    },
  ],
  slots: [],
}

const settled = (prompt: string): boolean | undefined => untilSpelledOut(genre).lines[0]?.unless.test(prompt)

it('adds to a short request what it does not say', () => {
  expect(settled('Twelve ideas for our stall, please.')).toBe(false)
  expect(settled('Twelve ideas, no two VERSIONS OF THE SAME.')).toBe(true)
  expect(settled('')).toBe(false)
})

it('leaves a request alone that spells everything out', () => {
  expect(settled('Each idea has to cost less than twenty and fit on a table.\n'.repeat(10))).toBe(true)
})
