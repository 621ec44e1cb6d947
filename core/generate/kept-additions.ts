// An enhanced prompt as it is kept: the prompt once, and what was added where.

import type { Span } from '../span.ts'
import type { Generation } from './generation.ts'

export interface KeptAddition {
  /** The technique's id; it may have left the catalogue since. */
  readonly technique: string
  /** Where in the prompt it stands: UTF-16 code units before it. */
  readonly at: number
  readonly text: string
}

/** What was added, in the order of the text. */
export const keepAdditions = ({
  enhanced,
  techniques,
}: Pick<Generation, 'enhanced' | 'techniques'>): KeptAddition[] => {
  const pieces = techniques
    .flatMap(({ id, added }) => added.map((span) => ({ technique: id, ...span })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let before = 0
  return pieces.map(({ technique, start, end }) => {
    const at = start - before
    before += end - start
    return { technique, at, text: enhanced.slice(start, end) }
  })
}

/** The enhanced prompt again, and the spans of each technique in it. */
export const restoreAdditions = (
  prompt: string,
  additions: readonly KeptAddition[],
): { enhanced: string; techniques: { id: string; added: readonly Span[] }[] } => {
  const added = new Map<string, Span[]>()
  let enhanced = ''
  let from = 0
  for (const { technique, at, text } of additions) {
    enhanced += prompt.slice(from, at)
    from = at
    const start = enhanced.length
    enhanced += text
    added.set(technique, [...(added.get(technique) ?? []), { start, end: enhanced.length }])
  }
  enhanced += prompt.slice(from)
  return { enhanced, techniques: [...added].map(([id, spans]) => ({ id, added: spans })) }
}
