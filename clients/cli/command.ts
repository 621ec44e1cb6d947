// What the user can ask for, and what the command line says about it.

import type { TargetPreset } from '../../core/targets/presets.ts'
import type { EnhanceContext, TechniqueId } from '../../core/techniques/technique.ts'

/** Where the prompt comes from: the command line itself, or standard input, which `-` asks for by name. */
export type Source =
  | { readonly from: 'arguments'; readonly text: string }
  | { readonly from: 'stdin'; readonly asked: boolean }

/** The wishes of an enhance, in the words of the API's request. */
export interface Wishes {
  readonly target: TargetPreset
  readonly prefer: readonly TechniqueId[]
  readonly require: readonly TechniqueId[]
  readonly exclude: readonly TechniqueId[]
  readonly maxAddedTokens?: number
  /** Answers to questions of an earlier run, by slot. */
  readonly answers: Readonly<Record<string, string>>
}

interface Asking {
  readonly source: Source
  readonly context: EnhanceContext
  readonly json: boolean
  readonly offline: boolean
  /** The server named on the command line. */
  readonly url?: string
}

export interface EnhanceCommand extends Asking {
  readonly name: 'enhance'
  readonly wishes: Wishes
  /** Whether the server may keep it in the organisation's history. */
  readonly store: boolean
  readonly explain: boolean
}

export interface LintCommand extends Asking {
  readonly name: 'lint'
}

export type Command = EnhanceCommand | LintCommand | { readonly name: 'help' | 'version' }

/** The command was called in a way it cannot follow; the message says what to change. */
export class UsageError extends Error {}

/** What the process ends with. */
export const EXIT = { fine: 0, findings: 1, usage: 2, server: 3 } as const
