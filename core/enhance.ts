// The whole story: classify → select → generate. Read this first.

import { generate } from './generate/generate.ts'
import type { Generation } from './generate/generation.ts'
import type {
  CacheStatus,
  Classification,
  Classify,
  Dependency,
  LatencyMode,
} from './intents/classification.ts'
import type { Finding } from './lint/finding.ts'
import { lint } from './lint/lint.ts'
import { parse } from './prompt/parse.ts'
import { select } from './select/select.ts'
import type { Preferences, Selection } from './select/selection.ts'
import type { Target } from './targets/target.ts'
import type { EnhanceContext } from './techniques/technique.ts'
import { CATALOGUE_VERSION, POLICY_VERSION } from './versions.ts'

export interface EnhanceRequest {
  readonly prompt: string
  readonly context: EnhanceContext
  readonly target: Target
  readonly preferences: Preferences
  readonly format: 'text' | 'messages'
  readonly latency: LatencyMode
  /** Answers to `missing`, by slot. */
  readonly answers: Readonly<Record<string, string>>
}

export interface EnhanceResult extends Generation, Omit<Classification, 'model'> {
  readonly prompt: string
  readonly findings: readonly Finding[]
  readonly versions: { readonly model: string; readonly catalogue: string; readonly policy: string }
  readonly cache: CacheStatus
  readonly degraded: readonly Dependency[]
}

/** What is known before anything is chosen. */
interface Analysis {
  readonly classification: Classification
  readonly findings: readonly Finding[]
  /** BCP 47 tag of the language of the request, `und` if unknown. */
  readonly language: string
}

/** Is told of each stage when it is over, for callers who show the work in progress. */
export interface EnhanceObserver {
  readonly onAnalysis: (analysis: Analysis) => void
  readonly onSelection: (selection: Selection) => void
}

/** Builds `enhance` around a classifier; nothing else of it touches the world outside. */
export const createEnhance =
  (classify: Classify) =>
  async (request: EnhanceRequest, observer?: EnhanceObserver): Promise<EnhanceResult> => {
    const document = parse(request.prompt)
    const { classification, cache, degraded } = await classify(document, request)
    const findings = lint(document, request.context)
    observer?.onAnalysis({ classification, findings, language: document.language })
    const selection = select({ classification, document, findings, ...request })
    observer?.onSelection(selection)
    const generation = generate({ classification, document, selection, ...request })
    return {
      ...generation,
      prompt: request.prompt,
      intent: classification.intent,
      complexity: classification.complexity,
      signals: classification.signals,
      truncated: classification.truncated,
      findings,
      versions: { model: classification.model, catalogue: CATALOGUE_VERSION, policy: POLICY_VERSION },
      cache,
      degraded,
    }
  }
