import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../prompt/parse.ts'
import { FINDING_CODES } from '../finding.ts'
import { lint } from '../lint.ts'
import { judge, type MarkedPrompt } from './score.ts'
import { precision, tally, wilson } from './tally.ts'

/** What was measured, rounded down: on some dozens of marks one verdict is several hundredths. */
const FLOORS = {
  'answer-only': 0.8,
  audience: 0.95,
  forbidden: 0.85,
  format: 0.85,
  language: 0.95,
  length: 0.95,
  'no-explanation': 0.9,
  role: 0.9,
  steps: 0.95,
  tone: 0.95,
}

const marked: MarkedPrompt[] = ['look', 'keep'].flatMap((half) =>
  readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedPrompt),
)
const judged = (rows: readonly MarkedPrompt[]) =>
  tally(
    rows.flatMap((row) => {
      const document = parse(row.prompt)
      return judge(row, document, lint(document, {}))
    }),
  )

/** What is read through a gloss is reported by the bench and held by the tests of its language. */
const english = judged(marked.filter(({ language }) => language === 'en'))

describe('the marked prompts', () => {
  it('have each of their marks in the prompt', () => {
    for (const { prompt, request, material, constraints, findings } of marked) {
      const texts = [
        ...request,
        ...[...material, ...constraints, ...findings].flatMap(({ text }) => text ?? []),
      ]
      for (const text of texts) expect(prompt).toContain(text)
    }
  })

  const codes = Object.keys(FINDING_CODES).filter((code) => code !== 'missing-fact')

  it.each(codes)('in English are read without a wrong %s more often than once in twenty', (code) => {
    expect(
      precision(english.get(`finding ${code}`) ?? { hits: 0, wrong: 0, missed: 0 }),
    ).toBeGreaterThanOrEqual(0.95)
  })
})

describe('demands in English', () => {
  it.each(Object.entries(FLOORS))('of the kind %s are as precise as they were', (kind, floor) => {
    expect(
      precision(english.get(`constraint ${kind}`) ?? { hits: 0, wrong: 0, missed: 0 }),
    ).toBeGreaterThanOrEqual(floor)
  })
})

describe('a verdict', () => {
  const row = (marks: Partial<MarkedPrompt>): MarkedPrompt => ({
    prompt: 'Sum up the attached report in 3 bullets.',
    language: 'en',
    request: [],
    material: [],
    constraints: [],
    findings: [],
    ...marks,
  })
  const outcomes = (marks: Partial<MarkedPrompt>) => {
    const { prompt } = row(marks)
    const document = parse(prompt)
    return judge(row(marks), document, lint(document, {}))
      .filter(({ group }) => group === 'finding')
      .map(({ name, outcome }) => `${outcome} ${name}`)
  }

  it('is a hit where the words overlap, whatever their exact extent', () => {
    expect(outcomes({ findings: [{ code: 'absent-material', text: 'attached report in' }] })).toEqual([
      'hits absent-material',
    ])
  })

  it('is wrong and missed where they do not', () => {
    expect(outcomes({ findings: [{ code: 'absent-material', text: '3 bullets' }] })).toEqual([
      'wrong absent-material',
      'missed absent-material',
    ])
  })

  it('leaves what the playbooks ask out', () => {
    expect(outcomes({ findings: [{ code: 'missing-fact' }] })).toEqual(['wrong absent-material'])
  })

  it('of a few has a wide interval', () => {
    expect(wilson(9, 10).map((end) => Math.round(100 * end))).toEqual([60, 98])
  })
})
