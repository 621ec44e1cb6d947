// Everything the prompt works on, found in the order of certainty: what the writer set apart, what its shape gives away,
// what stands in quotation marks, and last plain prose behind or before an instruction.

import type { Span } from '../span.ts'
import { type Block, disjoint, uncovered } from './block.ts'
import { findFences } from './fences.ts'
import { readLines } from './lines.ts'
import { findPasted } from './pasted.ts'
import { quotedMaterial } from './quoted.ts'
import { findQuotes } from './quotes.ts'
import { findStructured } from './structured.ts'
import { findTags } from './tags.ts'

export interface Found {
  readonly material: readonly Block[]
  /** Examples in tags; they are no request and no material. */
  readonly examples: readonly Block[]
  /** Tags name instructions, as in engineered prompts. */
  readonly sections: boolean
}

/** Quotes and pasted prose of a stretch of request without other material. */
const inProse = (text: string, gap: Span, alone: boolean): readonly Block[] => {
  const quotes = findQuotes(text, gap.start, gap.end)
  const pasted = alone ? findPasted(text, gap.start, gap.end) : undefined
  if (!pasted) return quotedMaterial(text, gap.start, quotes)
  const opened = quotes.find((quote) => quote.outer.start === pasted.span.start)
  if (opened) return quotedMaterial(text, gap.start, quotes)
  const before = quotes.filter((quote) => quote.outer.end <= pasted.span.start)
  return [...quotedMaterial(text, gap.start, before), pasted]
}

export const findMaterial = (text: string): Found => {
  const fences = findFences(text)
  const tags = findTags(text, fences)
  const marked = disjoint([...fences, ...tags.material, ...tags.examples])
  const multiline = text.includes('\n')
  const shaped = multiline
    ? uncovered(text.length, marked).flatMap((gap) =>
        findStructured(text, readLines(text, gap.start, gap.end)),
      )
    : []
  const known = disjoint([...marked, ...shaped])
  const prose = uncovered(text.length, known).flatMap((gap) => inProse(text, gap, known.length === 0))
  const examples = new Set<Block>(tags.examples)
  const all = disjoint([...known, ...prose])
  return {
    material: all.filter((block) => !examples.has(block)),
    examples: all.filter((block) => examples.has(block)),
    sections: tags.sections,
  }
}
