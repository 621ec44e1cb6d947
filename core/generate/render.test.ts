import { describe, expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import type { TechniqueId } from '../techniques/technique.ts'
import type { Addition } from './addition.ts'
import { cutAdded } from './fidelity.ts'
import { render } from './render.ts'

const line = (text: string, technique: TechniqueId = 'constraints', instruction = true): Addition => ({
  technique,
  line: 'test',
  text,
  place: { at: 'after-request' },
  worth: 2,
  instruction,
})

const edges = (start: number, end: number): Addition[] => [
  { ...line('```\n', 'delimiters', false), place: { at: 'open', offset: start } },
  { ...line('\n```', 'delimiters', false), place: { at: 'close', offset: end } },
]

const rendered = (text: string, additions: readonly Addition[]): string => {
  const { enhanced, added } = render(parse(text), additions)
  expect(
    cutAdded(
      enhanced,
      added.map(({ span }) => span),
    ),
  ).toBe(text)
  return enhanced
}

describe('render', () => {
  it('returns the text as it is when nothing is added', () => {
    expect(rendered('write a haiku', [])).toBe('write a haiku')
  })

  it('sets instructions as a paragraph of their own after the request', () => {
    expect(rendered('write a parser', [line('State the grammar.'), line('Name the edge cases.')])).toBe(
      'write a parser\n\nState the grammar. Name the edge cases.',
    )
  })

  it('uses the blank line that the user has left already', () => {
    expect(rendered('write a parser\n\n', [line('State the grammar.')])).toBe(
      'write a parser\n\nState the grammar.',
    )
    expect(rendered('write a parser\n', [line('State the grammar.')])).toBe(
      'write a parser\n\nState the grammar.',
    )
  })

  it('sets more than three instructions as a list', () => {
    const four = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => line(text))
    expect(rendered('write a parser', four)).toBe('write a parser\n\n- One.\n- Two.\n- Three.\n- Four.')
  })

  it('puts the caller’s facts before the instructions, on a line of their own', () => {
    const fact = line('Use these facts: amount: 200 €.', 'clarifying-questions', false)
    expect(rendered('write to my landlord', [line('Stay polite.'), fact])).toBe(
      'write to my landlord\n\nUse these facts: amount: 200 €.\n\nStay polite.',
    )
  })

  it('orders what it adds by stage, whatever the order it comes in', () => {
    const text = rendered('write a parser', [
      line('Check it.', 'self-refine'),
      line('Name the traps.', 'constraints'),
    ])
    expect(text).toBe('write a parser\n\nName the traps. Check it.')
  })

  it('puts a fence around material without touching it, and the lines after it', () => {
    const text = 'fix this:\ndef f(x):\n  return x+1\n\nprint(f(2))'
    expect(rendered(text, [...edges(10, text.length), line('Keep the names.')])).toBe(
      'fix this:\n```\ndef f(x):\n  return x+1\n\nprint(f(2))\n```\n\nKeep the names.',
    )
  })

  it('goes in front where the end would be read as material', () => {
    expect(
      rendered('fix the grammar: me and him goes to the store yesterday', [line('Keep the meaning.')]),
    ).toBe('Keep the meaning.\n\nfix the grammar: me and him goes to the store yesterday')
  })

  it('names the task above a long trace whose question comes last', () => {
    const trace = `java.lang.IllegalStateException: closed\n${Array.from({ length: 20 }, (_, n) => `    at a.b.C.m${n}(C.java:${n})`).join('\n')}`
    const text = `${trace}\nwhy???`
    const result = rendered(text, [...edges(0, trace.length), line('Name the root cause.')])
    expect(result.startsWith('Name the root cause.\n\n```\njava.lang')).toBe(true)
    expect(result.endsWith('\n```\nwhy???')).toBe(true)
  })
})
