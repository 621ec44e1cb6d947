// Writes the sparse features of every prompt of a jsonl file, for Python to train on.
// node extract-features.ts INPUT.jsonl OUTPUT-FOLDER  (each line a JSON object with `text`, or a JSON string)

import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { COLUMNS, extractFeatures } from '../../../core/intents/features.ts'

const [input, output] = process.argv.slice(2)
if (!input || !output) throw new Error('usage: extract-features.ts INPUT.jsonl OUTPUT-FOLDER')

const ends: number[] = [0]
const columns: Buffer[] = []
const values: Buffer[] = []
const bytes = (array: Uint32Array | Float32Array) => Buffer.from(new Uint8Array(array.buffer))

for await (const line of createInterface({ input: createReadStream(input) })) {
  if (line === '') continue
  const row = JSON.parse(line) as string | { text: string }
  const { count, column, value } = extractFeatures(typeof row === 'string' ? row : row.text)
  ends.push((ends.at(-1) ?? 0) + count)
  columns.push(bytes(column.slice(0, count)))
  values.push(bytes(value.slice(0, count)))
}

mkdirSync(output, { recursive: true })
writeFileSync(join(output, 'ends.u32'), bytes(Uint32Array.from(ends)))
writeFileSync(join(output, 'columns.u32'), Buffer.concat(columns))
writeFileSync(join(output, 'values.f32'), Buffer.concat(values))
writeFileSync(join(output, 'features.json'), JSON.stringify({ columns: COLUMNS, rows: ends.length - 1 }))
