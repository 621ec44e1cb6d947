// What was chosen, with the terms of the score in words.

import type { Addition } from '../generate/addition.ts'
import type { IntentLabel } from '../intents/labels.ts'
import type { Genre } from '../playbooks/playbook.ts'
import type { PlannedCall, TechniqueId } from '../techniques/technique.ts'
import type { Restraint } from './leave-alone.ts'

export interface SelectedTechnique {
  readonly id: TechniqueId
  readonly title: string
  /** The sum of its terms, rounded to two decimals. */
  readonly score: number
  /** The terms that decided, in words. */
  readonly reason: string
  /** What it would add, most valuable first. */
  readonly additions: readonly Addition[]
  readonly plan: readonly PlannedCall[]
}

/** A technique that was considered and not used. */
export interface RejectedTechnique {
  readonly id: TechniqueId
  readonly reason: string
}

export interface Selection {
  /** The intent the choice was made for: the classifier's first or, where the wording shows it, its second. */
  readonly intent: IntentLabel
  readonly genre: Genre
  readonly chosen: readonly SelectedTechnique[]
  readonly rejected: readonly RejectedTechnique[]
  /** Why nothing is added unasked; absent when techniques may be. */
  readonly leaveAlone?: Restraint
}

/** The caller's wishes. */
export interface Preferences {
  readonly prefer: readonly TechniqueId[]
  readonly require: readonly TechniqueId[]
  readonly exclude: readonly TechniqueId[]
  /** Ceiling of added tokens; absent means the default for the complexity. */
  readonly maxAddedTokens?: number
}
