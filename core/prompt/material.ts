// Everything the prompt works on, found in the order of certainty: what the writer set apart, what its shape gives away,
// what stands in quotation marks, and last plain prose behind or before an instruction.

import type { Span } from '../span.ts'
import { type Block, disjoint, uncovered } from './block.ts'
import { findExamples } from './examples.ts'
import { findFences } from './fences.ts'
import { findInlineCode } from './inline-code.ts'
import { type Line, readLines } from './lines.ts'
import type { Page } from './paragraphs.ts'
import { findPasted } from './pasted.ts'
import { LONG_QUOTE, quotedMaterial } from './quoted.ts'
import { findQuotes } from './quotes.ts'
import { findStructured } from './structured.ts'
import { findTags } from './tags.ts'
import { TRAIT } from './traits.ts'
import { findWhole } from './whole.ts'

export interface Found {
  readonly material: readonly Block[]
  /** Worked examples; they are no request and no material. */
  readonly examples: readonly Block[]
  /** Tags name instructions, as in engineered prompts. */
  readonly sections: boolean
}

/** A prompt of one line has no shapes to judge. */
const oneLine = (text: string): Line[] => [{ start: 0, end: text.trimEnd().length, shape: 'prose', code: 0 }]

/** Runs of lines that no block touches. */
const openRuns = (lines: readonly Line[], blocks: readonly Block[]): (readonly Line[])[] => {
  if (blocks.length === 0) return [lines]
  const runs: Line[][] = []
  let run: Line[] = []
  let next = 0
  for (const line of lines) {
    while (next < blocks.length && (blocks[next] as Block).outer.end <= line.start) next++
    if ((blocks[next]?.outer.start ?? Number.POSITIVE_INFINITY) >= line.end) run.push(line)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

const quotedIn = (page: Page, gap: Span): readonly Block[] => {
  const quotes = findQuotes(page.text, gap.start, gap.end)
  return quotes.length > 0 ? quotedMaterial(page.text, page.lines, gap.start, quotes) : []
}

/** Quotes and pasted prose of a prompt without other material; pasted prose may hold quotes of its own. */
const inProse = (page: Page): readonly Block[] => {
  const all = findWhole(page)
  if (all) return [all]
  const whole = { start: 0, end: page.text.length }
  const inline = findInlineCode(page.text, page.traits)
  if (inline) return [inline]
  const pasted = findPasted(page)
  if (!pasted) return page.traits & TRAIT.quote ? quotedIn(page, whole) : []
  const quotes = findQuotes(page.text, 0, pasted.span.end)
  const { start, end } = pasted.span
  const quoted = quotes.some(
    ({ outer }) =>
      outer.start === start ||
      (outer.start > start && outer.end === end && outer.end - outer.start >= LONG_QUOTE),
  )
  return quoted ? quotedIn(page, whole) : [...quotedIn(page, { start: 0, end: start }), pasted]
}

export const findMaterial = (text: string, folded: string, traits: number): Found => {
  const lines = text.includes('\n') ? readLines(text) : oneLine(text)
  const page: Page = { text, folded, lines, traits }
  const fences = lines.length > 1 ? findFences(text, lines) : []
  const tags = findTags(text, lines, fences)
  const marked = disjoint([...fences, ...tags.material, ...tags.examples])
  const shaped = lines.length > 1 ? openRuns(lines, marked).flatMap((run) => findStructured(text, run)) : []
  const material = shaped.length > 0 ? disjoint([...marked, ...shaped]) : marked
  const shown =
    lines.length > 1 ? uncovered(text.length, material).flatMap((gap) => findExamples(text, gap)) : []
  const known = shown.length > 0 ? disjoint([...material, ...shown]) : material
  const prose =
    known.length === 0 ? inProse(page) : uncovered(text.length, known).flatMap((gap) => quotedIn(page, gap))
  const all = prose.length > 0 ? disjoint([...known, ...prose]) : known
  const examples = new Set([...tags.examples, ...shown])
  return {
    material: examples.size > 0 ? all.filter((block) => !examples.has(block)) : all,
    examples: examples.size > 0 ? all.filter((block) => examples.has(block)) : [],
    sections: tags.sections,
  }
}
