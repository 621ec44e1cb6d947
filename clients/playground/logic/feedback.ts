// Whether it helped, as POST /v1/feedback takes it.

import type { TechniqueId } from '../../../core/techniques/technique.ts'
import type { Answer } from './answer.ts'
import { ask, type Failure, type Outcome } from './ask.ts'

export interface Verdict {
  readonly enhancementId: string
  /** 1 (no) or 5 (yes). */
  readonly rating?: 1 | 5
  readonly outcome?: 'used' | 'edited'
  /** Those whose lines were taken out. */
  readonly techniques?: readonly { readonly id: TechniqueId; readonly verdict: 'harmed' }[]
  /** The prompt as it went to the model in the end: kept, so sent only by those who typed it for that. */
  readonly edited?: string
}

interface Given {
  readonly answer: Pick<Answer, 'id'>
  readonly helped: boolean
  /** The techniques of the lines that were taken out. */
  readonly out: readonly TechniqueId[]
  readonly copied: boolean
}

/** Lines that were taken out make it an edit; a text that was copied counts as used. No word of the text is in it. */
export const verdictOf = ({ answer, helped, out, copied }: Given): Verdict => ({
  enhancementId: answer.id,
  rating: helped ? 5 : 1,
  ...(out.length > 0 ? { outcome: 'edited', techniques: harmed(out) } : copied ? { outcome: 'used' } : {}),
})

const harmed = (out: readonly TechniqueId[]) =>
  [...new Set(out)].map((id) => ({ id, verdict: 'harmed' as const }))

/** What was made of the text by hand. */
export const editOf = ({ id }: Pick<Answer, 'id'>, edited: string): Verdict => ({
  enhancementId: id,
  outcome: 'edited',
  edited,
})

/** Sends it; `once` is the same for each try of one verdict, so that it counts once. */
export const sendVerdict = (
  verdict: Verdict,
  { key, once }: { key: string; once: string },
  send?: typeof fetch,
): Promise<Outcome<{ id: string }>> =>
  ask('/v1/feedback', { body: verdict, key, headers: { 'Idempotency-Key': once } }, send)

/** A verdict that did not arrive, and why. */
export const unsent = ({ message, rules, ...more }: Failure): Failure => {
  const reasons = [message, ...Object.values(rules)].filter(Boolean)
  return { message: ['Your answer could not be sent.', ...reasons].join(' '), rules: {}, ...more }
}
