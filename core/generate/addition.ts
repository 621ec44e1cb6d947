// One piece of text that a technique wants to add, before it has a place in the prompt.

import type { TechniqueId } from '../techniques/technique.ts'

/**
 * Where an addition goes: `lead` before everything, `after-request` in the natural place for instructions,
 * `open` and `close` around a piece of material.
 */
type Place =
  | { readonly at: 'lead' | 'after-request' }
  | { readonly at: 'open' | 'close'; readonly offset: number }

export interface Addition {
  readonly technique: TechniqueId
  /** Stable name of the line, `genre/line` or the technique's own. */
  readonly line: string
  readonly text: string
  readonly place: Place
  /** 1 helps, 2 often decides, 3 the classic failure: the least valuable go first when the budget is short. */
  readonly worth: 1 | 2 | 3
  /** Counts against the limit of added instructions; delimiters and woven facts do not. */
  readonly instruction: boolean
}
