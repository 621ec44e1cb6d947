// One prompt made better, in the form in which it is answered alone, as events and in a batch.

import type { Context } from 'hono'
import { createEnhance, type EnhanceObserver, type EnhanceRequest } from '../../core/enhance.ts'
import type { AppEnv } from '../context.ts'
import { askerOf } from '../middleware/after-answer.ts'
import type { Deps } from '../ports.ts'

/** For the prompts of one HTTP request. `degraded` is what this prompt had to do without, whatever the others had. */
export const enhanceFor = (c: Context<AppEnv>, { classifyFor, newId, now }: Deps) => {
  const enhance = createEnhance(classifyFor(askerOf(c)))
  return async (request: EnhanceRequest, observer?: EnhanceObserver) => {
    const result = await enhance(request, observer)
    return {
      id: newId(),
      ...result,
      degraded: [...result.degraded],
      durationMs: now() - c.var.startedAt,
    }
  }
}
