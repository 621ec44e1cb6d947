// --explain: why each line was added, what was considered and not used, how the prompt was read.

import type { AppliedTechnique } from '../../../core/generate/generation.ts'
import { slice } from '../../../core/span.ts'
import { TECHNIQUES } from '../../../core/techniques/index.ts'
import type { Choice, Enhancement } from '../answer.ts'
import { apart, findingRows, questionRows, unchangedRows } from './notes.ts'
import { promptRows } from './prompt.ts'
import { readingRows } from './reading.ts'
import { wrap } from './rows.ts'
import { rule, type Screen } from './screen.ts'
import { indented, table } from './table.ts'

const EVIDENCE = {
  none: 'No evidence',
  weak: 'Weak evidence',
  moderate: 'Moderate evidence',
  strong: 'Strong evidence',
} as const

export const explanation = (
  answer: Enhancement,
  { rejected }: Choice,
  { via, screen }: { readonly via: string; readonly screen: Screen },
): string[] => {
  const added = answer.techniques.flatMap((technique) => technique.added)
  const blocks = [
    unchangedRows(answer, screen),
    addedRows(answer, screen),
    planRows(answer, screen),
    findingRows(answer.findings, screen),
    questionRows(answer.missing, screen),
    rejectedRows(rejected, screen),
    readingRows(answer, via, screen),
  ]
  return [
    ...promptRows(answer.enhanced, added, screen),
    '',
    rule(screen),
    ...apart(blocks.filter((block) => block.length > 0)),
  ]
}

const addedRows = ({ enhanced, techniques }: Enhancement, screen: Screen): string[] => {
  const entries = techniques.filter(({ added }) => added.length > 0)
  if (entries.length === 0) return []
  return [
    screen.paint.heading('What was added and why'),
    ...apart(entries.map((technique) => techniqueRows(technique, enhanced, screen))),
  ]
}

const techniqueRows = (
  { id, title, score, reason, added }: AppliedTechnique,
  enhanced: string,
  { width, paint }: Screen,
): string[] => {
  const lines = new Set(added.map((span) => slice(enhanced, span).trim()))
  const known = Object.hasOwn(TECHNIQUES, id) ? TECHNIQUES[id] : undefined
  return [
    ...[...lines].flatMap((line) =>
      wrap(line, width - 4).map((row, index) => `${index === 0 ? '  + ' : '    '}${paint.added(row)}`),
    ),
    ...indented(`${title} (${id}), score ${score}: ${reason}.`, width, 4),
    ...(known
      ? [
          ...indented(`${EVIDENCE[known.evidence.strength]}: ${known.evidence.note}`, width, 4),
          ...indented(`${known.source.title} (${known.source.year})`, width, 4).map(paint.quiet),
          ...indented(known.source.url, width, 4).map(paint.quiet),
        ]
      : []),
  ]
}

const planRows = ({ plan = [] }: Enhancement, { width, paint }: Screen): string[] =>
  plan.length === 0
    ? []
    : [
        paint.heading('Calls to make, one after the other'),
        ...table(
          plan.map(({ purpose, prompt, samples }, index) => [
            `${index + 1}.`,
            samples ? `${purpose} (${samples} times)` : purpose,
            prompt,
          ]),
          width,
        ),
      ]

/** Techniques that share a reason stand together. */
const rejectedRows = (rejected: Choice['rejected'], { width, paint }: Screen): string[] => {
  if (rejected.length === 0) return []
  const reasons = new Set(rejected.map(({ reason }) => reason))
  return [
    paint.heading('Considered and not used'),
    ...[...reasons].flatMap((reason) => {
      const ids = rejected.filter((technique) => technique.reason === reason).map(({ id }) => id)
      return [...indented(ids.join(', '), width), ...indented(`${reason}.`, width, 4).map(paint.quiet)]
    }),
  ]
}
