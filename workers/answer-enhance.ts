// The enhances of one request: the answers, and what stays behind of them.

import type { Context } from 'hono'
import { createEnhance, type EnhanceObserver } from '../core/enhance.ts'
import type { AppEnv } from './context.ts'
import { keepEnhancements } from './events/keep-enhancements.ts'
import { askerOf } from './middleware/after-answer.ts'
import { noteDegraded } from './middleware/degraded.ts'
import type { Deps } from './ports.ts'
import type { EnhanceBody } from './schemas/enhance.ts'
import { withPreferences } from './schemas/prompt-request.ts'

/**
 * Enhances prompts of this request; those asked for at the same moment are classified together. `degraded` is what this
 * prompt had to do without, whatever the others had. What stays behind waits for `tell`, after the last.
 */
export const enhanceFor = (deps: Deps, c: Context<AppEnv>) => {
  const asker = askerOf(c)
  const askEnhance = createEnhance(deps.classifyFor(asker))
  const { keep, tell } = keepEnhancements(deps, c.var.caller, asker.afterAnswer)
  const enhance = async (body: EnhanceBody, observer?: EnhanceObserver) => {
    const { store, ...request } = withPreferences(body)
    const result = await askEnhance(request, observer)
    const id = deps.newId()
    keep({ id, request, result, store })
    return { id, ...result, degraded: [...result.degraded], durationMs: deps.now() - c.var.startedAt }
  }
  return { enhance, tell }
}

/** Enhances the only prompt of this request. */
export const enhanceAlone =
  (deps: Deps, c: Context<AppEnv>) => async (body: EnhanceBody, observer?: EnhanceObserver) => {
    const { enhance, tell } = enhanceFor(deps, c)
    const enhancement = await enhance(body, observer)
    tell()
    return { ...enhancement, degraded: noteDegraded(c, enhancement.degraded) }
  }
