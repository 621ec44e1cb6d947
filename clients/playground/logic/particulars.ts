// What stands under "Details": how the answer came to be, in words.

import type { Answer } from './answer.ts'

const REMEMBERED = {
  bypass: 'not needed, the edge model is faster than any memory',
  miss: 'nothing yet',
  isolate: 'in this server’s memory',
  edge: 'in this data centre',
  redis: 'in Redis',
} as const satisfies Record<Answer['cache'], string>

const AWAY = {
  inference: 'the inference server',
  redis: 'Redis',
  postgres: 'Postgres',
} as const satisfies Record<Answer['degraded'][number], string>

const asPercent = (share: number): string => `${Math.min(99, Math.round(share * 100))} %`

const asWords = (label: string): string => label.replaceAll('_', ' ')

/** Names and values, in the order in which they are shown. */
export const particulars = (answer: Answer): (readonly [string, string])[] => {
  const { intent, complexity, tokens, cache, degraded, versions, durationMs } = answer
  const guess = (one: { label: string; confidence: number }) =>
    `${asWords(one.label)} (${asPercent(one.confidence)} sure)`
  return [
    ['Kind of task', [intent, ...(intent.second ? [intent.second] : [])].map(guess).join(', or ')],
    ['Read by', `${intent.source === 'edge' ? 'the edge model' : 'the inference server'}, ${versions.model}`],
    ['How demanding', `${complexity.level}, ${complexity.score.toFixed(1)} of 5`],
    ['Tokens', `about ${tokens.before} before, ${tokens.after} after`],
    ['Remembered', REMEMBERED[cache]],
    ['Done without', degraded.length === 0 ? 'nothing' : degraded.map((what) => AWAY[what]).join(', ')],
    ['Took', durationMs < 1 ? 'less than 1 ms on the server' : `${Math.round(durationMs)} ms on the server`],
  ]
}
