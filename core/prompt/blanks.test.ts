import { describe, expect, it } from 'vitest'
import { slice } from '../span.ts'
import { parse } from './parse.ts'

const VARIABLE = ['$', '{team}'].join('')

const blanks = (text: string) => {
  const { gaps, templates } = parse(text)
  return {
    gaps: gaps.map((span) => slice(text, span)),
    templates: templates.map((span) => slice(text, span)),
  }
}

describe('blanks', () => {
  it.each([
    ['Write a blog post about [topic]', '[topic]'],
    ['Act as a [PROFESSION] and greet me', '[PROFESSION]'],
    ['Write to <insert name> about the fee', '<insert name>'],
    ['Dear ____, please pay', '____'],
    ['I work at XXX, write my bio', 'XXX'],
  ])('%s has one', (text, gap) => {
    expect(blanks(text).gaps).toEqual([gap])
  })

  it.each([
    'see [the docs](https://example.org) and summarise',
    'what does arr[index] return?',
    'pls explain ^(?=.*[A-Z])[a-z]{10,64}$',
    'is this claim right? Bees dance [1].',
    '- [ ] milk\n- [x] bread\nsort by shop',
    'const [a, b] = null – how do i guard against this',
    'leave names in [brackets] and mark doubts with [SOURCE]',
    'Fill in the blank: still waters run ____',
    'love you xxx, what to text back?',
  ])('%s has none', (text) => {
    expect(blanks(text).gaps).toEqual([])
  })

  it('are not variables for programs', () => {
    expect(blanks(`Classify {{ticket}} for ${VARIABLE}`)).toEqual({
      gaps: [],
      templates: ['{{ticket}}', VARIABLE],
    })
  })
})
