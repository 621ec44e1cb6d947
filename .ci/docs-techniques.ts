// Writes docs/techniques.md from the catalogue; with --check it only says whether the page is stale.

import { readFileSync, writeFileSync } from 'node:fs'
import { TECHNIQUES } from '../core/techniques/index.ts'
import { calls, targetClasses } from '../core/techniques/target-classes.ts'
import type { Stage, Technique } from '../core/techniques/technique.ts'
import { exampleOf } from './technique-example.ts'

const PAGE = 'docs/techniques.md'

const STAGES: Readonly<Record<Stage, { readonly title: string; readonly about: string }>> = {
  frame: { title: 'Before the request', about: 'Said in front of everything else.' },
  material: { title: 'Around the material', about: 'Sets pasted text apart, and ties the answer to it.' },
  context: { title: 'Who asks, and what for', about: 'What only you know, as you gave it.' },
  task: { title: 'The task itself', about: 'What a good answer to such a task takes care of.' },
  reasoning: {
    title: 'How the result comes about',
    about: 'For problems that are not answered at a glance.',
  },
  output: { title: 'What comes back', about: 'The form of the answer.' },
  check: {
    title: 'How far it can be trusted',
    about: 'What the answer says about itself, or what checks it.',
  },
}

const entry = (technique: Technique): string[] => {
  const { id, title, summary, helps, harms, evidence, source, byDefault } = technique
  const facts = [
    `\`${id}\``,
    byDefault ? 'by default where it fits' : technique.examples.picks.length > 0 ? 'by name only' : 'never',
    `for ${targetClasses(technique)}`,
  ]
  return [
    `### ${title}`,
    facts.join(' · '),
    summary,
    `${helps} ${harms}`,
    `**Evidence: ${evidence.strength}.** ${evidence.note} Source: [${source.title}](${source.url}), ${source.year}.`,
    ...exampleOf(technique),
  ]
}

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

const HEAD = ['technique', 'id', 'by default', 'evidence', 'for', 'calls']

const row = (technique: Technique): string[] => {
  const { id, title, byDefault, evidence } = technique
  return [
    `[${title}](#${anchor(title)})`,
    `\`${id}\``,
    byDefault ? 'yes' : 'no',
    evidence.strength,
    targetClasses(technique),
    calls(technique),
  ]
}

/** With its columns set flush, as the formatter wants them. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = HEAD.map((cell, column) =>
    Math.max(cell.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const all: readonly Technique[] = Object.values(TECHNIQUES)
const stages = Object.keys(STAGES) as Stage[]
const byStage = (stage: Stage): readonly Technique[] => all.filter((technique) => technique.stage === stage)

const page = (): string => {
  const parts = [
    '# Techniques',
    '<!-- Written by `npm run docs:techniques` from core/techniques. Edit those files, not this one. -->',
    'What the catalogue can do to a prompt, with the evidence for it, and where it helps and harms. ' +
      'One is chosen by default only where it has evidence for the task and the model; the others wait until you name them ' +
      'in `prefer` (where they fit) or `require` (whatever their score). `exclude` keeps any of them out. ' +
      'Those of several calls come back as a `plan`, which you run.',
    'A sentence comes in up to three forms. Models that reason, and models of which that is not known, are told what a ' +
      'checkable answer contains and never how to think. Those that do not reason may be told how to go about it, and ' +
      'small ones in fewer words. `GET /v1/techniques` gives the same as data.',
    table(stages.flatMap((stage) => byStage(stage).map(row))),
    ...stages.flatMap((stage) => [
      `## ${STAGES[stage].title}`,
      STAGES[stage].about,
      ...byStage(stage).flatMap(entry),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

const written = page()
if (!process.argv.includes('--check')) writeFileSync(PAGE, written)
else if (readFileSync(PAGE, 'utf8') !== written) {
  console.error(`${PAGE} is stale: run npm run docs:techniques`)
  process.exit(1)
} else console.log(`docs: ${PAGE} says what the catalogue says`)
