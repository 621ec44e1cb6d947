import { describe, expect, it } from 'vitest'
import { createEnhance, type EnhanceRequest, type EnhanceResult } from './enhance.ts'
import { cutAdded } from './generate/fidelity.ts'
import { classifyOnEdge } from './intents/edge-classifier.ts'
import { parse } from './prompt/parse.ts'
import { TARGET_PRESETS, type TargetPreset } from './targets/presets.ts'

const enhance = createEnhance(async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
}))

const send = (
  prompt: string,
  more: Partial<Omit<EnhanceRequest, 'target'>> & { target?: TargetPreset } = {},
): Promise<EnhanceResult> =>
  enhance({
    prompt,
    context: {},
    preferences: { prefer: [], require: [], exclude: [] },
    format: 'text',
    latency: 'fast',
    answers: {},
    ...more,
    target: TARGET_PRESETS[more.target ?? 'default'],
  })

const additions = ({ enhanced, techniques }: EnhanceResult): string =>
  techniques
    .flatMap(({ added }) => added)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => enhanced.slice(start, end).trim())
    .join(' ')

const slots = ({ missing }: EnhanceResult): string[] => missing.map(({ slot }) => slot)
const codes = ({ findings }: EnhanceResult): string[] => findings.map(({ code }) => code)

describe('prompts that are good, trivial or conversational are left alone', () => {
  it.each([
    'thanks, that helped!',
    'What is the capital of Australia?',
    "Translate 'good morning' to Japanese",
    'Act as a Linux terminal, output only',
    'Answer only yes or no: is 7919 prime?',
    'fix the grammar: me and him goes to the store yesterday',
    'my cat threw up twice and is hiding, what do i do',
    'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
  ])('%s', async (prompt) => {
    const result = await send(prompt)
    expect(result.enhanced).toBe(prompt)
    expect(result.unchanged).toBe(true)
    expect(result.unchangedReason).toBeTruthy()
    expect(result.techniques).toEqual([])
  })

  it('a poem for a funeral gets one question and no instruction', async () => {
    const result = await send("poem for nan's funeral, she loved gardening")
    expect(result.unchanged).toBe(true)
    expect(result.missing).toHaveLength(1)
  })
})

describe('what the model cannot know is said, not papered over', () => {
  it('a report that is not there', async () => {
    const result = await send('Summarize the attached report in 3 bullets for the board')
    expect(codes(result)).toContain('absent-material')
    expect(result.unchanged).toBe(true)
  })

  it('“make it shorter” alone', async () => {
    const result = await send('make it shorter')
    expect(codes(result)).toContain('no-referent')
    expect(result.unchanged).toBe(true)
  })

  it('last night’s match', async () => {
    const result = await send('who won last night?')
    expect(codes(result)).toContain('after-knowledge')
    expect(result.unchanged).toBe(true)
  })
})

describe('the little that changes the answer is added', () => {
  it('merging intervals: the cases that functions get wrong', async () => {
    const result = await send('write a python function to merge overlapping intervals')
    expect(additions(result)).toMatch(/touching intervals/)
    expect(additions(result)).not.toMatch(/json|confidence|schema/i)
  })

  it('a letter to the landlord: facts only, and what only the tenant knows', async () => {
    const prompt = 'Write an email to my landlord asking for a rent reduction'
    const result = await send(prompt)
    expect(additions(result)).toMatch(/\[brackets\]/)
    expect(result.missing.length).toBeGreaterThanOrEqual(2)
    const [first] = result.missing
    const answered = await send(prompt, { answers: { [first?.slot ?? '']: '150 euros a month' } })
    expect(answered.enhanced).toContain('150 euros a month')
    expect(slots(answered)).not.toContain(first?.slot)
  })

  it('a trip with children: bookings and closing days; month, ages and budget are asked', async () => {
    const result = await send('Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums')
    expect(additions(result)).toMatch(/booked ahead/)
    expect(slots(result).join(' ')).toMatch(/month|when|date/)
    expect(slots(result).join(' ')).toMatch(/age/)
    expect(slots(result).join(' ')).toMatch(/budget/)
  })

  it('a slow query: the likeliest cause and its evidence, no rewrite', async () => {
    const result = await send(
      "SELECT * FROM orders o JOIN users u ON o.user_id = u.id WHERE u.country = 'DE' AND o.created_at > now() - interval '30 days' ORDER BY o.total DESC why slow?",
    )
    expect(additions(result)).toMatch(/likeliest cause/i)
    expect(result.missing.length).toBeGreaterThan(0)
  })

  it('a long trace and “why???”: the task named above it, the trace fenced, nothing moved', async () => {
    const frames = Array.from(
      { length: 78 },
      (_, n) => `    at com.acme.shop.Cart.step${n}(Cart.java:${n + 12})`,
    )
    const prompt = [
      'Exception in thread "main" java.lang.NullPointerException: Cannot invoke "Item.price()" because "item" is null',
      ...frames,
      'why???',
    ].join('\n')
    const result = await send(prompt)
    expect(additions(result)).toMatch(/cause/i)
    expect(result.enhanced.indexOf('```')).toBeGreaterThan(0)
    expect(result.enhanced.endsWith('why???')).toBe(true)
    expect(result.missing.length).toBeGreaterThan(0)
  })

  it('four thousand pasted words: grounded in the text, never a second length', async () => {
    const report = Array.from(
      { length: 160 },
      (_, n) =>
        `In month ${n + 1} revenue in the northern region reached ${n * 37 + 210} thousand euros while costs stayed flat.`,
    ).join(' ')
    const result = await send(`Summarize the following report in 3 bullets for the board.\n\n${report}`)
    expect(additions(result)).toMatch(/figure/i)
    expect(additions(result)).not.toMatch(/\b(words|sentences|bullets|short)\b/)
  })
})

