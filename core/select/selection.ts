// What was chosen, with the terms of the score in words.

import type { Genre } from '../playbooks/playbook.ts'
import type { TechniqueId } from '../techniques/technique.ts'

export interface SelectedTechnique {
  readonly id: TechniqueId
  readonly title: string
  /** The sum of its terms, rounded to two decimals. */
  readonly score: number
  /** The terms that decided, in words. */
  readonly reason: string
}

export interface RejectedTechnique {
  readonly id: TechniqueId
  readonly reason: string
}

export interface Selection {
  readonly genre: Genre
  readonly chosen: readonly SelectedTechnique[]
  readonly rejected: readonly RejectedTechnique[]
  /** Why nothing may be added at all; absent when techniques may be applied. */
  readonly leaveAlone?: string
}

/** The caller's wishes. */
export interface Preferences {
  readonly prefer: readonly TechniqueId[]
  readonly require: readonly TechniqueId[]
  readonly exclude: readonly TechniqueId[]
  /** Ceiling of added tokens; absent means the default for the complexity. */
  readonly maxAddedTokens?: number
}
