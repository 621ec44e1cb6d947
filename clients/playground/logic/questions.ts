// The questions of one prompt over several rounds: what was answered stays, so that it can be changed.

import type { MissingInformation } from '../../../core/generate/generation.ts'

/** Those asked before that have an answer, then the new ones. */
export const stillAsked = (
  asked: readonly MissingInformation[],
  answers: Readonly<Record<string, string>>,
  missing: readonly MissingInformation[],
): MissingInformation[] => {
  const answered = asked.filter(({ slot }) => answers[slot] !== undefined)
  const known = new Set(answered.map(({ slot }) => slot))
  return [...answered, ...missing.filter(({ slot }) => !known.has(slot))]
}

/** What was written into the fields of `asked`, by slot; empty ones are not answers. */
export const answersIn = (
  asked: readonly MissingInformation[],
  read: (slot: string) => string,
): Record<string, string> =>
  Object.fromEntries(
    asked.map(({ slot }) => [slot, read(slot)] as const).filter(([, text]) => text.trim() !== ''),
  )
