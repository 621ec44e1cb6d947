// The model a prompt is written for, described by what it can do rather than by its brand.

export interface Target {
  /** Whether the model thinks before it answers. Unknown counts as yes. */
  readonly reasons: 'yes' | 'no' | 'unknown'
  readonly size: 'small' | 'large'
  /** Context window in tokens. */
  readonly context: number
  /** What sets material apart best. */
  readonly markup: 'plain' | 'markdown' | 'xml'
  /** Whether the API can force JSON that follows a schema. */
  readonly jsonMode: boolean
  readonly tools: boolean
}

/** Unknown counts as reasoning: telling such a model to think step by step does harm, leaving it out does not. */
export const reasons = (target: Target): boolean => target.reasons !== 'no'
