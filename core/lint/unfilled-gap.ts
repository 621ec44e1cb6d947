// A blank that nobody filled: `[topic]`, `____`. Variables for programs are not meant.

import { slice } from '../span.ts'
import type { LintRule } from './reading.ts'

/** A template with more blanks than this is told about once per blank only up to here. */
const MOST = 5

export const unfilledGap: LintRule = {
  cues: [],
  find: ({ document }) => {
    if (document.gaps.length === 0) return []
    const seen = new Set<string>()
    const distinct = document.gaps.filter(
      (span) => !seen.has(slice(document.text, span)) && seen.add(slice(document.text, span)),
    )
    return distinct.slice(0, MOST).map((span) => ({
      code: 'unfilled-gap' as const,
      message: `“${slice(document.text, span)}” still looks like a blank.`,
      span,
      fix: 'Put in what belongs there, or take it out.',
    }))
  },
}
