// The compiled prompt and everything the answer says about how it came to be.

import type { Span } from '../span.ts'
import type { PlannedCall, TechniqueId } from '../techniques/technique.ts'
import type { ResponseSchema } from './response-schema.ts'

/** A question only the user can answer, with the assumption made if nobody does. */
export interface MissingInformation {
  readonly slot: string
  readonly question: string
  readonly default?: string
}

export interface AppliedTechnique {
  readonly id: TechniqueId
  readonly title: string
  readonly score: number
  readonly reason: string
  /** What it added, as UTF-16 offsets into `enhanced`. Cutting all of them out gives the prompt back. */
  readonly added: readonly Span[]
}

export interface ChatMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** Settings of the model's API that go with the prompt. */
export interface ApiParameters {
  readonly temperature?: number
  readonly reasoningEffort?: 'low' | 'medium' | 'high'
  readonly responseFormat?: 'json'
  /** JSON Schema of the answer, where the request names its fields. */
  readonly responseSchema?: ResponseSchema
}

export interface Generation {
  readonly enhanced: string
  readonly unchanged: boolean
  readonly unchangedReason?: string
  readonly techniques: readonly AppliedTechnique[]
  readonly missing: readonly MissingInformation[]
  readonly plan?: readonly PlannedCall[]
  readonly parameters?: ApiParameters
  readonly messages?: readonly ChatMessage[]
  readonly tokens: { readonly before: number; readonly after: number }
}
