// A prompt-engineering technique as data and one function. One file each; index.ts is the registry.

import type { Addition } from '../generate/addition.ts'
import type { ComplexityLevel, Signals } from '../intents/classification.ts'
import type { IntentLabel } from '../intents/labels.ts'
import type { Genre } from '../playbooks/playbook.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Earlier } from '../select/earlier.ts'
import type { Target } from '../targets/target.ts'
import type { Forms } from './forms.ts'

export const TECHNIQUE_IDS = [
  'zero-shot-framing',
  'role',
  'audience-purpose',
  'constraints',
  'output-contract',
  'structured-output',
  'few-shot',
  'chain-of-thought',
  'plan-and-solve',
  'least-to-most',
  'step-back',
  'self-consistency',
  'tree-of-thoughts',
  'self-refine',
  'chain-of-verification',
  'program-of-thoughts',
  'react',
  'generated-knowledge',
  'analogical',
  'contrastive-examples',
  'skeleton-of-thought',
  'chain-of-density',
  'quote-first-grounding',
  'directional-stimulus',
  'clarifying-questions',
  'rubric',
  'decomposition',
  'delimiters',
  'request-repetition',
  'step-by-step-procedure',
  'emotional-stakes',
] as const

export type TechniqueId = (typeof TECHNIQUE_IDS)[number]

/** Fixes the order of additions when techniques combine. */
export type Stage = 'frame' | 'material' | 'context' | 'task' | 'reasoning' | 'output' | 'check'

/** What the user has told us besides the prompt. */
export interface EnhanceContext {
  readonly audience?: string
  readonly purpose?: string
  /** Earlier turns, oldest first. */
  readonly conversation?: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[]
}

/** Everything a technique may look at when it is applied. */
export interface ApplyContext {
  readonly intent: IntentLabel
  readonly genre: Genre
  /** What a second kind of task in the same request is about. */
  readonly also?: Genre
  /** What the user demanded in earlier turns. */
  readonly earlier: Earlier
  /** The playbook's lines that apply to this prompt. */
  readonly lines: readonly Addition[]
  readonly complexity: ComplexityLevel
  readonly signals: Signals
  readonly target: Target
  readonly context: EnhanceContext
  /** Accepted or given answers to `missing`, by slot. */
  readonly answers: Readonly<Record<string, string>>
  /** The caller asked for this technique by name, so its own defaults of restraint do not apply. */
  readonly required: boolean
}

/** A call of a technique that needs several: returned in `plan`, run by the caller. */
export interface PlannedCall {
  /** What this call is for, as a sentence. */
  readonly purpose: string
  /** The text to send; `{{answer:N}}` stands for the answer of call N (1-based), or all its samples in turn. */
  readonly prompt: string
  /** How many times to send it independently. */
  readonly samples?: number
}

export interface Technique {
  readonly id: TechniqueId
  readonly title: string
  /** One sentence a user understands: what it does to a prompt. */
  readonly summary: string
  readonly source: { readonly title: string; readonly url: string; readonly year: number }
  /** What was measured, on what, and where that ends. */
  readonly evidence: { readonly strength: 'none' | 'weak' | 'moderate' | 'strong'; readonly note: string }
  /** Where it pays, as one sentence for people. */
  readonly helps: string
  /** Where it costs or misleads, as one sentence for people. */
  readonly harms: string
  readonly stage: Stage
  /** Chosen without being asked for; others need `prefer` or `require`. */
  readonly byDefault: boolean
  /** Weights from 0 (never) to 1 (made for it); what is not listed has `otherwise`. */
  readonly fits: {
    readonly intents: Partial<Record<IntentLabel, number>> & { readonly otherwise: number }
    readonly complexity: Readonly<Record<ComplexityLevel, number>>
    /** Added per unit (0 to 3) of the signal. */
    readonly signals?: Partial<Record<keyof Signals, number>>
    readonly targets: { readonly reasoning: number; readonly plain: number; readonly small: number }
  }
  /** When it harms: the reason if it must not be used here, else undefined. */
  readonly avoid?: (document: PromptDocument, context: ApplyContext) => string | undefined
  readonly conflictsWith: readonly TechniqueId[]
  /** Its own sentence by kind of target; absent where what it adds comes from the playbook or the prompt. */
  readonly forms?: Forms
  /** Every fixed sentence of its own that it can add, or the fixed opening of one up to its colon. */
  readonly sentences: readonly string[]
  /** What it would add; an empty list when it has nothing to say here. */
  readonly apply: (document: PromptDocument, context: ApplyContext) => readonly Addition[]
  /** For techniques that are several calls by nature. */
  readonly plan?: (document: PromptDocument, context: ApplyContext) => readonly PlannedCall[]
  /** Prompts that pick it and prompts that skip it: each is a test. */
  readonly examples: {
    readonly picks: readonly TechniqueExample[]
    readonly skips: readonly TechniqueExample[]
  }
}

export interface TechniqueExample {
  readonly prompt: string
  readonly intent: IntentLabel
  readonly target?: string
  /** Passed as `prefer` for techniques that are not chosen by default. */
  readonly prefer?: true
  readonly context?: EnhanceContext
  readonly answers?: Readonly<Record<string, string>>
}
