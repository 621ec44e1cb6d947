// Taking lines out, on answers as core really gives them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEnhance } from '../../../core/enhance.ts'
import { TARGET_PRESETS } from '../../../core/targets/presets.ts'
import type { TechniqueId } from '../../../core/techniques/technique.ts'
import { CLASSIFICATION, classifyAs } from '../../../tests/memory-deps.ts'
import { compose, textOf } from './compose.ts'
import { type Line, linesOf } from './lines.ts'

const BUG =
  'Fix this bug:\nTypeError: x is undefined\n    at List (List.jsx:2:16)\n\nfunction List() {\n  return x\n}'

const answerTo = async (prompt: string, require: TechniqueId[] = [], label = CLASSIFICATION.intent.label) => {
  const classification = { ...CLASSIFICATION, intent: { ...CLASSIFICATION.intent, label } }
  return await createEnhance(classifyAs(classification))({
    prompt,
    context: {},
    target: TARGET_PRESETS.default,
    preferences: { prefer: [], require, exclude: [], maxAddedTokens: 500 },
    format: 'text',
    latency: 'fast',
    answers: {},
  })
}

/** The text with only those lines that hold one of `words`. */
const keeping = (enhanced: string, lines: readonly Line[], ...words: string[]) =>
  textOf(
    compose(
      enhanced,
      lines,
      new Set(lines.filter(({ text }) => !words.some((word) => text.includes(word))).map(({ key }) => key)),
    ),
  )

describe('the lines of an answer', () => {
  it('are numbered as they are read, with their words alone', async () => {
    const answer = await answerTo('plan a week in Lisbon', ['role', 'rubric', 'self-refine'], 'task_planning')
    const lines = linesOf(answer)
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
    expect(lines[0]?.technique.id).toBe('role')
    for (const { text } of lines) expect(text).toBe(text.trim())
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
  })

  it('count the marks around a piece of material as one', async () => {
    const marks = linesOf(await answerTo(BUG, ['delimiters'], 'code_debugging')).filter(
      ({ technique }) => technique.id === 'delimiters',
    )
    expect(marks).toMatchObject([{ text: '``` … ```', spans: [{}, {}] }])
  })
})

describe('compose', () => {
  it('gives the enhanced prompt with every line, and the prompt without any', async () => {
    for (const [prompt, label] of [
      [BUG, 'code_debugging'],
      ['plan a week in Lisbon', 'task_planning'],
    ] as const) {
      const answer = await answerTo(prompt, ['role', 'rubric', 'self-refine'], label)
      const lines = linesOf(answer)
      expect(lines.length).toBeGreaterThan(2)
      expect(textOf(compose(answer.enhanced, lines, new Set()))).toBe(answer.enhanced)
      expect(keeping(answer.enhanced, lines)).toBe(prompt)
    }
  })

  it('knows where in the prompt each stretch of the user stands, whatever is out', async () => {
    const answer = await answerTo(BUG, ['role', 'rubric'], 'code_debugging')
    const lines = linesOf(answer)
    await fc.assert(
      fc.asyncProperty(fc.subarray(lines.map(({ key }) => key)), async (out) => {
        const own = compose(answer.enhanced, lines, new Set(out)).filter(({ line }) => !line)
        expect(textOf(own)).toBe(BUG)
        for (const { text, at } of own) expect(BUG.slice(at, (at ?? 0) + text.length)).toBe(text)
      }),
    )
  })

  const technique = { id: 'constraints', title: '', score: 1, reason: '' } as const
  const synthetic = (...pieces: (string | [string])[]) => {
    const added: { start: number; end: number }[] = []
    let enhanced = ''
    for (const piece of pieces) {
      const text = typeof piece === 'string' ? piece : piece[0]
      if (typeof piece !== 'string')
        added.push({ start: enhanced.length, end: enhanced.length + text.length })
      enhanced += text
    }
    return { enhanced, lines: linesOf({ enhanced, techniques: [{ ...technique, added }] }) }
  }

  it.each([
    ['its paragraph to the next line', ['prompt', ['\n\nOne.'], [' Two.']], ['Two'], 'prompt\n\nTwo.'],
    [
      'a list as it is',
      ['prompt', ['\n\n- One'], ['\n- Two'], ['\n- Three']],
      ['Two', 'Three'],
      'prompt\n\n- Two\n- Three',
    ],
    [
      'the widest of several breaks',
      ['prompt', ['\n\nFact'], ['\nFact 2'], ['\n\nOne.']],
      ['One'],
      'prompt\n\nOne.',
    ],
    ['the first line at the beginning', [['Role.'], [' Two.\n\n'], 'prompt'], ['Two'], 'Two.\n\nprompt'],
    ['the break before the prompt', [['Role.'], [' Two.\n\n'], 'prompt'], ['Role'], 'Role.\n\nprompt'],
    [
      'a sentence within its paragraph',
      ['prompt', [' One.'], [' Two.'], '\n\ntext'],
      ['Two'],
      'prompt Two.\n\ntext',
    ],
    ['nothing', [['Role.\n\n'], 'prompt'], [], 'prompt'],
  ] as const)('leaves %s', (_, pieces, kept, text) => {
    const { enhanced, lines } = synthetic(...(pieces as unknown as (string | [string])[]))
    expect(keeping(enhanced, lines, ...kept)).toBe(text)
  })
})
