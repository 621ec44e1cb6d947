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

/**
 * Keeps what one request enhances, and nothing of anonymous callers. `keep` counts each enhancement; its history waits for
 * `tell`, which records that of all at once. The answer does not wait.
 */
export const keepEnhancements = (
  { recordLater, countUsage, log, now }: KeepPorts,
  { key }: Caller,
  afterAnswer: Asker['afterAnswer'],
) => {
  const history: EventOf<'history'>[] = []

  const keep = ({ id, request, result, store }: Enhancement): void => {
    if (!key) return
    const keeps = key.keepsHistory && store
    const { organizationId, id: keyId } = key
    if (keeps) history.push(historyEvent({ id, at: now(), organizationId, keyId }, request, result))
    const used = {
      organizationId,
      keyId,
      endpoint: 'enhance',
      prompts: 1,
      changed: result.unchanged ? 0 : 1,
      addedTokens: Math.max(0, result.tokens.after - result.tokens.before),
      kept: keeps ? 1 : 0,
    }
    countUsage(used, afterAnswer)
  }

  const tell = (): void => {
    if (!key || history.length === 0) return
    const lost = () =>
      log({ level: 'error', event: 'events-lost', kind: 'history', events: history.length, keyId: key.id })
    afterAnswer(recordLater(history).catch(lost))
  }

  return { keep, tell }
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
