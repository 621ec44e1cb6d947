// The text as it is shown: the user's words, the added lines among them, and the words a finding is about.

import type { Finding } from '../../../core/lint/finding.ts'
import type { Piece } from './compose.ts'
import type { Line } from './lines.ts'

export interface Segment {
  readonly text: string
  readonly line?: Line
  /** Index of the finding these words belong to. */
  readonly finding?: number
}

/** Cuts the user's stretches where findings begin and end. Where two share words, the first has them. */
export const manuscript = (pieces: readonly Piece[], findings: readonly Finding[]): Segment[] =>
  pieces.flatMap((piece): Segment[] => {
    if (piece.line) return [{ text: piece.text, line: piece.line }]
    const { text, at } = piece
    const edges = findings.flatMap(({ span }) => (span ? [span.start - at, span.end - at] : []))
    const cuts = [...new Set([0, ...edges.filter((edge) => edge > 0 && edge < text.length), text.length])]
    cuts.sort((a, b) => a - b)
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? 0
      const finding = findings.findIndex(
        ({ span }) => span && span.start <= at + start && at + end <= span.end,
      )
      return { text: text.slice(start, end), ...(finding >= 0 && { finding }) }
    })
  })
