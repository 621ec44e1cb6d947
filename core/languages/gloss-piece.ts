// A piece of a gloss and what it stands for.

import type { Span } from '../span.ts'

export interface Piece {
  readonly text: string
  /** Where it comes from. */
  readonly source: Span
  /** The source itself, character by character. */
  readonly copied: boolean
}

export const copied = (folded: string, start: number, end: number): Piece => ({
  text: folded.slice(start, end),
  source: { start, end },
  copied: true,
})

export const glossed = (text: string, start: number, end: number): Piece => ({
  text,
  source: { start, end },
  copied: false,
})
