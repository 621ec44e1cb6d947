// One enhance for one caller: the answer, and what stays behind of it.

import type { Context } from 'hono'
import { createEnhance } from '../core/enhance.ts'
import type { AppEnv } from './context.ts'
import { keepEnhancement } from './events/keep-enhancement.ts'
import { askerOf } from './middleware/after-answer.ts'
import { noteDegraded } from './middleware/degraded.ts'
import type { Deps } from './ports.ts'
import type { EnhanceBody } from './schemas/enhance.ts'
import { withPreferences } from './schemas/prompt-request.ts'

/** Enhances prompts of this request; those asked for at the same moment are classified together. */
export const enhanceFor = (deps: Deps, c: Context<AppEnv>) => {
  const asker = askerOf(c)
  const enhance = createEnhance(deps.classifyFor(asker))
  return async (body: EnhanceBody) => {
    const { store, ...request } = withPreferences(body)
    const result = await enhance(request)
    const id = deps.newId()
    keepEnhancement(deps, c.var.caller, { id, request, result, store }, asker.afterAnswer)
    const degraded = noteDegraded(c, result.degraded)
    return { id, ...result, degraded, durationMs: deps.now() - c.var.startedAt }
  }
}
