// A technique's own sentence in up to three forms, and which of them a target gets.

import { reasons, type Target } from '../targets/target.ts'

export interface Forms {
  /** What a checkable answer contains: safe for every target. */
  readonly outcome: string
  /** How to go about it: only for targets that do not reason. */
  readonly process?: string
  /** Shorter and more explicit: for small targets that do not reason. */
  readonly small?: string
}

/** The form for `target`; one that reasons, or may, gets the outcome form whatever its size. */
export const formFor = (forms: Forms, target: Target): string => {
  if (reasons(target)) return forms.outcome
  const large = forms.process ?? forms.outcome
  return target.size === 'small' ? (forms.small ?? large) : large
}
