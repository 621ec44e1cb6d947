import { describe, expect, it } from 'vitest'
import { addVector, DIMENSIONS, vectorOf } from './edge-vectors.ts'
import { COLUMNS, extractFeatures } from './features.ts'
import { bucket, shapeOf } from './features-cues.ts'
import { emptyTokens, hashOf, LINE, MARK, NUMBER, tokenize, WORD } from './features-tokens.ts'
import { zonesOf } from './features-zones.ts'

const tokensOf = (text: string) => {
  const tokens = emptyTokens(200)
  tokenize(text, tokens)
  return tokens
}

const kinds = (text: string) => {
  const tokens = tokensOf(text)
  return Array.from({ length: tokens.count }, (_, i) => [
    text.slice(tokens.start[i], tokens.end[i]),
    tokens.kind[i],
  ])
}

const snapshot = (prompt: string) => {
  const { count, column, value } = extractFeatures(prompt)
  return { columns: [...column.slice(0, count)], values: [...value.slice(0, count)] }
}

describe('tokenize', () => {
  it('cuts words, numbers, punctuation and line ends', () => {
    expect(kinds("what's 12?!\n\nok")).toEqual([
      ["what's", WORD],
      ['12', NUMBER],
      ['?', MARK],
      ['!', MARK],
      ['\n\n', LINE],
      ['ok', WORD],
    ])
  })

  it('takes Han and kana one by one, Cyrillic and accented Latin by the word', () => {
    expect(kinds('翻译 привет été').map(([text]) => text)).toEqual(['翻', '译', 'привет', 'été'])
  })

  it('reads both apostrophes as one', () => {
    expect(tokensOf("what's").hash[0]).toBe(tokensOf('what’s').hash[0])
  })
})

describe('zonesOf', () => {
  it('finds what is asked behind politeness', () => {
    const text = 'hi, could you please translate this'
    const tokens = tokensOf(text)
    const { opening } = zonesOf(tokens)
    expect(text.slice(tokens.start[opening], tokens.end[opening])).toBe('translate')
  })

  it('ends the head with its line and starts the tail with the last', () => {
    const text = 'look at this text here\nsome long material\nmore of it\nsummarize it'
    const tokens = tokensOf(text)
    const { headEnd, tailStart } = zonesOf(tokens)
    expect(text.slice(0, tokens.end[headEnd - 1])).toBe('look at this text here')
    expect(text.slice(tokens.start[tailStart])).toBe('summarize it')
  })
})

describe('shapeOf', () => {
  it('sees fences, questions, bullets and placeholders', () => {
    const shape = shapeOf('Why?\n- one\n- two\n```js\nf({})\n```\n{{name}}', 40)
    expect(shape).toMatchObject({ questions: 1, bullets: 2, fences: 2, placeholders: 1, lines: 7 })
  })

  it('buckets counts by powers of two', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9].map(bucket)).toEqual([0, 1, 2, 3, 3, 4, 4, 5])
  })
})

describe('word vectors', () => {
  const vector = (word: string) => {
    const sum = new Float32Array(DIMENSIONS)
    addVector(vectorOf(hashOf(word)), 1, sum, 0)
    return sum
  }
  const likeness = (a: string, b: string) => {
    const [u, v] = [vector(a), vector(b)]
    const dot = (x: Float32Array, y: Float32Array) =>
      x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0)
    return dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v))
  }

  it('put related words nearer than unrelated ones', () => {
    expect(likeness('letter', 'email')).toBeGreaterThan(likeness('letter', 'python'))
    expect(likeness('poem', 'story')).toBeGreaterThan(likeness('poem', 'tax'))
  })

  it('know nothing of a word that is none', () => {
    expect(vectorOf(hashOf('qzxvkwjh'))).toBe(-1)
  })
})

describe('extractFeatures', () => {
  it('stays within the columns of the model', () => {
    const { columns, values } = snapshot('Write a haiku about rain')
    expect(columns.every((column) => column < COLUMNS)).toBe(true)
    expect(values.every(Number.isFinite)).toBe(true)
  })

  it('does not read the middle of long material', () => {
    const around = (middle: string) => `${'a b '.repeat(400)}${middle.repeat(4000)}${' c d'.repeat(400)}`
    expect(snapshot(around('x'))).toEqual(snapshot(around('y')))
  })

  it('reads both ends of it', () => {
    const middle = 'word '.repeat(3000)
    expect(snapshot(`one ${middle} two`)).not.toEqual(snapshot(`one ${middle} six`))
    expect(snapshot(`one ${middle} two`)).not.toEqual(snapshot(`six ${middle} two`))
  })
})
