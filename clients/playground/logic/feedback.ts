// Whether it helped, as POST /v1/feedback takes it.

import type { Answer } from './answer.ts'
import { ask, type Outcome } from './ask.ts'

export interface Verdict {
  readonly enhancementId: string
  /** 1 (no) or 5 (yes). */
  readonly rating?: 1 | 5
  readonly outcome?: 'used' | 'edited'
  /** The prompt as it went to the model in the end. */
  readonly edited?: string
}

interface Given {
  readonly answer: Pick<Answer, 'id' | 'enhanced'>
  readonly helped: boolean
  /** The text on the page: lines may have been taken out. */
  readonly text: string
  readonly copied: boolean
}

/** Lines that were taken out make it an edit; a text that was copied counts as used. */
export const verdictOf = ({ answer, helped, text, copied }: Given): Verdict => ({
  enhancementId: answer.id,
  rating: helped ? 5 : 1,
  ...(text !== answer.enhanced ? { outcome: 'edited', edited: text } : copied ? { outcome: 'used' } : {}),
})

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
