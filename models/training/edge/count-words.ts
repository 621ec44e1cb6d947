// Counts the words of prompts as the classifier's tokenizer cuts and hashes them, for choosing which words get a vector.
// node count-words.ts OUTPUT.tsv INPUT.jsonl…  (lines: objects with `text`, or strings) → word, hash, count

import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { emptyTokens, tokenize, WORD } from '../../../core/intents/features-tokens.ts'

const [output, ...inputs] = process.argv.slice(2)
if (!output || inputs.length === 0) throw new Error('usage: count-words.ts OUTPUT.tsv INPUT.jsonl…')

const tokens = emptyTokens(4000)
const counts = new Map<string, { hash: number; count: number }>()

const count = (text: string): void => {
  const lower = text.toLowerCase()
  tokenize(lower, tokens)
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) continue
    const word = lower.slice(tokens.start[i], tokens.end[i])
    const entry = counts.get(word)
    if (entry) entry.count++
    else counts.set(word, { hash: tokens.hash[i] ?? 0, count: 1 })
  }
}

for (const input of inputs) {
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (line === '') continue
    const row = JSON.parse(line) as string | { text: string }
    count(typeof row === 'string' ? row : row.text)
  }
}

const ranked = [...counts]
  .filter(([, { count }]) => count > 1)
  .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
writeFileSync(output, ranked.map(([word, { hash, count }]) => `${word}\t${hash >>> 0}\t${count}\n`).join(''))
