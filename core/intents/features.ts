// Prompt → sparse features of the edge classifier. The only implementation there is: training reads what this writes,
// so that training and serving cannot differ.

import { shapeOf } from './features-cues.ts'
import { addMeaning, DENSE } from './features-meaning.ts'
import { BUCKETS, createSink, type Features } from './features-sink.ts'
import { addStructure } from './features-structure.ts'
import { addText } from './features-text.ts'
import { emptyTokens, tokenize } from './features-tokens.ts'
import { zonesOf } from './features-zones.ts'

/** Columns of the model: hash buckets, then the dimensions of the word vectors of each zone. */
export const COLUMNS = BUCKETS + DENSE

const HEAD_CHARS = 1200
const TAIL_CHARS = 600

const tokens = emptyTokens(HEAD_CHARS + TAIL_CHARS + 1)
const sink = createSink(1 << 14)

/**
 * Features of a prompt, in time bounded for any length: the instruction stands at either end, so of a text longer than
 * 1,800 UTF-16 units only the first 1,200 and the last 600 are read; material in the middle is not. The result is
 * overwritten by the next call.
 */
export const extractFeatures = (prompt: string): Features => {
  const text = sampleOf(prompt).trim()
  const lower = text.toLowerCase()
  tokenize(lower, tokens)
  const zones = zonesOf(tokens)
  sink.clear()
  addText(sink, lower, tokens, zones)
  addStructure(sink, shapeOf(text, prompt.length), tokens, zones)
  addMeaning(sink, tokens, zones)
  return sink.features
}

/** Whether the prompt is too long to be read whole. */
export const isSampled = (prompt: string): boolean => prompt.length > HEAD_CHARS + TAIL_CHARS

const sampleOf = (prompt: string): string =>
  isSampled(prompt) ? `${prompt.slice(0, HEAD_CHARS)}\n${prompt.slice(-TAIL_CHARS)}` : prompt
