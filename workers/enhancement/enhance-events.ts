// A prompt made better before the caller's eyes: what was found, what was chosen, the result, each as soon as it is known.

import type { Context } from 'hono'
import { enhanceAlone } from '../answer-enhance.ts'
import type { AppEnv } from '../context.ts'
import type { Deps } from '../ports.ts'
import { asProblem, problemBody } from '../problems.ts'
import type { EnhanceBody } from '../schemas/enhance.ts'
import { describeSelection } from './describe-selection.ts'
import { eventStream } from './event-stream.ts'

/** The status is sent before there is an answer, so what fails from here on is told in an event `error`. */
export const enhanceEvents = (
  deps: Deps,
  c: Context<AppEnv>,
  body: EnhanceBody,
): ReadableStream<Uint8Array> =>
  eventStream(async (send) => {
    try {
      const enhancement = await enhanceAlone(deps, c)(body, {
        onAnalysis: ({ classification: { intent, complexity, signals, truncated }, findings, language }) =>
          send('analysis', { intent, complexity, signals, truncated, findings, language }),
        onSelection: (selection) => send('selection', describeSelection(selection)),
      })
      send('result', enhancement)
    } catch (error) {
      send('error', problemBody(asProblem(error, c, deps.log), c))
    }
  })
