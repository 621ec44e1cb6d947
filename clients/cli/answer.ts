// The API's answers, as far as they are shown. Whoever computes them, server or this machine, gives these shapes.

import type { EnhanceResult } from '../../core/enhance.ts'
import type { Dependency } from '../../core/intents/classification.ts'
import type { Finding } from '../../core/lint/finding.ts'
import type { RejectedTechnique } from '../../core/select/selection.ts'
import type { EnhanceContext } from '../../core/techniques/technique.ts'
import type { Wishes } from './command.ts'

export interface EnhanceBody extends Wishes {
  readonly prompt: string
  readonly context: EnhanceContext
}

type LintBody = Pick<EnhanceBody, 'prompt' | 'context'>

/** `id` is the server's; what was computed here is remembered nowhere and has none. */
interface Answered {
  readonly id?: string
  readonly durationMs: number
}

export type Enhancement = EnhanceResult & Answered

export interface LintReport extends Answered {
  readonly findings: readonly Finding[]
  readonly language: string
  readonly degraded: readonly Dependency[]
}

/** What selection says beyond an enhancement. */
export interface Choice {
  readonly rejected: readonly RejectedTechnique[]
}

/** Whoever answers. Fails with `Unreachable` or `Refused` where that is a server. */
export interface Answerer {
  /** The address of the server, or `offline`. */
  readonly via: string
  /** `store`: whether a server may keep it in the organisation's history. */
  readonly enhance: (body: EnhanceBody, keeping: { readonly store: boolean }) => Promise<Enhancement>
  readonly select: (body: EnhanceBody) => Promise<Choice>
  readonly lint: (body: LintBody) => Promise<LintReport>
}

/** No server answered, or what answered is not BetterPrompts. */
export class Unreachable extends Error {}

/** The server answered that it will not. */
export class Refused extends Error {
  readonly title: string
  /** Broken rules, field by field. */
  readonly errors: readonly string[]

  constructor(title: string, detail: string, errors: readonly string[]) {
    super(detail)
    this.title = title
    this.errors = errors
  }
}
