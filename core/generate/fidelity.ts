// The last look before an answer leaves: if any of these fails, the user gets the original back.

import { IDENTIFIERS } from './identifiers.ts'
import type { Rendered } from './render.ts'

/** `enhanced` without the added spans. */
export const cutAdded = (
  enhanced: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string => {
  let kept = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept += enhanced.slice(from, start)
    from = end
  }
  return kept + enhanced.slice(from)
}

/** What is wrong with the rendering of `prompt`, or undefined when it may leave. */
export const infidelity = (
  prompt: string,
  { enhanced, added }: Rendered,
  callersWords: string,
): string | undefined => {
  if (
    cutAdded(
      enhanced,
      added.map(({ span }) => span),
    ) !== prompt
  )
    return 'the original would not be restored'
  const pieces = added.map(({ span }) => enhanced.slice(span.start, span.end))
  if (pieces.some((piece) => piece.trim() === '')) return 'an addition is empty'
  const ours = pieces.filter((piece) => !callersWords.includes(piece.trim()))
  const leak = IDENTIFIERS.find((name) =>
    ours.some((piece) => piece.includes(name) && !prompt.includes(name) && !callersWords.includes(name)),
  )
  return leak ? `an internal name would show: ${leak}` : undefined
}
