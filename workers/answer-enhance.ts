// One enhance for one caller: the answer, and what stays behind of it.

import type { Context } from 'hono'
import { createEnhance, type EnhanceObserver } from '../core/enhance.ts'
import type { AppEnv } from './context.ts'
import { keepEnhancement } from './events/keep-enhancement.ts'
import { askerOf } from './middleware/after-answer.ts'
import { noteDegraded } from './middleware/degraded.ts'
import type { Deps } from './ports.ts'
import type { EnhanceBody } from './schemas/enhance.ts'
import { withPreferences } from './schemas/prompt-request.ts'

/**
 * Enhances prompts of this request; those asked for at the same moment are classified together. `degraded` is what this
 * prompt had to do without, whatever the others had.
 */
export const enhanceFor = (deps: Deps, c: Context<AppEnv>) => {
  const asker = askerOf(c)
  const enhance = createEnhance(deps.classifyFor(asker))
  return async (body: EnhanceBody, observer?: EnhanceObserver) => {
    const { store, ...request } = withPreferences(body)
    const result = await enhance(request, observer)
    const id = deps.newId()
    keepEnhancement(deps, c.var.caller, { id, request, result, store }, asker.afterAnswer)
    return { id, ...result, degraded: [...result.degraded], durationMs: deps.now() - c.var.startedAt }
  }
}

/** Enhances the only prompt of this request. */
export const enhanceAlone =
  (deps: Deps, c: Context<AppEnv>) => async (body: EnhanceBody, observer?: EnhanceObserver) => {
    const enhancement = await enhanceFor(deps, c)(body, observer)
    return { ...enhancement, degraded: noteDegraded(c, enhancement.degraded) }
  }
