// How a prompt was read and by whom: intent, complexity, signals, tokens.

import { INTENT_TITLES } from '../../../core/intents/labels.ts'
import type { Enhancement } from '../answer.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'

/** Weaker signals than this decide nothing worth a reader's time. */
const FELT = 0.5

export const readingRows = (answer: Enhancement, via: string, { width, paint }: Screen): string[] => {
  const { complexity, degraded, durationMs, tokens, truncated, versions } = answer
  const lines = {
    intent: intentOf(answer),
    complexity: `${complexity.level}, ${complexity.score.toFixed(1)} on a scale from 1 to 5`,
    signals: signalsOf(answer),
    tokens: `${tokens.before} before, ${tokens.after} after, estimated`,
    settings: settingsOf(answer),
    'read by': readerOf(answer),
    without: degraded.join(', '),
    'cut short': truncated ? 'for reading only: what is asked, head and tail of the rest' : '',
    where: `${via === 'offline' ? 'on this machine, offline' : via}, in ${durationMs} ms`,
    versions: `catalogue ${versions.catalogue}, policy ${versions.policy}`,
  }
  const said = Object.entries(lines).filter(([, text]) => text !== '')
  return [paint.heading('How it was read'), ...table(said, width)]
}

/** Nothing is certain, so no 100 %. */
const percent = (share: number): string => (share > 0.99 ? 'over 99 %' : `${Math.round(share * 100)} %`)

const intentOf = ({ intent: { label, confidence, second } }: Enhancement): string =>
  `${INTENT_TITLES[label]}, ${percent(confidence)} sure` +
  (second ? `; else ${INTENT_TITLES[second.label]}, ${percent(second.confidence)}` : '')

const signalsOf = ({ signals }: Enhancement): string =>
  Object.entries(signals)
    .filter(([, strength]) => strength >= FELT)
    .sort(([, a], [, b]) => b - a)
    .map(([name, strength]) => `${name} ${strength.toFixed(1)}`)
    .join(', ')

const settingsOf = ({ parameters = {} }: Enhancement): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ')

const readerOf = ({ intent, versions }: Enhancement): string =>
  `${intent.source === 'edge' ? 'the edge model' : 'the inference server'} (${versions.model})`
