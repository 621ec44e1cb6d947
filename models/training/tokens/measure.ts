// How far the token estimate is from the o200k vocabulary, per language, on prompts given as JSON lines.
// node models/training/tokens/measure.ts prompts.jsonl

import { readFileSync } from 'node:fs'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { estimateTokens } from '../../../core/generate/tokens.ts'
import { parse } from '../../../core/prompt/parse.ts'

const FEWEST_ROWS = 20

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: measure.ts prompts.jsonl, one {"text": …} a line')

interface Measured {
  readonly real: number
  readonly estimate: number
}

const byLanguage = new Map<string, Measured[]>()
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const { text } = JSON.parse(line) as { text: string }
  const { language, material } = parse(text)
  const group = material.some(({ kind }) => kind === 'code') ? 'with code' : language
  const row = { real: encode(text).length, estimate: estimateTokens(text) }
  byLanguage.set(group, [...(byLanguage.get(group) ?? []), row])
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

console.log('| language | prompts | mean error | 95 % below | bias over all |')
console.log('|---|---:|---:|---:|---:|')
for (const [language, rows] of [...byLanguage].sort((a, b) => b[1].length - a[1].length)) {
  if (rows.length < FEWEST_ROWS) continue
  const errors = rows.map(({ real, estimate }) => Math.abs(estimate - real) / real).sort((a, b) => a - b)
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  const p95 = errors[Math.floor(0.95 * errors.length)] ?? 0
  const total = (key: keyof Measured) => rows.reduce((sum, row) => sum + row[key], 0)
  const bias = total('estimate') / total('real') - 1
  console.log(`| ${language} | ${rows.length} | ${percent(mean)} | ${percent(p95)} | ${percent(bias)} |`)
}
