// What was added, as the things a person can take out: numbered in the order in which they are read.

import type { AppliedTechnique } from '../../../core/generate/generation.ts'
import { type Span, slice } from '../../../core/span.ts'
import type { TechniqueId } from '../../../core/techniques/technique.ts'
import type { Answer } from './answer.ts'

/** One line or, for marks around a piece of material, all of them: an opening without its close would be wrong. */
export interface Line {
  /** The same for the same line in another answer. */
  readonly key: string
  /** From 1. */
  readonly number: number
  readonly technique: AppliedTechnique
  /** Where it stands in `enhanced`. */
  readonly spans: readonly Span[]
  /** Its words, without the white space and list mark before them. */
  readonly text: string
}

const TOGETHER: ReadonlySet<TechniqueId> = new Set(['delimiters'])

/** The lines of an answer. */
export const linesOf = ({ enhanced, techniques }: Pick<Answer, 'enhanced' | 'techniques'>): Line[] =>
  techniques
    .flatMap((technique) => groups(technique).map((spans) => ({ technique, spans })))
    .sort((a, b) => startOf(a.spans) - startOf(b.spans))
    .map(({ technique, spans }, index) => {
      const text = spans.map((span) => wordsOf(slice(enhanced, span))).join(' … ')
      return { key: `${technique.id}: ${text}`, number: index + 1, technique, spans, text }
    })

const groups = ({ id, added }: AppliedTechnique): (readonly Span[])[] => {
  if (added.length === 0) return []
  return TOGETHER.has(id) ? [added] : added.map((span) => [span])
}

const startOf = (spans: readonly Span[]): number => Math.min(...spans.map(({ start }) => start))

const wordsOf = (text: string): string => text.trim().replace(/^- /, '')
