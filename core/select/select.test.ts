import { describe, expect, it } from 'vitest'
import type { Classification } from '../intents/classification.ts'
import type { IntentLabel } from '../intents/labels.ts'
import { lint } from '../lint/lint.ts'
import { parse } from '../prompt/parse.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import { select } from './select.ts'

const classified = (label: IntentLabel, second?: IntentLabel): Classification => ({
  intent: {
    label,
    confidence: 0.7,
    source: 'edge',
    ...(second && { second: { label: second, confidence: 0.25 } }),
  },
  complexity: { level: 'moderate', score: 2.5 },
  signals: { reasoning: 1, creativity: 0, constraints: 0, domain: 1, ambiguity: 0 },
  truncated: false,
  model: 'test',
})

const linesFor = (
  prompt: string,
  classification: Classification,
  { conversation }: EnhanceContext = {},
): string[] => {
  const document = parse(prompt)
  const context = conversation ? { conversation } : {}
  return select({
    classification,
    document,
    context,
    findings: lint(document, context),
    target: TARGET_PRESETS.default,
    answers: {},
    preferences: { prefer: [], require: [], exclude: [] },
  })
    .chosen.flatMap(({ additions }) => additions)
    .map(({ text }) => text)
}

const MERGE = 'write a python function to merge overlapping intervals'
const TOUCHING = 'State how touching intervals, unsorted input and empty input are treated.'

describe('a demand of an earlier turn', () => {
  const earlier = (content: string, role: 'user' | 'assistant' = 'user') => ({
    conversation: [
      { role, content },
      { role: 'assistant' as const, content: 'Understood.' },
    ],
  })

  it('still holds', () => {
    expect(
      linesFor(
        MERGE,
        classified('code_generation'),
        earlier('In this chat give me code without any explanation.'),
      ),
    ).toEqual([])
  })

  it('is not said a second time', () => {
    expect(
      linesFor(
        MERGE,
        classified('code_generation'),
        earlier('Always treat touching intervals as overlapping.'),
      ),
    ).not.toContain(TOUCHING)
  })

  it('is none when the assistant said it', () => {
    expect(
      linesFor(
        MERGE,
        classified('code_generation'),
        earlier('I give code without any explanation.', 'assistant'),
      ),
    ).toContain(TOUCHING)
  })
})

describe('a second kind of task', () => {
  it('has its classic failures named when it is joined to the first', () => {
    const lines = linesFor(
      `${MERGE} and plan a 5 day trip to Lisbon with two kids`,
      classified('code_generation', 'task_planning'),
    )
    expect(lines).toContain(TOUCHING)
    expect(lines.length).toBeGreaterThan(1)
  })

  it('is not read into a request for one thing', () => {
    expect(linesFor(MERGE, classified('code_generation', 'task_planning'))).toEqual([TOUCHING])
  })
})

it.each(['in one sentence', 'in one word', 'no explanation', 'only the code', 'just the answer'])(
  'a request that says “%s” is not told to explain',
  (demand) => {
    expect(linesFor(`${MERGE}, ${demand}`, classified('code_generation'))).not.toContain(TOUCHING)
  },
)
