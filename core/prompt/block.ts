// A piece of material while it is being found: with its delimiters, which belong neither to it nor to the request.

import type { Span } from '../span.ts'
import type { Material } from './document.ts'

export interface Block extends Material {
  /** The material and the marks around it. */
  readonly outer: Span
}

/** A block without delimiters. */
export const bare = (kind: Material['kind'], start: number, end: number): Block => {
  const span = { start, end }
  return { kind, span, outer: span, delimited: false }
}

/** The first offset at or after `from` that no block covers, given blocks sorted by their beginning. */
const inOrder = (blocks: readonly Block[]): Block[] =>
  [...blocks].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)

/** Sorted blocks with those dropped that begin inside another. */
export const disjoint = (blocks: readonly Block[]): Block[] => {
  if (blocks.length < 2) return [...blocks]
  const kept: Block[] = []
  let end = -1
  for (const block of inOrder(blocks)) {
    if (block.outer.start < end) continue
    kept.push(block)
    end = Math.max(block.outer.end, end)
  }
  return kept
}

/** The stretches of `[0, length)` that no block covers; blocks are sorted and disjoint. */
export const uncovered = (length: number, blocks: readonly { readonly outer: Span }[]): Span[] => {
  const gaps: Span[] = []
  let start = 0
  for (const { outer } of blocks) {
    if (outer.start > start) gaps.push({ start, end: outer.start })
    start = outer.end
  }
  if (start < length) gaps.push({ start, end: length })
  return gaps
}
