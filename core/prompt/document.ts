// The parsed prompt: what is request, what is material, what is already stated. Every finding carries its span.

import type { Gloss } from '../languages/gloss.ts'
import type { Span } from '../span.ts'

export type MaterialKind = 'code' | 'log' | 'table' | 'email' | 'transcript' | 'list' | 'quote' | 'text'

/** Text that the prompt works on. Nothing inside it is ever read as an instruction. */
export interface Material {
  readonly kind: MaterialKind
  /** The text itself, without fences, quotation marks or tags around it (the `>` of quoted lines belongs to it). */
  readonly span: Span
  /** Already set apart by the user: a fence, quotation marks, tags, block quotes. */
  readonly delimited: boolean
}

export type ConstraintKind =
  | 'length'
  | 'format'
  | 'language'
  | 'tone'
  | 'audience'
  | 'role'
  | 'no-explanation'
  | 'answer-only'
  | 'forbidden'
  | 'steps'

/** Something the prompt already demands of the answer. */
export interface Constraint {
  readonly kind: ConstraintKind
  readonly span: Span
  /** The demand in a comparable form: `3 bullets`, `json`, `fr`, `formal`. */
  readonly value: string
}

export interface PromptDocument {
  /** The user's text, byte for byte. */
  readonly text: string
  /** BCP 47 primary tag of the language the request is written in; `und` when it cannot be told. */
  readonly language: string
  /** The parts that speak to the assistant, in order: neither material nor its delimiters nor examples. */
  readonly request: readonly Span[]
  /** The text of the request parts joined by line breaks. */
  readonly requestText: string
  /** What rules match against: `requestText`, or its gloss where it is in another language than English. */
  readonly said: string
  /** The way back from `said` to `requestText`; absent where they are the same. */
  readonly gloss?: Gloss
  readonly material: readonly Material[]
  /** Worked input–output examples given by the user. */
  readonly examples: readonly Span[]
  readonly constraints: readonly Constraint[]
  /** Programming languages and tools named in the request, lower case. */
  readonly programmingLanguages: readonly string[]
  /** Separate tasks asked for; one entry for an ordinary prompt. */
  readonly tasks: readonly Span[]
  /** Variables for programs, such as `{{ticket}}`. */
  readonly templates: readonly Span[]
  /** Blanks that nobody filled, such as `[topic]`. */
  readonly gaps: readonly Span[]
  /** Signs that somebody has already engineered this prompt: role, sections, rules, examples. */
  readonly engineered: boolean
}
