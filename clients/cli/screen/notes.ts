// What is said about a prompt besides the prompt itself: what was found, what only the user can say.

import type { MissingInformation } from '../../../core/generate/generation.ts'
import type { Finding } from '../../../core/lint/finding.ts'
import type { Enhancement } from '../answer.ts'
import { promptRows } from './prompt.ts'
import { rule, type Screen } from './screen.ts'
import { indented, table } from './table.ts'

/** An answer as a terminal shows it: the prompt, then, where there is something to say, one block. */
export const enhancementScreen = (answer: Enhancement, screen: Screen): string[] => {
  const added = answer.techniques.flatMap((technique) => technique.added)
  const blocks = [
    unchangedRows(answer, screen),
    findingRows(answer.findings, screen),
    questionRows(answer.missing, screen),
  ]
  const said = blocks.filter((block) => block.length > 0)
  return [
    ...promptRows(answer.enhanced, added, screen),
    ...(said.length > 0 ? ['', rule(screen), ...apart(said)] : []),
  ]
}

/** Blocks with an empty row between them. */
export const apart = (blocks: readonly (readonly string[])[]): string[] =>
  blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))

export const unchangedRows = (
  { unchanged, unchangedReason }: Enhancement,
  { width, paint }: Screen,
): string[] => (unchanged ? [paint.heading('Left as it is'), ...indented(unchangedReason ?? '', width)] : [])

export const findingRows = (findings: readonly Finding[], { width, paint }: Screen): string[] =>
  findings.length === 0
    ? []
    : [
        paint.heading('Worth fixing'),
        ...table(
          findings.map(({ message, fix }) => ['•', message, ...(fix ? [fix] : [])]),
          width,
        ),
      ]

export const questionRows = (missing: readonly MissingInformation[], { width, paint }: Screen): string[] => {
  const [first] = missing
  if (!first) return []
  return [
    paint.heading('Only you can say'),
    ...table(
      missing.map(({ slot, question, default: assumed }) => [
        slot,
        question,
        ...(assumed ? [`otherwise: ${assumed}`] : []),
      ]),
      width,
    ),
    ...indented(`Run it again with --answer ${first.slot}="…"`, width).map(paint.quiet),
  ]
}
