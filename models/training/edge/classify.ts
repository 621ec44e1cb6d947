// Classifies every prompt of a jsonl file with the shipped model: a row of JSON for each.
// node classify.ts INPUT.jsonl OUTPUT.jsonl

import { readFileSync, writeFileSync } from 'node:fs'
import { edgeClassify } from '../../../core/intents/edge-classifier.ts'

const [input, output] = process.argv.slice(2)
if (!input || !output) throw new Error('usage: classify.ts INPUT.jsonl OUTPUT.jsonl')

const rows = readFileSync(input, 'utf8').split('\n').filter(Boolean)
const answers = rows.map((row) => edgeClassify((JSON.parse(row) as { text: string }).text))
writeFileSync(output, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
