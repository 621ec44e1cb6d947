import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from '../span.ts'
import { parse } from './parse.ts'

/** Strings that look like prompts in all the ways that could confuse a parser. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '\n\n',
    '```',
    '```js\n',
    '"""\n',
    '> ',
    '<text>',
    '</text>',
    '<code>',
    '</code>',
    '"',
    "'",
    '`',
    '“',
    '”',
    '«',
    '»',
    '[',
    ']',
    '{{x}}',
    'Summarize this: ',
    'fix it',
    'why???',
    'SELECT a FROM b',
    'at a.b(c.js:1:2)\n',
    'Ann: hi\n',
    'Bo: yes\n',
    'Dear Ann,\n',
    'From: a\nTo: b\n',
    '| a | b |\n',
    'x,y,z\n',
    '1. one\n',
    '- two\n',
    'Input: a\nOutput: b\n',
    'in 3 bullets',
    'no code',
    'İ',
    '\ud800',
    '\u0000',
    '’',
    '日本語',
    '🙂',
  ),
)
const prompt = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || (spans[i - 1] as Span).end <= span.start)

describe('any string', () => {
  it('becomes a document whose spans are within it, sorted and disjoint', () => {
    fc.assert(
      fc.property(prompt, (text) => {
        const document = parse(text)
        const material = document.material.map(({ span }) => span)
        const constraints = document.constraints.map(({ span }) => span)
        const all = [
          document.request,
          material,
          document.examples,
          constraints,
          document.tasks,
          document.templates,
          document.gaps,
        ]
        for (const span of all.flat()) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (const spans of [document.request, material, document.examples])
          expect(isOrdered(spans)).toBe(true)
        for (const part of document.request) expect(material.some((span) => overlaps(part, span))).toBe(false)
        expect(document.requestText).toBe(
          document.request.map((span) => text.slice(span.start, span.end)).join('\n'),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('is parsed the same twice', () => {
    fc.assert(
      fc.property(prompt, (text) => {
        expect(parse(text)).toEqual(parse(text))
      }),
    )
  })
})

describe('text that we set apart ourselves', () => {
  /** Content that holds no mark of its own; the generator lengthens its fence where it does. */
  const content = fc
    .array(
      fc.constantFrom(
        'a line of text',
        'x = 1;',
        'Dear Ann,',
        '- item',
        '',
        '  indented',
        '| a | b |',
        'why?',
        'at f (a.js:1:2)',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((lines) => lines.join('\n'))
    .filter((text) => text.trim() !== '' && text === text.replace(/^\n+|\n+$/g, ''))

  const marks: [string, string][] = [
    ['```\n', '\n```'],
    ['````text\n', '\n````'],
    ['"""\n', '\n"""'],
    ['<text>\n', '\n</text>'],
    ['<code>\n', '\n</code>'],
  ]

  it.each(marks)('%j … %j comes back as delimited material of the same extent', (open, close) => {
    fc.assert(
      fc.property(content, (text) => {
        const lead = 'Summarize this.\n\n'
        const [material, ...others] = parse(lead + open + text + close).material
        expect(others).toEqual([])
        expect(material).toMatchObject({
          delimited: true,
          span: { start: lead.length + open.length, end: lead.length + open.length + text.length },
        })
      }),
    )
  })
})

describe('time', () => {
  const LENGTH = 32_000
  /** A quadratic rule takes many seconds on these; a linear one some milliseconds on a busy machine. */
  const PATIENCE = 1000

  it.each([
    'a',
    '[',
    '`',
    '\n',
    ' ',
    '"',
    "'",
    '“',
    '<a',
    '<a>',
    '</a>',
    '{{',
    '___',
    'a ',
    'a\n',
    'A: b\n',
    'x=1;\n',
    '"a ',
    '```\n',
    'input: a\n',
    'a -> b\n',
    '| a ',
    '1.',
    'no ',
    '3 words ',
    'you are a ',
    'İ',
    '字',
    'a,',
    'a:\n',
    'dear a,\n',
    '> a\n',
    '(',
    'the attached ',
  ])('32,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
    const before = performance.now()
    parse(text)
    expect(performance.now() - before).toBeLessThan(PATIENCE)
  })
})
