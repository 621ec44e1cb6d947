// What an enhance leaves behind: an entry of history for those who keep one, and a count of what was used.

import type { EnhanceRequest, EnhanceResult } from '../../core/enhance.ts'
import type { EventOf } from '../../core/events.ts'
import { keepAdditions } from '../../core/generate/kept-additions.ts'
import type { Caller } from '../context.ts'
import type { Asker, Deps } from '../ports.ts'

interface Enhancement {
  readonly id: string
  readonly request: EnhanceRequest
  readonly result: EnhanceResult
  /** What the caller wants of this one prompt. */
  readonly store: boolean
}

type KeepPorts = Pick<Deps, 'recordLater' | 'countUsage' | 'log' | 'now'>

/** Keeps nothing of anonymous callers. The answer does not wait. */
export const keepEnhancement = (
  { recordLater, countUsage, log, now }: KeepPorts,
  { key }: Caller,
  { id, request, result, store }: Enhancement,
  afterAnswer: Asker['afterAnswer'],
): void => {
  if (!key) return
  const keeps = key.keepsHistory && store
  if (keeps) {
    const event = historyEvent(
      { id, at: now(), organizationId: key.organizationId, keyId: key.id },
      request,
      result,
    )
    const lost = () =>
      log({ level: 'error', event: 'events-lost', kind: 'history', events: 1, keyId: key.id })
    afterAnswer(recordLater([event]).catch(lost))
  }
  const used = {
    organizationId: key.organizationId,
    keyId: key.id,
    endpoint: 'enhance',
    prompts: 1,
    changed: result.unchanged ? 0 : 1,
    addedTokens: Math.max(0, result.tokens.after - result.tokens.before),
    kept: keeps ? 1 : 0,
  }
  countUsage(used, afterAnswer)
}

type Origin = Pick<EventOf<'history'>, 'id' | 'at' | 'organizationId' | 'keyId'>

/** The conversation is not kept: it belongs to somebody's chat and may be many times as long as the prompt. */
const historyEvent = (origin: Origin, request: EnhanceRequest, result: EnhanceResult): EventOf<'history'> => {
  const { prompt, preferences, context, target, format, latency, answers } = request
  const { conversation: _, ...said } = context
  return {
    kind: 'history',
    ...origin,
    prompt,
    additions: keepAdditions(result),
    intent: result.intent.label,
    confidence: result.intent.confidence,
    complexity: result.complexity.score,
    ...(result.unchangedReason !== undefined && { unchangedReason: result.unchangedReason }),
    request: json({ context: said, target, format, latency, answers, ...preferences }),
    versions: result.versions,
  }
}

/** Plain data that was JSON when it came. */
const json = (value: object): EventOf<'history'>['request'] => JSON.parse(JSON.stringify(value))