describe('the target decides the form', () => {
  const riddle =
    'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?'

  it('a small model that does not reason is told to work it out', async () => {
    expect(additions(await send(riddle, { target: 'small' }))).toMatch(/step by step.*Answer:/)
  })

  it('a small model is told to return the corrected sentence only', async () => {
    const result = await send('fix the grammar: me and him goes to the store yesterday', { target: 'small' })
    expect(additions(result)).toMatch(/^Return only/)
  })

  it('a model that reasons is never told to show steps, thoughts or drafts', async () => {
    const result = await send(
      'Prove that the square root of 2 is irrational, and that the proof fails for 4.',
      {
        target: 'gpt-5',
      },
    )
    expect(additions(result)).not.toMatch(/step by step|think|draft|check your/i)
  })

  it('XML around material for targets that read it best', async () => {
    const notes =
      'Ana will call the builder about the new bridge before Friday, and Ben checks the permit for the eastern bank. '
        .repeat(8)
        .trim()
    const result = await send(`Summarize the meeting notes below and list who does what:\n\n${notes}`, {
      target: 'claude',
    })
    expect(result.enhanced).toContain('<material>\nAna will')
    expect(result.enhanced).toContain('eastern bank.\n</material>')
  })
})

describe('the caller’s wishes', () => {
  const prompt = 'write a python function to merge overlapping intervals'

  it('an excluded technique is not used', async () => {
    const result = await send(prompt, { preferences: { prefer: [], require: [], exclude: ['constraints'] } })
    expect(result.techniques.map(({ id }) => id)).not.toContain('constraints')
  })

  it('a required technique is used even where it is never chosen by default', async () => {
    const result = await send(prompt, { preferences: { prefer: [], require: ['role'], exclude: [] } })
    expect(result.enhanced.startsWith('You are an experienced software engineer.')).toBe(true)
    expect(
      cutAdded(
        result.enhanced,
        result.techniques.flatMap(({ added }) => added),
      ),
    ).toBe(prompt)
  })

  it('a technique of several calls comes back as a plan', async () => {
    const result = await send('How many ways are there to tile a 2 by 10 board with dominoes?', {
      preferences: { prefer: [], require: ['self-consistency'], exclude: [] },
    })
    expect(result.plan?.[0]).toMatchObject({ samples: 5 })
  })

  it('a budget of no tokens adds no instruction', async () => {
    const result = await send(prompt, {
      preferences: { prefer: [], require: [], exclude: [], maxAddedTokens: 0 },
    })
    expect(result.unchanged).toBe(true)
  })

  it('audience and purpose are stated as given', async () => {
    const result = await send('Explain how vaccines work', { context: { audience: 'my ten-year-old' } })
    expect(additions(result)).toContain('The answer is for this audience: my ten-year-old.')
  })

  it('chat messages carry the same text', async () => {
    const result = await send(prompt, { format: 'messages' })
    expect(result.messages).toEqual([{ role: 'user', content: result.enhanced }])
  })
})

describe('an observer', () => {
  it('is told of each stage in its turn, and changes nothing', async () => {
    const prompt = 'Write an email to my landlord asking for a rent reduction'
    const told: [string, unknown][] = []
    const request = {
      prompt,
      context: {},
      preferences: { prefer: [], require: [], exclude: [] },
      format: 'text',
      latency: 'fast',
      answers: {},
      target: TARGET_PRESETS.default,
    } as const
    const result = await enhance(request, {
      onAnalysis: (analysis) => told.push(['analysis', analysis]),
      onSelection: ({ chosen }) => told.push(['selection', chosen.map(({ id }) => id)]),
    })
    expect(result).toEqual(await enhance(request))
    expect(told).toEqual([
      [
        'analysis',
        { classification: classifyOnEdge(parse(prompt)), findings: result.findings, language: 'en' },
      ],
      ['selection', expect.arrayContaining(result.techniques.map(({ id }) => id))],
    ])
  })
})
