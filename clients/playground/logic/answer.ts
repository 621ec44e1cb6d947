// What POST /v1/enhance answers, as this page reads it.

import type { EnhanceResult } from '../../../core/enhance.ts'

export interface Answer extends EnhanceResult {
  readonly id: string
  readonly durationMs: number
}
