// Names on the left, text on the right, as a reader scans them.

import { columns, visible } from './columns.ts'
import { wrap } from './rows.ts'

const INDENT = '  '
const GAP = 2

/** One line of the table; each of the texts begins on a row of its own. */
export type TableRow = readonly [name: string, ...texts: string[]]

/** The rows of a table that is at most `width` columns wide. */
export const table = (lines: readonly TableRow[], width: number): string[] => {
  const left = Math.max(0, ...lines.map(([name]) => columns(name))) + GAP
  const right = Math.max(20, width - INDENT.length - left)
  return lines.flatMap(([name, ...texts]) => {
    const label = visible(name) + ' '.repeat(left - columns(name))
    return texts
      .flatMap((text) => wrap(text, right))
      .map((row, index) => `${INDENT}${index === 0 ? label : ' '.repeat(left)}${row}`.trimEnd())
  })
}

/** Text under a heading, indented by `indent` columns. */
export const indented = (text: string, width: number, indent = INDENT.length): string[] =>
  wrap(text, width - indent).map((row) => `${' '.repeat(indent)}${row}`.trimEnd())
