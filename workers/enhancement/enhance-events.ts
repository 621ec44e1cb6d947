// A prompt made better before the caller's eyes: what was found, what was chosen, the result, each as soon as it is known.

import type { Context } from 'hono'
import type { EnhanceRequest } from '../../core/enhance.ts'
import type { AppEnv } from '../context.ts'
import { noteDegraded } from '../middleware/degraded.ts'
import type { Deps } from '../ports.ts'
import { asProblem, problemBody } from '../problems.ts'
import { describeSelection } from './describe-selection.ts'
import type { enhanceFor } from './enhance-for.ts'
import { eventStream } from './event-stream.ts'

/** The status is sent before there is an answer, so what fails from here on is told in an event `error`. */
export const enhanceEvents = (
  c: Context<AppEnv>,
  enhance: ReturnType<typeof enhanceFor>,
  request: EnhanceRequest,
  { log }: Pick<Deps, 'log'>,
): ReadableStream<Uint8Array> =>
  eventStream(async (send) => {
    try {
      const enhancement = await enhance(request, {
        onAnalysis: ({ classification: { intent, complexity, signals, truncated }, findings, language }) =>
          send('analysis', { intent, complexity, signals, truncated, findings, language }),
        onSelection: (selection) => send('selection', describeSelection(selection)),
      })
      send('result', { ...enhancement, degraded: noteDegraded(c, enhancement.degraded) })
    } catch (error) {
      send('error', problemBody(asProblem(error, c, log), c))
    }
  })
