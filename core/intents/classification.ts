// What a classifier says about a prompt, whichever tier said it.

import type { PromptDocument } from '../prompt/document.ts'
import type { IntentLabel } from './labels.ts'

export type ComplexityLevel = 'simple' | 'moderate' | 'complex'

/** How strongly each quality is present, 0 (none) to 3 (dominant). */
export interface Signals {
  /** Reasoning steps needed. */
  readonly reasoning: number
  /** Creativity wanted. */
  readonly creativity: number
  /** Explicit constraints on the answer. */
  readonly constraints: number
  /** Domain expertise. */
  readonly domain: number
  /** How much is missing to do it well. */
  readonly ambiguity: number
}

export interface Classification {
  readonly intent: {
    readonly label: IntentLabel
    /** Calibrated probability that `label` is right, 0 to 1. */
    readonly confidence: number
    /** The runner-up, where it is likely enough to matter. */
    readonly second?: { readonly label: IntentLabel; readonly confidence: number } | undefined
    /** The tier that answered. */
    readonly source: 'inference' | 'edge'
  }
  readonly complexity: {
    readonly level: ComplexityLevel
    /** 1 (trivial) to 5 (very hard). */
    readonly score: number
  }
  readonly signals: Signals
  /** Whether the prompt was too long for the model, which then read an excerpt of it. */
  readonly truncated: boolean
  /** Version of the model that answered. */
  readonly model: string
}

export type LatencyMode = 'fast' | 'balanced' | 'quality'

interface ClassifyOptions {
  readonly latency: LatencyMode
}

/** The port through which core reaches a classifier. */
export type Classify = (document: PromptDocument, options: ClassifyOptions) => Promise<Classified>

/** A classification and how it was come by. */
export interface Classified {
  readonly classification: Classification
  readonly cache: CacheStatus
  readonly degraded: readonly Dependency[]
}

/** Where a classification was remembered; `bypass` for one of the edge model, which is faster than any memory. */
export type CacheStatus = 'bypass' | 'miss' | 'isolate' | 'edge' | 'redis'

/** What an answer can have had to do without. */
export type Dependency = 'inference' | 'redis' | 'postgres'

/** The level that a score on the 1-to-5 scale belongs to. */
export const complexityLevel = (score: number): ComplexityLevel =>
  score < 2 ? 'simple' : score < 3.25 ? 'moderate' : 'complex'
