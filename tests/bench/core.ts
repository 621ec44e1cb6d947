// npm run bench: how long the compiler takes, stage by stage, in one process and in turn. Prints medians of rounds;
// times depend on the machine, so nothing is asserted.

import { cpus } from 'node:os'
import type { EnhanceRequest } from '../../core/enhance.ts'
import { generate } from '../../core/generate/generate.ts'
import { classifyOnEdge } from '../../core/intents/edge-classifier.ts'
import { lint } from '../../core/lint/lint.ts'
import { parse } from '../../core/prompt/parse.ts'
import { select } from '../../core/select/select.ts'
import { TARGET_PRESETS } from '../../core/targets/presets.ts'
import { readPrompts } from '../golden/files.ts'

const ROUNDS = 7
const LENGTHS = [1_000, 4_000, 16_000, 32_000]

const request = {
  context: {},
  target: TARGET_PRESETS.default,
  preferences: { prefer: [], require: [], exclude: [] },
  format: 'text',
  answers: {},
} as const satisfies Partial<EnhanceRequest>

interface Times {
  parse: number
  lint: number
  classify: number
  select: number
  generate: number
}

/** Microseconds of each stage for one prompt. */
const measure = (prompt: string): Times => {
  const t0 = performance.now()
  const document = parse(prompt)
  const t1 = performance.now()
  const findings = lint(document, {})
  const t2 = performance.now()
  const classification = classifyOnEdge(document)
  const t3 = performance.now()
  const selection = select({ classification, document, findings, ...request })
  const t4 = performance.now()
  generate({ classification, document, selection, ...request })
  const t5 = performance.now()
  const us = (from: number, to: number) => (to - from) * 1000
  return {
    parse: us(t0, t1),
    lint: us(t1, t2),
    classify: us(t2, t3),
    select: us(t3, t4),
    generate: us(t4, t5),
  }
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const median = (values: readonly number[]): number => quantile(values, 0.5)

const compiled = ({ parse: p, lint: l, select: s, generate: g }: Times): number => p + l + s + g

/** Medians over the rounds of what `read` takes from all prompts of a round. */
const overRounds = (prompts: readonly string[], read: (times: readonly Times[]) => number): number =>
  median(Array.from({ length: ROUNDS }, () => read(prompts.map(measure))))

const row = (name: string, ...values: readonly number[]): string =>
  name.padEnd(34) + values.map((value) => `${value.toFixed(0)} µs`.padStart(12)).join('')

const prompts = readPrompts().map(({ prompt }) => prompt)
const ordinary = prompts.filter(({ length }) => length >= 200 && length <= 400)
for (let warm = 0; warm < 20; warm++) prompts.forEach(measure)

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${ROUNDS} rounds, medians of rounds\n`,
)
console.log(`${''.padEnd(34)}${'p50'.padStart(12)}${'p99'.padStart(12)}`)
const stages = ['parse', 'lint', 'classify', 'select', 'generate'] as const
for (const [title, group] of [
  [`the golden book (${prompts.length} prompts)`, prompts],
  [`of them 200–400 characters (${ordinary.length})`, ordinary],
] as const) {
  console.log(title)
  const both = (read: (times: Times) => number) => [
    overRounds(group, (times) => quantile(times.map(read), 0.5)),
    overRounds(group, (times) => quantile(times.map(read), 0.99)),
  ]
  for (const stage of stages) console.log(row(`  ${stage}`, ...both((times) => times[stage])))
  console.log(row('  parse + lint + select + generate', ...both(compiled)))
}

console.log('\nby length: the same prompts set end to end, parse + lint + select + generate')
const text = prompts.join('\n\n')
for (const length of LENGTHS)
  console.log(
    row(
      `  ${length.toLocaleString('en')} characters`,
      overRounds([text.slice(0, length)], (times) => median(times.map(compiled))),
    ),
  )
