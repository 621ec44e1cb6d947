// How precise parser and linter are on the prompts marked by hand: the table in docs/linter.md.
// `npm run bench:lint`; with `-- --errors` also what is wrong in `look`. The errors of `keep` are shown to nobody.

import { readFileSync } from 'node:fs'
import { createEnhance } from '../core/enhance.ts'
import { edgeClassify } from '../core/intents/edge-classifier.ts'
import { lint } from '../core/lint/lint.ts'
import { judge, type MarkedPrompt, type Verdict } from '../core/lint/marked/score.ts'
import { precision, recall, type Tally, tally, wilson } from '../core/lint/marked/tally.ts'
import { parse } from '../core/prompt/parse.ts'
import { TARGET_PRESETS } from '../core/targets/presets.ts'

type Half = 'look' | 'keep'

const FOLDER = new URL('../core/lint/marked/', import.meta.url)
const NONE: Tally = { hits: 0, wrong: 0, missed: 0 }

const rowsOf = (half: Half): MarkedPrompt[] =>
  readFileSync(new URL(`${half}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedPrompt)

const verdictsOf = (row: MarkedPrompt): Verdict[] => {
  const document = parse(row.prompt)
  return judge(row, document, lint(document, {}))
}

const LOOK = rowsOf('look')
const KEEP = rowsOf('keep')
const isEnglish = ({ language }: MarkedPrompt): boolean => language === 'en'

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(0)} %`)
const counts = ({ hits, wrong, missed }: Tally): string => `${hits}/${hits + wrong}/${hits + missed}`
const interval = ({ hits, wrong }: Tally): string =>
  hits + wrong === 0
    ? '–'
    : wilson(hits, hits + wrong)
        .map((end) => (100 * end).toFixed(0))
        .join('–')

const columns = (t: Tally): string =>
  `${counts(t)} | ${percent(precision(t))} (${interval(t)}) | ${percent(recall(t))}`

const printTable = (parts: Readonly<Record<string, readonly MarkedPrompt[]>>): void => {
  const tallies = Object.values(parts).map((rows) => tally(rows.flatMap(verdictsOf)))
  const names = Object.keys(parts)
  console.log(`| | ${names.map((name) => `${name}: right/found/marked | precision | recall`).join(' | ')} |`)
  console.log(`|---|${names.map(() => '---|---|---|').join('')}`)
  const keys = [...new Set(tallies.flatMap((t) => [...t.keys()]))]
    .filter((key) => !key.startsWith('request'))
    .sort()
  for (const key of keys)
    console.log(`| ${key} | ${tallies.map((t) => columns(t.get(key) ?? NONE)).join(' | ')} |`)
  const f1 = tallies.map((t) => {
    const { hits, wrong, missed } = t.get('request characters') ?? NONE
    return `${percent((2 * hits) / (2 * hits + wrong + missed))}`
  })
  console.log(`\nRequest, F1 by characters: ${names.map((name, i) => `${name} ${f1[i]}`).join(', ')}`)
}

const printErrors = (rows: readonly MarkedPrompt[]): void => {
  for (const row of rows) {
    const errors = verdictsOf(row).filter(({ group, outcome }) => group !== 'request' && outcome !== 'hits')
    if (errors.length === 0) continue
    console.log(`\n${JSON.stringify(row.prompt)}`)
    for (const { group, name, outcome, words } of errors)
      console.log(`  ${outcome.padEnd(6)} ${group} ${name}: ${JSON.stringify(words.slice(0, 120))}`)
  }
}

/** `missing-fact` is what the playbooks ask. */
const printMissing = async (rows: readonly MarkedPrompt[]): Promise<void> => {
  const enhance = createEnhance(async ({ text }) => ({
    classification: edgeClassify(text),
    cache: 'bypass',
    degraded: [],
  }))
  const asked = await Promise.all(
    rows.map(async ({ prompt }) => {
      const { missing } = await enhance({
        prompt,
        context: {},
        target: TARGET_PRESETS.default,
        preferences: { prefer: [], require: [], exclude: [] },
        format: 'text',
        latency: 'fast',
        answers: {},
      })
      return missing.length > 0
    }),
  )
  const marked = rows.map(({ findings }) => findings.some(({ code }) => code === 'missing-fact'))
  const both = asked.filter((asks, i) => asks && marked[i]).length
  const total = marked.filter(Boolean).length
  console.log(
    `\nmissing-fact: something is asked in ${both} of ${total} prompts where it is marked, and in ${asked.filter(Boolean).length - both} of the ${rows.length - total} others.`,
  )
}

console.log(`English\n`)
const english = { look: LOOK.filter(isEnglish), keep: KEEP.filter(isEnglish) }
printTable({ ...english, both: [...english.look, ...english.keep] })
await printMissing([...english.look, ...english.keep])
console.log(`\nOther languages, read through a gloss\n`)
printTable({ both: [...LOOK, ...KEEP].filter((row) => !isEnglish(row)) })
if (process.argv.includes('--errors')) printErrors(english.look)
