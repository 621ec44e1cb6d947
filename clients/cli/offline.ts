// Answers on this machine: core with the edge classifier. Nothing is sent anywhere.

import { createEnhance } from '../../core/enhance.ts'
import type { Classify } from '../../core/intents/classification.ts'
import { classifyOnEdge } from '../../core/intents/edge-classifier.ts'
import { lint } from '../../core/lint/lint.ts'
import { parse } from '../../core/prompt/parse.ts'
import { select } from '../../core/select/select.ts'
import { TARGET_PRESETS } from '../../core/targets/presets.ts'
import type { Answerer, EnhanceBody } from './answer.ts'

const classify: Classify = async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
})

const requestOf = ({ prompt, context, target, answers, ...preferences }: EnhanceBody) => ({
  prompt,
  context,
  target: TARGET_PRESETS[target],
  answers,
  preferences,
  format: 'text' as const,
  latency: 'fast' as const,
})

/** `now` gives milliseconds. */
export const createOffline = (now: () => number): Answerer => {
  const timed = async <Answer>(compute: () => Answer | Promise<Answer>) => {
    const start = now()
    const answer = await compute()
    return { ...answer, durationMs: Math.round(now() - start) }
  }
  const enhance = createEnhance(classify)
  return {
    via: 'offline',
    enhance: (body) => timed(() => enhance(requestOf(body))),
    select: async (body) => {
      const request = requestOf(body)
      const document = parse(body.prompt)
      const findings = lint(document, body.context)
      return select({ classification: classifyOnEdge(document), document, findings, ...request })
    },
    lint: ({ prompt, context }) =>
      timed(() => {
        const document = parse(prompt)
        return { findings: lint(document, context), language: document.language, degraded: [] }
      }),
  }
}
