// What the linter found: a code, a plain sentence, where it stands and, if there is one, a fix.

import type { Span } from '../span.ts'

export const FINDING_CODES = {
  'absent-material': 'The prompt speaks of material that is not there.',
  'no-referent': 'The prompt points at something that is not in it.',
  contradiction: 'Two demands cannot both be met.',
  'unfilled-gap': 'A blank was left unfilled.',
  'several-tasks': 'Several separate tasks are asked in one prompt.',
  'after-knowledge': 'The answer depends on events after a model was trained, or on live data.',
  'missing-fact': 'Only the person asking knows something the answer depends on.',
  'format-conflict': 'The demanded format cannot hold the demanded content.',
  'no-request': 'There is text, but nothing is asked.',
} as const

export type FindingCode = keyof typeof FINDING_CODES

export interface Finding {
  readonly code: FindingCode
  /** One plain sentence, addressed to the person who wrote the prompt. */
  readonly message: string
  /** Where in the prompt, when it stands in one place. */
  readonly span?: Span
  /** What to do about it, as a sentence. */
  readonly fix?: string
}
